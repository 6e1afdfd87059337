import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { type InstrumentFigures, type Observed, wholeObserved } from '@/domain/workplace-figures'
import { atWorkplaces, type Line } from './at-workplaces'
import { FiguresPanel } from './figures-panel'
import { ShareRow } from './share-row'
import { type ShareLine, ShareTable } from './share-table'
import { WorkplaceMultiples } from './workplace-multiples'

type ObservedPanelProps = { figures: InstrumentFigures<Observed>[]; programme: string | null }

/** How often each area was not observed, over all and at each workplace. */
export async function ObservedPanel({ figures, programme }: ObservedPanelProps) {
  const [locale, t, common] = await Promise.all([
    getLocale(),
    getTranslations('figures'),
    getTranslations('common'),
  ])
  const definition = t('observed.definition')
  if (figures.length === 0)
    return <FiguresPanel title={t('observed.title')} definition={definition} />
  return figures.map(({ form, workplaces, ...counted }) => {
    const named = t('observed.titleOf', { name: form.name[locale] })
    const title = figures.length > 1 ? named : t('observed.title')
    const whole = {
      figures: wholeObserved(workplaces),
      filter: { programme, instrument: form.key },
    }
    const words = { all: t('all'), none: t('noWorkplace') }
    const lines = atWorkplaces<Observed>(whole, workplaces, words).map(sharesOf)
    const columns = form.areas.map(({ key, label }) => ({ key, label: label[locale] }))
    return (
      <FiguresPanel key={form.key} title={title} definition={definition} counted={counted}>
        <ul className="grid gap-4 md:gap-2.5">
          {columns.map(({ key, label }) => {
            const all = lines[0]?.shares[key]
            return all && <ShareRow key={key} label={label} {...all} />
          })}
        </ul>
        <WorkplaceMultiples columns={columns} lines={lines.slice(1)} />
        <div className="mt-3">
          <Disclosure summary={common('showAsTable')}>
            <ShareTable caption={title} head={t('workplace')} columns={columns} lines={lines} />
          </Disclosure>
        </div>
      </FiguresPanel>
    )
  })
}

function sharesOf({ key, label, figures, filter }: Line<Observed>): ShareLine {
  const shares = Object.entries(figures.areas).map(([area, { rated, notObserved }]) => {
    const whole = { ...filter, area }
    const part = { ...whole, level: 'notObserved' as const }
    return [area, { count: notObserved, n: rated + notObserved, part, whole }] as const
  })
  return { key, label, shares: Object.fromEntries(shares) }
}
