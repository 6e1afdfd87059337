import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { printLogIns } = await import('./installation/log-ins.mjs')

await command(printLogIns)
