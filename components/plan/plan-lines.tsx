import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { PlanDue } from '@/components/assessment/plan-due'
import { shownPlan } from '@/components/assessment/shown-plan'
import { dateWords } from '@/components/ui/date-words'
import { Icon } from '@/components/ui/icon'
import type { PlanLine } from '@/domain/plan'

type Tick = (form: FormData) => Promise<void>

/** Lines of the plan, each ticked by pressing its box; without a way to tick, to read. */
export async function PlanLines({
  lines,
  now,
  tick,
}: {
  lines: PlanLine[]
  now: Date
  tick?: Tick
}) {
  const [t, shown] = await Promise.all([getTranslations('plan'), shownPlan(lines, now)])
  if (lines.length === 0) return <p className="px-4 pb-5 text-muted md:px-6">{t('nothingOpen')}</p>
  return (
    <ul className="divide-y divide-line border-t border-line">
      {lines.map((line, index) => {
        const { due = null, overdue = false } = shown[index] ?? {}
        return (
          <li key={line.id} className="flex items-start gap-3 px-4 py-4 md:px-6">
            {tick ? <TickBox line={line} tick={tick} /> : <Mark line={line} />}
            <div className="grid min-w-0 gap-1">
              <p className="measure">{line.text}</p>
              {!line.done && <PlanDue due={due} overdue={overdue} />}
              <Origin line={line} now={now} />
              <Sightings line={line} now={now} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

async function TickBox({ line, tick }: { line: PlanLine; tick: Tick }) {
  const t = await getTranslations('plan')
  const { id, text, done } = line
  return (
    <form action={tick}>
      <input type="hidden" name="planItemId" value={id} />
      <input type="hidden" name="done" value={done ? 'no' : 'yes'} />
      <button aria-pressed={done} className="-m-2.5 grid size-11 place-items-center">
        <Mark line={line} />
        <span className="sr-only">
          {t('markDone')}: {text}
        </span>
      </button>
    </form>
  )
}

function Mark({ line: { done } }: { line: PlanLine }) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-6 flex-none place-items-center rounded-sm border-[1.5px] ${done ? 'border-accent bg-accent text-on-accent' : 'border-edge'}`}
    >
      {done && <Icon name="done" className="size-4!" />}
    </span>
  )
}

async function Origin({ line, now }: { line: PlanLine; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('plan')])
  const { assessmentId, assessor, observedOn } = line
  return (
    <p className="text-sm text-muted">
      <Link href={`/assessments/${assessmentId}`} prefetch={false} className="link">
        {t('after', { assessor, day: dateWords(observedOn, now, locale) })}
      </Link>
    </p>
  )
}

async function Sightings({ line, now }: { line: PlanLine; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('plan')])
  if (line.sightings.length === 0) return null
  return (
    <ul className="text-sm">
      {line.sightings.map(({ assessmentId, assessor, observedOn, seen }) => (
        <li key={assessmentId} className="flex gap-2">
          <Icon name={seen === 'not' ? 'info' : 'done'} className="mt-0.5 text-accent" />
          <span>{t(`seen.${seen}`, { assessor, day: dateWords(observedOn, now, locale) })}</span>
        </li>
      ))}
    </ul>
  )
}
