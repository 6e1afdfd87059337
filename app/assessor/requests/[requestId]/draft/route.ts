import { scriptPost } from '@/app/light/script-post'
import { timeWords } from '@/components/ui/time-words'
import { saveDraft } from '@/data/save-draft'
import { postedDraft } from '../posted-draft'

const codes = { notFound: 404, closed: 410, otherVersion: 409, faulty: 422 } as const

/** Saves a draft while it is being written: the form's module posts here, and is told what came of it. */
export const POST = scriptPost(postedDraft.schema, async (assessor, posted) => {
  const saved = await saveDraft(assessor, {
    ...posted,
    answers: (instrument) => postedDraft.read(instrument, posted).answers,
  })
  if (!saved.ok) return { status: saved.refusal, code: codes[saved.refusal] }
  const { version, savedAt } = saved.value
  return { status: 'saved', code: 200, version, time: timeWords(savedAt, savedAt).time }
})
