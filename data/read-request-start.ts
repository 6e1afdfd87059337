import 'server-only'
import type { Instrument } from '@/domain/instrument'
import { read } from './access/transaction'
import type { Trainee } from './access/viewer'
import { formsInUse } from './record/forms-in-use'
import { publishedForm } from './record/published-form'
import { runsToday } from './training/runs-today'

/** What a new request begins with: today, and the forms that can be asked for. */
export type RequestStart = {
  today: string
  trainingStart: string
  /** A training that does not run has nothing to ask for. */
  running: boolean
  forms: Instrument[]
}

/** A trainee is about to ask for an assessment. */
export async function readRequestStart(trainee: Trainee): Promise<RequestStart> {
  return read(trainee, async (sql) => {
    const [[training], used] = await Promise.all([
      sql<Omit<RequestStart, 'forms'>[]>`
        select today() as today, starts_on as "trainingStart", ${runsToday(sql)} as running
        from training where id = ${trainee.trainingId} and person_id = ${trainee.personId}`,
      formsInUse(sql, [trainee.programmeId]),
    ])
    if (!training) throw new Error('a trainee without a training')
    const published = await Promise.all(used.map(({ versionId }) => publishedForm(sql, versionId)))
    return { ...training, forms: published.map(({ form }) => form) }
  })
}
