import type { z } from 'zod'
import type { Assessor } from '@/data/access/viewer'
import { type Door, postDoor, type Voice } from './door'

/** What the form's module is told: a status by name, and what it goes on with. */
export type Told = { status: string; code: number; version?: number; time?: string }

const codes = { notFound: 404, unreadable: 422, tooMany: 429, failed: 500 } as const

const inWords: Voice = {
  signedOut: async () => reply({ status: 'signedOut', code: 401 }),
  trouble: async (status) => reply({ status, code: codes[status] }),
}

/** What the form's module posts to. */
export const scriptPost = <Schema extends z.ZodType>(
  schema: Schema,
  act: (assessor: Assessor, posted: z.output<Schema>) => Promise<Told>,
): Door =>
  postDoor(inWords, schema, async ({ assessor }, posted) => reply(await act(assessor, posted)))

function reply({ code, ...told }: Told): Response {
  return Response.json(told, { status: code })
}
