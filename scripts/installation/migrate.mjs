import { Fault } from '../run/fault.mjs'
import { progress } from '../run/progress.mjs'
import { administratorUrl } from './administrator.mjs'
import { readInstallation } from './settings.mjs'
import { load } from './typescript.mjs'

/** Brings the database of an installation to the newest state, while the old version serves. */
export async function migrate() {
  await bringUpToDate(await administratorUrl(readInstallation(process.env)))
  console.log('The database is up to date.')
}

/** Makes roles, tables, policies and published forms; does nothing where that is done. */
export async function bringUpToDate(url) {
  const { prepareDatabase } = await load('db/prepare-database.ts')
  const tell = (line) => console.log(line)
  try {
    await progress('Bringing the database up to date', () =>
      prepareDatabase(url, 'production', tell),
    )
  } catch (error) {
    throw new Fault('The database was left as it was.', reasonOf(error))
  }
}

const reasonOf = ({ message, cause }) => (cause ? `${message}\n${cause.message}` : message)
