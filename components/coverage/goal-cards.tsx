import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { NumberLink } from '@/components/figures/number-link'
import { uncoveredGoals, type CoverageTrainee } from '@/domain/coverage'
import type { Coverage } from '@/domain/figures-view'

/** On a phone: of each trainee the goals towards which nothing counts yet, and no others. */
export async function GoalCards({ coverage }: { coverage: Coverage }) {
  const t = await getTranslations('coverage.goals')
  return (
    <ul aria-label={t('cards')} className="divide-y divide-line">
      {coverage.trainees.map((trainee) => (
        <GoalCard key={trainee.trainingId} coverage={coverage} trainee={trainee} />
      ))}
    </ul>
  )
}

type GoalCardProps = { coverage: Coverage; trainee: CoverageTrainee }

async function GoalCard({ coverage: { goals, printed }, trainee }: GoalCardProps) {
  const t = await getTranslations('coverage.goals')
  const { trainingId, name, within, assessments } = trainee
  const codes = goals.map(({ code }) => code)
  const uncovered = uncoveredGoals(trainee, codes)
  const onForms = uncovered.filter((code) => printed.includes(code))
  const onNone = uncovered.filter((code) => !printed.includes(code))
  return (
    <li className="grid gap-2 px-4 py-3 text-sm">
      <p>
        <Link
          href={`/director/trainees/${trainingId}`}
          prefetch={false}
          className="link tap text-base font-semibold"
        >
          {name}
        </Link>
        <span className="block text-muted">
          {t.rich('covered', {
            assessments,
            covered: codes.length - uncovered.length,
            of: codes.length,
            number: (words) => (
              <NumberLink n={assessments} filter={{ trainee: trainingId, placement: within }}>
                {words}
              </NumberLink>
            ),
          })}
        </span>
      </p>
      {onForms.length === 0 && <p>{t('allCovered')}</p>}
      <Codes title={t('uncovered')} codes={onForms} />
      <Codes title={t('uncoveredUnprinted')} codes={onNone} quiet />
    </li>
  )
}

function Codes({ title, codes, quiet }: { title: string; codes: string[]; quiet?: boolean }) {
  if (codes.length === 0) return null
  return (
    <div>
      <p className="text-xs text-muted">{title}</p>
      <ul className="mt-1 flex flex-wrap gap-1.5 text-xs">
        {codes.map((code) => (
          <li
            key={code}
            className={`rounded-sm border px-1.5 py-0.5 ${quiet ? 'border-line text-muted' : 'border-edge font-semibold'}`}
          >
            {code}
          </li>
        ))}
      </ul>
    </div>
  )
}
