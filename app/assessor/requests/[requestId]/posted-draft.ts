import { z } from 'zod'
import { key, once } from '@/app/post-fields'
import { type Answers, readAnswers } from '@/domain/answers'
import type { Fault } from '@/domain/fault-code'
import type { Instrument } from '@/domain/instrument'
import { restNotObserved, storableAnswers } from '@/domain/storable-answers'
import { draftVersion, requestId } from './posted-fields'

const answer = z.array(z.string().max(100_000)).max(40)

const schema = z
  .object({
    requestId,
    version: draftVersion,
    window: key.optional(),
    // Counted by the page's script; without one nothing is known.
    seconds: once
      .pipe(z.coerce.number<string>().int().min(1).max(86_400))
      .optional()
      .catch(undefined),
    next: once.pipe(z.enum(['check', 'rest', 'inbox'])).optional(),
    observedOn: answer.optional(),
    difficulty: answer.optional(),
    focus: answer.optional(),
    context: answer.optional(),
    goal: answer.optional(),
  })
  // A form's rows and texts are its own: each is named by the instrument.
  .catchall(answer)
  .refine((posted) => Object.keys(posted).length <= 100)
  .refine((posted) => Object.keys(posted).every((name) => names.test(name)))

const names = /^(\w+|(rating|text)\.\w+|seen\.[0-9a-f-]{36})$/

type Posted = z.output<typeof schema>

/** The answers of a posted form as they can be stored, and what had to be left out. */
function read(instrument: Instrument, posted: Posted): { answers: Answers; removed: Fault[] } {
  const entries = Object.entries(posted).flatMap(([name, values]) =>
    Array.isArray(values) ? values.map((value): [string, string] => [name, value]) : [],
  )
  const { answers, removed } = storableAnswers(instrument, readAnswers(instrument, entries))
  return { answers: posted.next === 'rest' ? restNotObserved(answers) : answers, removed }
}

export const postedDraft = { schema, read }
