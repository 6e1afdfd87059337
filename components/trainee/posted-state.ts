import type { Fault } from '@/domain/fault-code'

/** What a form is told when it was not accepted. */
export type PostedState = {
  attempt: number
  refusal?: string
  faults: Fault[]
  values: Record<string, string[]>
}

export type PostedAction = (previous: PostedState, form: FormData) => Promise<PostedState>

export const notPosted: PostedState = { attempt: 0, faults: [], values: {} }
