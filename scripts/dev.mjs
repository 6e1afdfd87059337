import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { develop } = await import('./server/develop.mjs')

await command(develop)
