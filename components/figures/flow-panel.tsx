import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import type { Flow } from '@/domain/figures-view'
import { FiguresPanel } from './figures-panel'
import { FlowEnds } from './flow-ends'
import { FlowTable } from './flow-table'
import { NumberLink } from './number-link'
import { ShareRow } from './share-row'

type FlowPanelProps = { flow: Flow; programme: string | null }

/** How long trainees wait from asking to the first signature, and what gave no form. */
export async function FlowPanel({ flow, programme }: FlowPanelProps) {
  const [t, common] = await Promise.all([getTranslations('figures'), getTranslations('common')])
  const { times, trainees, assessors } = flow
  const { n, median, ninetieth, bands } = times
  const whole = { programme, days: 'any' as const }
  return (
    <FiguresPanel
      title={t('flow.title')}
      definition={t('flow.definition')}
      counted={flow.asked > 0 ? { assessments: n, trainees, assessors } : undefined}
    >
      {median === null || ninetieth === null ? (
        <p className="text-muted">{t('flow.none')}</p>
      ) : (
        <>
          <ul className="flex flex-wrap gap-x-7 text-lg">
            <li>{t('flow.median', { days: median })}</li>
            <li>{t('flow.ninetieth', { days: ninetieth })}</li>
            <li>
              {t.rich('flow.n', {
                n,
                number: (words) => (
                  <NumberLink n={n} filter={whole}>
                    {words}
                  </NumberLink>
                ),
              })}
            </li>
          </ul>
          <p className="measure mt-1 mb-5 text-sm text-muted">{t('flow.ranks')}</p>
          <ul className="grid gap-4 md:gap-2.5">
            {bands.map(({ band, count }) => (
              <ShareRow
                key={band}
                label={t(`band.${band}`)}
                {...{ count, n, whole, part: { programme, days: band } }}
              />
            ))}
          </ul>
        </>
      )}
      <FlowEnds flow={flow} programme={programme} />
      <div className="mt-3">
        <Disclosure summary={common('showAsTable')}>
          <FlowTable flow={flow} programme={programme} />
        </Disclosure>
      </div>
    </FiguresPanel>
  )
}
