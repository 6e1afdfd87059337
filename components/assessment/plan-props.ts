import type { Fault } from '@/domain/fault-code'

type State = {
  attempt: number
  refusal?: string
  faults: Fault[]
  values: Record<string, string[]>
}

export type PlanActions = {
  add: (previous: State, form: FormData) => Promise<State>
  tick: (form: FormData) => Promise<void>
  remove: (form: FormData) => Promise<void>
}

export type PlanWords = Record<
  'label' | 'hint' | 'add' | 'remove' | 'done' | 'open' | 'none' | 'refused',
  string
> & { faults: Record<string, string> }
