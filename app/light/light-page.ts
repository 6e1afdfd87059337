import type { z } from 'zod'
import type { Wording } from '@/components/ui/wording'
import type { Assessor } from '@/data/access/viewer'
import { signInAddress } from '../viewer'
import { type Asked, type Door, door, postDoor, type Voice } from './door'
import { type Answer, goOn, respond, trouble } from './respond'

const inPages: Voice = { signedOut: async () => goOn(await signInAddress()), trouble }

/** A page of plain HTML: read as its viewer, drawn once, and sent whole. */
export const lightPage = (
  draw: (asked: Asked & { query: URLSearchParams }) => Promise<Answer>,
): Door =>
  door(inPages, async (request, asked) => {
    const query = new URL(request.url).searchParams
    return respond(await draw({ ...asked, query }), asked.wording)
  })

/** What a form of such a page is posted to. */
export const lightPost = <Schema extends z.ZodType>(
  schema: Schema,
  act: (assessor: Assessor, posted: z.output<Schema>, wording: Wording) => Promise<Answer>,
): Door =>
  postDoor(inPages, schema, async ({ assessor, wording }, posted) =>
    respond(await act(assessor, posted, wording), wording),
  )
