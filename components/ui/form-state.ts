import type { Fault } from '@/domain/fault-code'

/** What a form is told when it was not accepted: what is wrong, and all that had been typed. */
export type FormState = {
  /** Rises with every try, so that a field can be drawn anew. */
  attempt: number
  /** A refusal by name, such as `closed`; the form has words for it. */
  refusal?: string
  faults: Fault[]
  values: Record<string, string[]>
}

/** What a form posts to when it is shown what was wrong with it. */
export type PostedTo = (previous: FormState, form: FormData) => Promise<FormState>

export const notPosted: FormState = { attempt: 0, faults: [], values: {} }
