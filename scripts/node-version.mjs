/** Ends the command with one sentence when Node is older than the product needs. Import it first. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`Handslag needs Node 20.11 or later; this is Node ${process.versions.node}.`)
  process.exit(1)
}
