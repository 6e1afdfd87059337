import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { startWorker } = await import('./server/work.mjs')

await command(startWorker)
