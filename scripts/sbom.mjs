import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { sbom } = await import('./installation/sbom.mjs')

await command(sbom)
