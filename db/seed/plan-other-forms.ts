import { addDays } from '@/domain/dates'
import { otherForms } from './cast'
import { type Happening, on } from './happening'
import { type PlannedTraining, workdayBy } from './plan-training'

/** The few forms of other kinds: asked for, signed the day after, read and planned from. */
export function planOtherForms({ part, startsOn }: PlannedTraining, today: string): Happening[] {
  return otherForms
    .filter(({ trainee }) => trainee === part.key)
    .flatMap(({ trainee, assessor, daysAgo, form, plan, ...written }, index): Happening[] => {
      const day = workdayBy(addDays(today, -daysAgo))
      if (day < startsOn) return []
      const about = `${part.key}-other-${index}`
      const answers = { ...written, observedOn: day }
      const { observedOn, difficulty, foci, context, goals } = answers
      const prefilled = { observedOn, difficulty, foci, context, goals }
      const next = addDays(day, 1)
      return [
        { ...on(about, day, 12.3), what: 'request', trainee, assessor, prefilled, form },
        { ...on(about, next, 9.4), what: 'sign', answers, seconds: 70 + index * 9, seen: [] },
        { ...on(about, next, 17.1), what: 'open' },
        { ...on(about, next, 18.2), what: 'plan', lines: [{ text: plan, dueOn: null }] },
      ]
    })
}
