import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { startWorker } = await import('./installation/start-worker.mjs')

await command(startWorker)
