import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { verify } = await import('./chain/verify.mjs')

await command(() => verify(process.argv.slice(2)))
