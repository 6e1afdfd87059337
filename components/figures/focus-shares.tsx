import { getLocale, getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import type { Instrument } from '@/domain/instrument'
import type { CaseMix } from '@/domain/workplace-figures'
import type { Line } from './at-workplaces'
import { ShareRow } from './share-row'
import { ShareTable } from './share-table'
import { WorkplaceMultiples } from './workplace-multiples'

type FocusSharesProps = { form: Instrument; lines: Line<CaseMix>[] }

/** How many of the forms have each focus, over all and at each workplace, and as a table. */
export async function FocusShares({ form, lines }: FocusSharesProps) {
  const [locale, t, common] = await Promise.all([
    getLocale(),
    getTranslations('figures'),
    getTranslations('common'),
  ])
  const { heading, options } = form.focus
  const shared = lines.map(({ key, label, figures, filter }) => ({
    key,
    label,
    shares: Object.fromEntries(
      options.map(({ key: focus }) => [
        focus,
        {
          count: figures.foci[focus] ?? 0,
          n: figures.n,
          part: { ...filter, focus },
          whole: filter,
        },
      ]),
    ),
  }))
  const columns = options.map(({ key, label }) => ({ key, label: label[locale] }))
  return (
    <>
      <ul className="grid gap-4 md:gap-2.5">
        {columns.map(({ key, label }) => {
          const all = shared[0]?.shares[key]
          return all && <ShareRow key={key} label={label} {...all} />
        })}
      </ul>
      <WorkplaceMultiples columns={columns} lines={shared.slice(1)} />
      <div className="mt-3">
        <Disclosure summary={common('showAsTable')}>
          <ShareTable
            caption={heading[locale]}
            head={t('workplace')}
            columns={columns}
            lines={shared}
          />
        </Disclosure>
      </div>
    </>
  )
}
