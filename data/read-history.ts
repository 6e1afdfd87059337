import 'server-only'
import type { Transaction } from '@/db/client'
import type { AssessedForm, AssessingHistory, AssessingSummary } from '@/domain/assessing-history'
import { mayBeNamed } from '@/domain/assessor-figures'
import { read } from './access/transaction'
import type { Assessor } from './access/viewer'
import { visibleTo } from './access/visible-to'
import { daysToSign, hasNextStep } from './figures/days-to-sign'
import { publishedForm } from './record/published-form'

const pageSize = 20

type Row = Omit<AssessedForm, 'instrument'> & { versionId: string }
type Counted = {
  now: Date
  total: number
  forms: number
  trainees: number
  nextSteps: number
  days: number | null
  daysOf: number
  seconds: number | null
  secondsOf: number
  alike: number
  several: number
}

/** An assessor's own signed forms, the newest first, and what those of them come to that count. */
export function readHistory(
  assessor: Assessor,
  { page }: { page: number },
): Promise<AssessingHistory> {
  return read(assessor, async (sql) => {
    const [counted] = await sql<Counted[]>`
      ${given(sql, assessor)}
      select clock() as now, (select count(*)::int from given) as total,
        count(*)::int as forms, count(distinct training.person_id)::int as trainees,
        (count(*) filter (where "nextStep"))::int as "nextSteps",
        percentile_disc(0.5) within group (order by "daysToSign") as days,
        count("daysToSign")::int as "daysOf",
        percentile_disc(0.5) within group (order by "formSeconds") as seconds,
        count("formSeconds")::int as "secondsOf",
        (count(*) filter (where alike))::int as alike, count(alike)::int as several
      from given join training on training.id = given.training_id where counted`
    if (!counted) throw new Error('a count came back empty')
    const pages = Math.max(1, Math.ceil(counted.total / pageSize))
    const shown = Math.min(page, pages)
    const rows = await sql<Row[]>`
      ${given(sql, assessor)}
      select "assessmentId", "versionId", person.name as trainee, "observedOn", "signedAt",
        "daysToSign", "formSeconds", "nextStep", voided
      from given
      join training on training.id = given.training_id
      join person on person.id = training.person_id
      order by "signedAt" desc, "assessmentId"
      limit ${pageSize} offset ${(shown - 1) * pageSize}`
    const forms = await Promise.all(
      rows.map(async ({ versionId, ...row }) => ({
        ...row,
        instrument: (await publishedForm(sql, versionId)).form.name,
      })),
    )
    return { forms, summary: summaryOf(counted), page: shown, pages, now: counted.now }
  })
}

const summaryOf = ({ forms, trainees, nextSteps, ...rest }: Counted): AssessingSummary => ({
  forms,
  trainees,
  nextSteps,
  daysToSign: rest.days === null ? null : { median: rest.days, n: rest.daysOf },
  formSeconds: rest.seconds === null ? null : { median: rest.seconds, n: rest.secondsOf },
  alike: mayBeNamed({ assessments: forms, trainees })
    ? { count: rest.alike, of: rest.several }
    : null,
})

// Of each form the version that stands, and the times of the first: a correction is no new answer.
const given = (sql: Transaction, assessor: Assessor) => sql`
  with given as (
    select assessment.id as "assessmentId", assessment.version_id as "versionId",
      assessment.training_id, assessment.observed_on as "observedOn",
      first.signed_at as "signedAt", first.form_seconds as "formSeconds",
      ${daysToSign(sql)} as "daysToSign", ${hasNextStep(sql)} as "nextStep",
      (select count(distinct level) = 1 from rating where assessment_id = assessment.id
        having count(level) >= 2) as alike,
      exists (select from counted_assessment where id = assessment.id) as counted,
      exists (select from voiding join assessment as each on each.id = voiding.assessment_id
        where each.first_id = assessment.first_id) as voided
    from assessment
    join assessment as first on first.id = assessment.first_id
    where ${visibleTo(assessor, sql, 'assessment')}
      and not exists (select from assessment as newer where newer.corrects_id = assessment.id))`
