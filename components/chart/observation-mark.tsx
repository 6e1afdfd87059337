import type { Difficulty } from '@/domain/instrument'
import type { CurveMark } from './area-curve'

const looks: Record<Difficulty, { radius: number; fill: string }> = {
  simple: { radius: 4, fill: 'var(--curve-simple)' },
  moderate: { radius: 5.5, fill: 'var(--curve-moderate)' },
  hard: { radius: 7, fill: 'var(--accent)' },
}

type At = { cx: number; cy: number }
type ObservationMarkProps = At & { difficulty: Difficulty; late: boolean }

/** A rated observation: difficulty is size and fill, and one signed late is hollow. */
export function ObservationMark({ cx, cy, difficulty, late }: ObservationMarkProps) {
  const { radius, fill } = looks[difficulty]
  return (
    <circle
      cx={cx}
      cy={cy}
      r={radius}
      fill={late ? 'var(--surface)' : fill}
      stroke="var(--accent)"
      strokeWidth={1.75}
      strokeDasharray={late ? '2.5 2' : undefined}
    />
  )
}

/** What was not observed: a cross, in a lane of its own. */
export function NotObservedMark({ cx, cy }: At) {
  const arm = 3.5
  return (
    <path
      d={`M${cx - arm} ${cy - arm}l${arm * 2} ${arm * 2}m0 ${-arm * 2}l${-arm * 2} ${arm * 2}`}
      stroke="var(--muted)"
      strokeWidth={1.75}
      fill="none"
    />
  )
}

/** An observation as its dot or its cross. */
export function MarkOf({ mark, cx, cy }: At & { mark: CurveMark }) {
  const { level, difficulty, late } = mark
  if (level === null) return <NotObservedMark cx={cx} cy={cy} />
  return <ObservationMark cx={cx} cy={cy} difficulty={difficulty} late={late} />
}
