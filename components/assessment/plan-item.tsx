import { Icon } from '@/components/ui/icon'
import { PlanDue } from './plan-due'
import type { PlanActions, PlanWords, ShownPlanItem } from './plan-props'

type PlanItemProps = {
  item: ShownPlanItem
  assessmentId: string
  actions: Pick<PlanActions, 'tick' | 'remove'>
  words: PlanWords
}

/** One line of the plan: ticked and unticked by pressing it, removed while it is not done. */
export function PlanItem({ item, assessmentId, actions, words }: PlanItemProps) {
  const { id, text, done, due, overdue } = item
  return (
    <li className="flex flex-wrap items-start gap-2">
      <form action={actions.tick} className="min-w-0 flex-[1_1_12rem]">
        <input type="hidden" name="assessmentId" value={assessmentId} />
        <input type="hidden" name="planItemId" value={id} />
        <input type="hidden" name="done" value={done ? 'no' : 'yes'} />
        <button className="choice w-full text-left" aria-pressed={done}>
          <span
            aria-hidden="true"
            className={`mt-0.5 grid size-5 flex-none place-items-center rounded-sm border-[1.5px] ${done ? 'border-accent bg-accent text-on-accent' : 'border-edge'}`}
          >
            {done && <Icon name="done" className="size-4!" />}
          </span>
          <span className="min-w-0">
            {text}
            <span className="sr-only"> ({done ? words.done : words.open})</span>
            {!done && <PlanDue due={due} overdue={overdue} />}
          </span>
        </button>
      </form>
      {!done && (
        <form action={actions.remove}>
          <input type="hidden" name="assessmentId" value={assessmentId} />
          <input type="hidden" name="planItemId" value={id} />
          <button className="button button-quiet">
            {words.remove}
            <span className="sr-only">: {text}</span>
          </button>
        </form>
      )}
    </li>
  )
}
