import './levels.css'
import type { Locale, Instrument, LevelValue } from '@/domain/instrument'

type LevelSquareProps = { level: LevelValue; form: Instrument; locale: Locale }

/** A level as its digit on its shade; its name is read out. */
export function LevelSquare({ level, form, locale }: LevelSquareProps) {
  const name = form.scale.levels.find((each) => each.value === level)?.short[locale]
  return (
    <span className={`level-square level-${level}`} title={name}>
      {level}
      <span className="sr-only"> {name}</span>
    </span>
  )
}
