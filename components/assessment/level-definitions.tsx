import { getLocale } from 'next-intl/server'
import type { Instrument } from '@/domain/instrument'

/** What a form means by each of its levels, in its own words. */
export async function LevelDefinitions({ form }: { form: Instrument }) {
  const locale = await getLocale()
  return (
    <dl className="grid gap-3">
      {form.scale.levels.map(({ value, short, definition }) => (
        <div key={value}>
          <dt className="font-semibold">
            {value} {short[locale]}
          </dt>
          <dd className="measure text-sm text-muted">{definition[locale]}</dd>
        </div>
      ))}
    </dl>
  )
}
