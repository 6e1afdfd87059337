import 'server-only'
import type { Transaction } from '@/db/client'
import type { Words } from '@/domain/instrument'
import { read } from './access/transaction'
import type { Assessor } from './access/viewer'

export type TraineesToAssess = {
  trainees: { trainingId: string; name: string; programme: string }[]
  /** How many there are in all, when more are found than are shown. */
  total: number
  instruments: { key: string; name: Words }[]
}

const shown = 30

/** Whom an assessor may start an assessment of unasked, by a piece of their name, and on which form. */
export function readTraineesToAssess(
  assessor: Assessor,
  search: string,
): Promise<TraineesToAssess> {
  return read(assessor, async (sql) => {
    const [found, instruments] = await Promise.all([
      traineesNamed(sql, assessor, search.normalize('NFC').trim()),
      publishedInstruments(sql),
    ])
    const trainees = found.map(({ trainingId, name, programme }) => {
      return { trainingId, name, programme }
    })
    return { trainees, total: found[0]?.total ?? 0, instruments }
  })
}

function traineesNamed(sql: Transaction, assessor: Assessor, name: string) {
  return sql<(TraineesToAssess['trainees'][number] & { total: number })[]>`
    select found.training_id as "trainingId", found.name, programme.name as programme,
      (count(*) over ())::int as total
    from access.trainees_to_assess(${assessor.assessorIds}::uuid[]) as found
    join assessor on assessor.id = found.assessor_id
    join programme on programme.id = assessor.programme_id
    where strpos(lower(found.name), lower(${name})) > 0
    order by found.name, found.training_id
    limit ${shown}`
}

function publishedInstruments(sql: Transaction) {
  return sql<{ key: string; name: Words }[]>`
    select distinct on (instrument.key) instrument.key, definition -> 'name' as name
    from instrument_version
    join instrument on instrument.id = instrument_version.instrument_id
    where published_at is not null
    order by instrument.key, number desc`
}
