import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { bench } = await import('./server/bench.mjs')

await command(() => bench(process.argv.slice(2)))
