import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { test } = await import('./check/test.mjs')

await command(() => test(process.argv.slice(2)))
