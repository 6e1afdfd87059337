import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { demo } = await import('./server/demo.mjs')

await command(demo)
