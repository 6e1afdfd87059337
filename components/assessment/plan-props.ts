import type { PostedTo } from '@/components/ui/form-state'

export type PlanActions = {
  add: PostedTo
  tick: (form: FormData) => Promise<void>
  remove: (form: FormData) => Promise<void>
}

export type PlanWords = Record<
  'label' | 'hint' | 'add' | 'remove' | 'done' | 'open' | 'none' | 'refused',
  string
> & { faults: Record<string, string> }
