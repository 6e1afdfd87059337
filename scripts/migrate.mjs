import './node-version.mjs'

const { command } = await import('./run/command.mjs')
const { migrate } = await import('./installation/migrate.mjs')

await command(migrate)
