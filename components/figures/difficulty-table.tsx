import { getLocale, getTranslations } from 'next-intl/server'
import type { Instrument } from '@/domain/instrument'
import type { CaseMix } from '@/domain/workplace-figures'
import type { Line } from './at-workplaces'
import { ShareTable } from './share-table'

type DifficultyTableProps = { form: Instrument; lines: Line<CaseMix>[] }

/** The bars' twin: how many forms of each difficulty, with intervals. */
export async function DifficultyTable({ form, lines }: DifficultyTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')])
  const { heading, options } = form.difficulty
  const shares = lines.map(({ key, label, figures, filter }) => ({
    key,
    label,
    shares: Object.fromEntries(
      options.map((option) => [
        option.key,
        {
          count: figures.difficulties[option.key],
          n: figures.n,
          part: { ...filter, difficulty: option.key },
          whole: filter,
        },
      ]),
    ),
  }))
  const columns = options.map(({ key, label }) => ({ key, label: label[locale] }))
  return (
    <ShareTable caption={heading[locale]} head={t('workplace')} columns={columns} lines={shares} />
  )
}
