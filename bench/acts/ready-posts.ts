import { newId } from '../../db/new-id'
import type { Answers } from '../../domain/answers'
import { talk } from '../rate/talk'
import type { HalfWritten } from './half-written'
import type { Pair } from './players'
import { type Fields, type ReadyPost, readyFields, readyForm } from './post'
import { filledIn, readPostForm } from './read-post-form'

/** The bare page's form: one field. */
export async function bareNote(origin: string): Promise<ReadyPost> {
  const address = `${origin}/note`
  const { body } = await talk(address, { cookie: '' })
  const form = readPostForm(body, 'text')
  return readyForm(address, '', filledIn(form, [['text', 'Lugn och tydlig.']]))
}

/** A trainee's request, as its page posts it. */
export async function request(origin: string, pair: Pair, day: string): Promise<ReadyPost> {
  const address = `${origin}/trainee/requests/new`
  const { cookie } = pair.trainee
  const { body } = await talk(address, { cookie })
  const form = filledIn(readPostForm(body, 'assessorId'), [
    ['key', newId()],
    ['assessorId', pair.assessor.assessorId],
    ['observedOn', day],
    ['difficulty', 'moderate'],
    ['focus', 'history'],
    ['context', 'Akutmottagningen'],
    ['goal', 'bt1'],
  ])
  return readyForm(address, cookie, form)
}

/** An autosave, as the form's own module sends it: everything that is answered so far. */
export function draft(origin: string, { pair, requestId, version, answers }: HalfWritten) {
  const address = `${origin}/assessor/requests/${requestId}/draft`
  const written = { ...answers, context: `${answers.context}, kväll` }
  const fields: Fields = [['version', String(version)], ...entriesOf(written)]
  return readyFields(address, pair.assessor.cookie, fields)
}

/** The signature under answers that were just checked. */
export async function signature(origin: string, written: HalfWritten): Promise<ReadyPost> {
  const { pair, requestId } = written
  const address = `${origin}/assessor/requests/${requestId}/check`
  const { cookie } = pair.assessor
  const { body } = await talk(address, { cookie })
  return readyFields(address, cookie, readPostForm(body, 'draftVersion').fields)
}

function entriesOf({ ratings, texts, ...head }: Answers): [string, string][] {
  return [
    ['observedOn', head.observedOn],
    ['difficulty', head.difficulty],
    ...head.foci.map((key): [string, string] => ['focus', key]),
    ['context', head.context],
    ...head.goals.map((key): [string, string] => ['goal', key]),
    ...Object.entries(ratings).map(([key, level]): [string, string] => [`rating.${key}`, level]),
    ...Object.entries(texts).map(([key, text]): [string, string] => [`text.${key}`, text]),
  ]
}
