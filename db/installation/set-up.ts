import type { Sql, TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { type FirstAdministrator, firstAdministrator } from './first-administrator'
import { type Link, linkFor } from './link'

/** What an installation is to have: a programme in a region, and somebody who runs it. */
export type Wanted = {
  region: string
  programme: string
  kind: 'BT' | 'AT'
  administrator: FirstAdministrator
  /** Makes another link, and the one before it worthless. */
  newLink?: boolean
}

/** What was made now; what is false was there before. */
export type Made = { region: boolean; programme: boolean; person: boolean; role: boolean }

/** Something that stands in the way, in a sentence for whoever sets up. */
export class SetUpRefused extends Error {}

/**
 * Makes an installation ready for its first person: region, programme, administrator, and a link by
 * which they choose their password. Run again it makes only what is not there. The way into the
 * database is the administrator's, above all walls; the programme's audit tells what was done.
 */
export async function setUp(admin: Sql, wanted: Wanted): Promise<{ made: Made; link: Link }> {
  return admin.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('handslag setup'))`
    const region = await regionNamed(tx, wanted.region)
    const programme = await programmeNamed(tx, region.id, wanted)
    const administrator = await firstAdministrator(tx, programme.id, wanted.administrator)
    const { personId } = administrator
    await tx`select set_config('app.person_id', ${personId}, true)`
    const made = { region: region.made, programme: programme.made, ...administrator.made }
    if (made.programme || made.role) await tell(tx, programme.id, 'setUp', personId)
    const link = await linkFor(tx, { programmeId: programme.id, ...administrator }, wanted.newLink)
    if (link.state === 'made') await tell(tx, programme.id, 'invite', personId)
    return { made, link }
  })
}

const tell = (tx: TransactionSql, programmeId: string, verb: string, personId: string) =>
  tx`select record.append_audit(${programmeId}, ${verb}, 'person', ${personId}, '{}')`

async function regionNamed(tx: TransactionSql, name: string) {
  const [there] = await tx<{ id: string }[]>`select id from region where name = ${name}`
  if (there) return { id: there.id, made: false }
  const id = newId()
  await tx`insert into region (id, name) values (${id}, ${name})`
  return { id, made: true }
}

async function programmeNamed(tx: TransactionSql, regionId: string, wanted: Wanted) {
  const { programme: name, kind } = wanted
  const [there] = await tx<{ id: string; kind: string }[]>`
    select id, kind from programme where region_id = ${regionId} and name = ${name}`
  if (there && there.kind !== kind)
    throw new SetUpRefused(`${name} in ${wanted.region} is there already, and is ${there.kind}.`)
  if (there) return { id: there.id, made: false }
  const id = newId()
  await tx`insert into programme (id, region_id, name, kind)
    values (${id}, ${regionId}, ${name}, ${kind})`
  return { id, made: true }
}
