import 'server-only'
import type { Transaction } from '@/db/client'
import type { Words } from '@/domain/instrument'
import { read } from './access/transaction'
import type { Assessor } from './access/viewer'
import { formsInUse } from './record/forms-in-use'
import { publishedForm } from './record/published-form'

export type TraineesToAssess = {
  trainees: {
    trainingId: string
    name: string
    programme: string
    /** What the trainee's programme uses. */
    forms: { key: string; name: Words }[]
  }[]
  /** How many there are in all, when more are found than are shown. */
  total: number
}

const shown = 30

/** Whom an assessor may start an assessment of unasked, by a piece of their name, and on which form. */
export function readTraineesToAssess(
  assessor: Assessor,
  search: string,
): Promise<TraineesToAssess> {
  return read(assessor, async (sql) => {
    const found = await traineesNamed(sql, assessor, search.normalize('NFC').trim())
    const programmeIds = [...new Set(found.map(({ programmeId }) => programmeId))]
    const used = await formsInUse(sql, programmeIds)
    const forms = await Promise.all(
      used.map(async ({ programmeId, key, versionId }) => {
        const { form } = await publishedForm(sql, versionId)
        return { programmeId, form: { key, name: form.name } }
      }),
    )
    const formsOf = (id: string) =>
      forms.filter(({ programmeId }) => programmeId === id).map(({ form }) => form)
    const trainees = found.map(({ trainingId, name, programme, programmeId }) => {
      return { trainingId, name, programme, forms: formsOf(programmeId) }
    })
    return { trainees, total: found[0]?.total ?? 0 }
  })
}

type Found = {
  trainingId: string
  name: string
  programme: string
  programmeId: string
  total: number
}

function traineesNamed(sql: Transaction, assessor: Assessor, name: string) {
  return sql<Found[]>`
    select found.training_id as "trainingId", found.name, programme.name as programme,
      programme.id as "programmeId",
      (count(*) over ())::int as total
    from access.trainees_to_assess(${assessor.assessorIds}::uuid[]) as found
    join assessor on assessor.id = found.assessor_id
    join programme on programme.id = assessor.programme_id
    where strpos(lower(found.name), lower(${name})) > 0
    order by found.name, found.training_id
    limit ${shown}`
}
