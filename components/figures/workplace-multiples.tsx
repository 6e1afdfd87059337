import { getTranslations } from 'next-intl/server'
import { shareOf } from '@/domain/share'
import { CountOf } from './count-of'
import type { ShareColumn, ShareLine } from './share-table'
import { ShareTrack } from './share-track'

type WorkplaceMultiplesProps = { columns: ShareColumn[]; lines: ShareLine[] }

/** The same shares at each workplace, small and beside each other. On a phone the table has them. */
export async function WorkplaceMultiples({ columns, lines }: WorkplaceMultiplesProps) {
  const t = await getTranslations('figures')
  if (lines.length < 2) return null
  return (
    <section className="mt-6 max-md:hidden">
      <h3 className="mb-3 font-semibold">{t('byWorkplace')}</h3>
      <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
        {lines.map(({ key, label, shares }) => (
          <li key={key}>
            <h4 className="mb-1.5 text-sm font-medium">{label}</h4>
            <ul className="grid gap-1 text-sm">
              {columns.map((column) => {
                const counted = shares[column.key]
                return (
                  counted && (
                    <li
                      key={column.key}
                      className="grid grid-cols-[7rem_1fr_5rem] items-center gap-3"
                    >
                      <span className="leading-tight text-muted">{column.label}</span>
                      <ShareTrack
                        share={shareOf(counted.count, counted.n)}
                        tooLittle={t('tooLittle')}
                      />
                      <CountOf {...counted} />
                    </li>
                  )
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
