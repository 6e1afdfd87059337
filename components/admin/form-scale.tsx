import { getLocale } from 'next-intl/server'
import type { Instrument } from '@/domain/instrument'

/** The levels, each with its wording and its definition. */
export async function FormScale({ scale }: { scale: Instrument['scale'] }) {
  const locale = await getLocale()
  return (
    <ol className="divide-y divide-line pb-1">
      {scale.levels.map(({ value, short, label, definition }) => (
        <li key={value} className="grid gap-x-8 gap-y-1 px-4 py-4 md:grid-cols-[14rem_1fr] md:px-6">
          <p className="font-semibold">
            {value} {short[locale]}
          </p>
          <div className="measure">
            <p className="font-medium">{label[locale]}</p>
            <p className="text-muted">{definition[locale]}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
