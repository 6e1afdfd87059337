import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { startWeb } = await import('./installation/start-web.mjs')

await command(startWeb)
