import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { backup } = await import('./backup/backup.mjs')

await command(() => backup(process.argv.slice(2)))
