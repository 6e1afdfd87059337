import 'server-only'
import type { Transaction } from '@/db/client'
import type { AssessmentFilter } from '@/domain/assessment-filter'
import type { AssessmentList, ListedAssessment } from '@/domain/figures-view'
import { read } from './access/transaction'
import type { Director } from './access/viewer'
import { filterNames } from './figures/filter-names'
import { matching } from './figures/matching'
import { publishedForm } from './record/published-form'

const pageSize = 50

type Row = Omit<ListedAssessment, 'instrument' | 'difficulty'> & {
  versionId: string
  difficulty: ListedAssessment['difficulty']['key']
}

/**
 * The signed forms behind a number: those of a director's programmes that count and that the filter lets
 * through, newest observation first. Null when it names something that is not there for the director.
 */
export function readAssessmentList(
  director: Director,
  filter: AssessmentFilter,
): Promise<AssessmentList | null> {
  return read(director, async (sql) => {
    const [names, [counted]] = await Promise.all([
      filterNames(sql, director, filter),
      sql<Pick<AssessmentList, 'now' | 'assessments' | 'trainees' | 'assessors'>[]>`
        select clock() as now, count(*)::int as assessments,
          count(distinct training_id)::int as trainees,
          count(distinct assessor_id)::int as assessors
        from counted_assessment as assessment
        where ${matching(director, sql, filter)}`,
    ])
    if (!counted) throw new Error('a database without a clock')
    if (names === null) return null
    const pages = Math.max(1, Math.ceil(counted.assessments / pageSize))
    const page = Math.min(filter.page, pages)
    const rows = await pageOf(sql, director, filter, (page - 1) * pageSize)
    return { ...counted, names, rows: await inWords(sql, rows), page, pages }
  })
}

const pageOf = (sql: Transaction, director: Director, filter: AssessmentFilter, from: number) =>
  sql<Row[]>`
    select assessment.id as "assessmentId", assessment.version_id as "versionId",
      assessment.observed_on as "observedOn", signer_name as assessor, difficulty,
      person.name as trainee, workplace.name as workplace
    from counted_assessment as assessment
    join training on training.id = assessment.training_id
    join person on person.id = training.person_id
    left join placement on placement.id = assessment.placement_id
    left join workplace on workplace.id = placement.workplace_id
    where ${matching(director, sql, filter)}
    order by assessment.observed_on desc, assessment.signed_at desc, assessment.id desc
    limit ${pageSize} offset ${from}`

async function inWords(sql: Transaction, rows: Row[]): Promise<ListedAssessment[]> {
  const listed: ListedAssessment[] = []
  for (const { versionId, difficulty: key, ...row } of rows) {
    const { form } = await publishedForm(sql, versionId)
    const option = form.difficulty.options.find((each) => each.key === key)
    if (!option) throw new Error(`a difficulty that ${form.key} does not print: ${key}`)
    listed.push({ ...row, instrument: form.name, difficulty: { key, label: option.label } })
  }
  return listed
}
