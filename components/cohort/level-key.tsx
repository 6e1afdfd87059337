import './levels.css'
import type { Instrument, Locale } from '@/domain/instrument'

/** What the shades of the bars stand for; each bar says it in words of its own. */
export function LevelKey({ form, locale }: { form: Instrument; locale: Locale }) {
  return (
    <ul className="mb-4 flex flex-wrap gap-x-5 gap-y-2 text-sm" aria-hidden="true">
      {form.scale.levels.map(({ value, short }) => (
        <li key={value} className="flex items-center gap-2">
          <span className={`level-square level-${value}`}>{value}</span>
          {short[locale]}
        </li>
      ))}
    </ul>
  )
}
