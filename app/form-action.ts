import { notFound } from 'next/navigation'
import type { z } from 'zod'
import { withinPace } from '@/data/access/pace'
import { type Reader, type Visitor, visitor } from '@/data/access/viewer'
import { type FormState, notPosted } from '@/components/ui/form-state'
import type { Result } from '@/domain/result'
import { sentFromHere } from './sent-from-here'
import {
  asAdministrator,
  asAssessor,
  asDirector,
  asReader,
  asSupervisor,
  asTrainee,
} from './viewer'

/** An action that stands alone in a form's `action`, or behind `useActionState`. */
export type FormAction = {
  (form: FormData): Promise<void>
  (previous: FormState, form: FormData): Promise<FormState>
}

/** Carries out the post. An accepted act redirects; a refusal goes back to the form. */
type Run<Viewer, Input> = (
  viewer: Viewer,
  input: Input,
  form: FormData,
) => Promise<Result<unknown, string> | void>

const actorAction =
  <Viewer extends Reader | Visitor | { personId: string }>(mint: () => Promise<Viewer>) =>
  <Schema extends z.ZodType>(schema: Schema, run: Run<Viewer, z.output<Schema>>): FormAction => {
    const action = async (first: FormState | FormData, second?: FormData) => {
      const form = second ?? (first as FormData)
      if (!(await sentFromHere())) notFound()
      const viewer = await mint()
      const values = valuesOf(form)
      const state = stateOf(first, values)
      if ('personId' in viewer && !(await withinPace(viewer.personId))) {
        return { ...state, refusal: 'tooMany' }
      }
      const input = schema.safeParse(values)
      if (!input.success) return { ...state, faults: input.error.issues.map(faultOf) }
      const result = await run(viewer, input.data, form)
      if (!result || result.ok) return notPosted
      return { ...state, refusal: result.refusal, faults: result.faults ?? [] }
    }
    return action as FormAction
  }

export const visitorAction = actorAction(async () => visitor)
export const readerAction = actorAction(asReader)
export const traineeAction = actorAction(asTrainee)
export const assessorAction = actorAction(asAssessor)
export const directorAction = actorAction(asDirector)
export const administratorAction = actorAction(asAdministrator)
export const supervisorAction = actorAction(asSupervisor)

// React names its own fields $ACTION…; they are no part of what a person filled in.
function valuesOf(form: FormData): FormState['values'] {
  const values: FormState['values'] = {}
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue
    values[name] = [...(values[name] ?? []), value]
  }
  return values
}

// What the browser says of the previous state is believed in nothing but its number. A password is not
// sent back: it would stand in the page.
function stateOf(previous: FormState | FormData, values: FormState['values']): FormState {
  const before = previous instanceof FormData ? 0 : Number(previous?.attempt)
  const shown = Object.entries(values).filter(([name]) => !/password/i.test(name))
  return {
    attempt: Number.isSafeInteger(before) ? before + 1 : 1,
    faults: [],
    values: Object.fromEntries(shown),
  }
}

function faultOf(issue: z.core.$ZodIssue): FormState['faults'][number] {
  const field = String(issue.path[0] ?? '')
  return { field, code: issue.code === 'too_big' ? 'tooLong' : 'required' }
}
