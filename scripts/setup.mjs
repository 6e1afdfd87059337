import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { setUp } = await import('./installation/setup.mjs')

await command(() => setUp(process.argv.slice(2)))
