import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { checkNodes } = await import('./check/nodes.mjs')

await command(() => checkNodes(process.argv.slice(2)))
