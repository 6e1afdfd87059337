import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { PlanForm } from '@/components/assessment/plan-form'
import type { PlanActions } from '@/components/assessment/plan-props'
import { PlanList } from '@/components/assessment/plan-list'
import { shownPlan } from '@/components/assessment/shown-plan'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { SignedAssessment } from '@/domain/assessment'
import { stockholmDate } from '@/domain/dates'
import { addToPlan, removeFromPlan, tickPlan } from './actions'

/** The trainee's plan: theirs to write, everybody else's to read. */
export async function Plan({ assessment }: { assessment: SignedAssessment }) {
  const { id, mayWritePlan, now } = assessment
  const plan = await shownPlan(assessment.plan, now)
  if (!mayWritePlan) return <PlanList plan={plan} />
  const [t, common, faults] = await Promise.all([
    getTranslations('assessment.plan'),
    getTranslations('common'),
    faultSentences(),
  ])
  return (
    <PlanForm
      plan={plan}
      today={stockholmDate(now)}
      assessmentId={id}
      formKey={newKey()}
      actions={{ add: addToPlan as PlanActions['add'], tick: tickPlan, remove: removeFromPlan }}
      words={{
        label: t(plan.length === 0 ? 'first' : 'another'),
        hint: t('hint'),
        dueOn: t('dueOn'),
        dueHint: t('dueHint'),
        add: t('add'),
        remove: common('remove'),
        done: t('done'),
        open: t('open'),
        none: t('none'),
        refused: t('refused'),
        faults,
      }}
    />
  )
}
