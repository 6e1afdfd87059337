import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { type CaseMix, type InstrumentFigures, wholeMix } from '@/domain/workplace-figures'
import { atWorkplaces, type Line } from './at-workplaces'
import { DifficultyBars } from './difficulty-bars'
import { DifficultyTable } from './difficulty-table'
import { FiguresPanel } from './figures-panel'
import { FocusShares } from './focus-shares'

type CaseMixPanelProps = { figures: InstrumentFigures<CaseMix>[]; programme: string | null }

/** How hard the cases were and what they were about, over all and at each workplace. */
export async function CaseMixPanel({ figures, programme }: CaseMixPanelProps) {
  const [locale, t, common] = await Promise.all([
    getLocale(),
    getTranslations('figures'),
    getTranslations('common'),
  ])
  const definition = t('mix.definition')
  if (figures.length === 0) return <FiguresPanel title={t('mix.title')} definition={definition} />
  return figures.map(({ form, workplaces, ...counted }) => {
    const named = t('mix.titleOf', { name: form.name[locale] })
    const title = figures.length > 1 ? named : t('mix.title')
    const whole = { figures: wholeMix(workplaces), filter: { programme, instrument: form.key } }
    const words = { all: t('all'), none: t('noWorkplace') }
    const lines: Line<CaseMix>[] = atWorkplaces<CaseMix>(whole, workplaces, words)
    return (
      <FiguresPanel key={form.key} title={title} definition={definition} counted={counted}>
        <h3 className="mb-3 font-semibold">{form.difficulty.heading[locale]}</h3>
        <DifficultyBars form={form} lines={lines} />
        <div className="mt-2 mb-5">
          <Disclosure summary={common('showAsTable')}>
            <DifficultyTable form={form} lines={lines} />
          </Disclosure>
        </div>
        <h3 className="mb-3 font-semibold">{form.focus.heading[locale]}</h3>
        <FocusShares form={form} lines={lines} />
      </FiguresPanel>
    )
  })
}
