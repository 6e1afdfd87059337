import type { PostedTo } from '@/components/ui/form-state'
import type { PlanItem } from '@/domain/plan'

/** A line of the plan with the words of its day: "senast 3 dec.". */
export type ShownPlanItem = PlanItem & { due: string | null; overdue: boolean }

export type PlanActions = {
  add: PostedTo
  tick: (form: FormData) => Promise<void>
  remove: (form: FormData) => Promise<void>
}

export type PlanWords = Record<
  'label' | 'hint' | 'dueOn' | 'dueHint' | 'add' | 'remove' | 'done' | 'open' | 'none' | 'refused',
  string
> & { faults: Record<string, string> }
