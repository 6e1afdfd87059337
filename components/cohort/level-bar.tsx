import './levels.css'
import type { Instrument, Locale } from '@/domain/instrument'
import type { BarPiece } from '@/domain/level-distribution'

/** A narrower piece than this, as a part of the bar, has no room for its digit. */
const roomForDigit = 0.04

type LevelBarProps = { pieces: BarPiece[]; form: Instrument; locale: Locale }

/** The four levels as a 100 % bar; its counts are read out. */
export function LevelBar({ pieces, form, locale }: LevelBarProps) {
  const words = pieces.map(({ level, count }) => {
    const name = form.scale.levels.find((each) => each.value === level)?.short[locale]
    return `${level} ${name}: ${count}`
  })
  return (
    <span role="img" aria-label={words.join(', ')} className="level-bar">
      {pieces
        .filter(({ count }) => count > 0)
        .map(({ level, count, from, to }) => (
          <span key={level} style={{ flexGrow: count }} className={`level-piece level-${level}`}>
            {to - from >= roomForDigit ? level : ''}
          </span>
        ))}
    </span>
  )
}
