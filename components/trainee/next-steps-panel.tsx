import type { Route } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { dateWords } from '@/components/ui/date-words'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import type { Suggestion } from '@/domain/suggestions'
import type { NextStep } from './next-steps'
import { SuggestionRows } from './suggestion-rows'

type NextStepsPanelProps = {
  steps: NextStep[]
  suggestions: Suggestion[]
  now: Date
  own: boolean
  /** Where all the feedback is. */
  allFeedback: Route
}

/** The next steps, each with the way to it, and then what to be assessed on. */
export async function NextStepsPanel(props: NextStepsPanelProps) {
  const { steps, suggestions, now, own, allFeedback } = props
  const [locale, t] = await Promise.all([getLocale(), getTranslations('trainee.nextSteps')])
  const wordsOf = (step: NextStep) => {
    switch (step.kind) {
      case 'read':
      case 'writePlan': {
        const { kind, assessor, observedOn } = step
        const told = kind === 'writePlan' && !own ? 'planMissing' : kind
        return t(told, { assessor, day: dateWords(observedOn, now, locale) })
      }
      case 'moreToRead':
      case 'morePlans':
        return t(step.kind, step)
      case 'declined':
      case 'returned':
      case 'expired':
      case 'unreached':
        return t(step.kind, step)
      case 'waiting':
        return t('waiting', step)
      case 'placement':
        return t(step.done < step.planned ? 'placement' : 'placementDone', step)
    }
  }
  return (
    <Panel title={t('title')} flush>
      <ul className="divide-y divide-line pb-1">
        {steps.map((step, index) => {
          const href = hrefOf(step, own, allFeedback)
          return (
            <li key={index}>
              {href ? (
                <Link
                  href={href}
                  prefetch={false}
                  className="flex min-h-12 items-center justify-between gap-3 px-4 py-2.5 hover:bg-sunken md:px-6"
                >
                  <span
                    className={
                      step.kind === 'read' || step.kind === 'writePlan' ? 'font-semibold' : ''
                    }
                  >
                    {wordsOf(step)}
                  </span>
                  <Icon name="forward" className="text-accent" />
                </Link>
              ) : (
                <p className="flex min-h-12 items-center px-4 py-2.5 md:px-6">{wordsOf(step)}</p>
              )}
            </li>
          )
        })}
        <SuggestionRows suggestions={suggestions} own={own} />
      </ul>
    </Panel>
  )
}

function hrefOf(step: NextStep, own: boolean, allFeedback: Route): Route | null {
  switch (step.kind) {
    case 'read':
      return `/assessments/${step.assessmentId}` as Route
    case 'writePlan':
      return `/assessments/${step.assessmentId}#plan` as Route
    case 'moreToRead':
    case 'morePlans':
      return allFeedback
    case 'declined':
    case 'returned':
    case 'expired':
    case 'unreached':
      return own ? (`/trainee/requests/${step.requestId}` as Route) : null
    default:
      return null
  }
}
