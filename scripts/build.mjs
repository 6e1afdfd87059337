import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { buildProduct } = await import('./installation/build-product.mjs')

await command(buildProduct)
