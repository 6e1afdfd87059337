import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { restore } = await import('./backup/restore.mjs')

await command(() => restore(process.argv.slice(2)))
