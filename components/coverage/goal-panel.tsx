import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import type { Coverage } from '@/domain/figures-view'
import { GoalCards } from './goal-cards'
import { GoalMatrix } from './goal-matrix'

type GoalPanelProps = { coverage: Coverage; programme: string | null }

/** Trainee by official goal: a table where there is room, on a phone what is not covered. */
export async function GoalPanel({ coverage, programme }: GoalPanelProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('coverage.goals')])
  const { goals, printed } = coverage
  const unprinted = goals.filter(({ code }) => !printed.includes(code)).map(({ code }) => code)
  const lists = new Intl.ListFormat(locale === 'sv' ? 'sv-SE' : 'en-GB')
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      <p className="measure px-4 pb-4 text-sm text-muted md:px-6">
        {t('unprinted', { count: unprinted.length, codes: lists.format(unprinted) })}
      </p>
      <div className="max-md:hidden">
        <GoalMatrix coverage={coverage} programme={programme} />
      </div>
      <div className="md:hidden">
        <GoalCards coverage={coverage} />
      </div>
      <div className="px-4 py-2 text-sm md:px-6">
        <Disclosure summary={t('titles')}>
          <ul className="grid gap-1.5">
            {goals.map(({ code, title }) => (
              <li key={code} className="grid grid-cols-[3rem_1fr] gap-2">
                <span className="font-semibold">{code}</span>
                <span>{title[locale]}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Panel>
  )
}
