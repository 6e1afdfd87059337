import type { z } from 'zod'
import type { Wording } from '@/components/ui/wording'
import { withinPace } from '@/data/access/pace'
import { type Assessor, assessorFrom } from '@/data/access/viewer'
import { isId } from '@/domain/id'
import { currentLocale } from '../current-locale'
import { newReference } from '../new-key'
import { reportError } from '../report-error'
import { sentFromHere } from '../sent-from-here'
import { currentReader } from '../viewer'
import { valuesOf } from './posted-values'
import { wordingIn } from './wording'

export type Trouble = 'notFound' | 'unreadable' | 'tooMany' | 'failed'

/** How a door tells somebody that it does not open: with a page, or in a word to a script. */
export type Voice = {
  signedOut: () => Promise<Response>
  trouble: (what: Trouble, wording: Wording, reference?: string) => Promise<Response>
}

/** Who is at the door, for which request, and the words that they are answered in. */
export type Asked = { assessor: Assessor; requestId: string; wording: Wording }

type Context = { params: Promise<{ requestId: string }> }
export type Door = (request: Request, context: Context) => Promise<Response>

/** Mints the viewer from the session, and answers nobody else. */
export const door =
  (voice: Voice, answer: (request: Request, asked: Asked) => Promise<Response>): Door =>
  async (request, { params }) => {
    let wording = wordingIn('sv')
    try {
      const reader = await currentReader()
      wording = wordingIn(reader?.locale ?? (await currentLocale()))
      if (!reader) return await voice.signedOut()
      const assessor = assessorFrom(reader)
      const { requestId } = await params
      if (!assessor || !isId(requestId)) return await voice.trouble('notFound', wording)
      return await answer(request, { assessor, requestId, wording })
    } catch (error) {
      const reference = newReference()
      const requestId = request.headers.get('x-request-id') ?? ''
      reportError(error, { requestId, reference })
      return voice.trouble('failed', wording, reference)
    }
  }

/** A door that is posted to: like an action, it asks where the post comes from and parses it. */
export const postDoor = <Schema extends z.ZodType>(
  voice: Voice,
  schema: Schema,
  act: (asked: Asked, posted: z.output<Schema>) => Promise<Response>,
): Door =>
  door(voice, async (request, asked) => {
    const { assessor, requestId, wording } = asked
    if (!(await sentFromHere())) return voice.trouble('notFound', wording)
    if (!(await withinPace(assessor.personId))) return voice.trouble('tooMany', wording)
    const posted = schema.safeParse({ ...(await valuesOf(request)), requestId: [requestId] })
    return posted.success ? act(asked, posted.data) : voice.trouble('unreadable', wording)
  })
