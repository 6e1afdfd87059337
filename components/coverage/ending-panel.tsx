import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { dateWords } from '@/components/ui/date-words'
import { Panel } from '@/components/ui/panel'
import { endingUndone } from '@/domain/coverage'
import type { Coverage } from '@/domain/figures-view'

/** The placements that soon end with their plan undone, by name and never ranked. */
export async function EndingPanel({ coverage }: { coverage: Coverage }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('coverage.ending')])
  const { trainees, today, now } = coverage
  const ending = endingUndone(trainees, today)
  const none = ending.length === 0 && t('none')
  return (
    <Panel title={t('title')} lead={t('lead')} none={none} flush>
      <ul className="divide-y divide-line">
        {ending.map(({ trainee, placement }) => (
          <li key={placement.id} className="px-4 py-3.5 md:px-6">
            {t.rich('row', {
              trainee: (name) => (
                <Link
                  href={`/director/trainees/${trainee.trainingId}`}
                  prefetch={false}
                  className="link tap -my-2.5 font-semibold"
                >
                  {name}
                </Link>
              ),
              name: trainee.name,
              done: placement.done,
              planned: placement.planned,
              workplace: placement.workplace,
              day: dateWords(placement.to, now, locale),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
