import { notFound } from 'next/navigation'
import { sentFromHere } from '@/app/sent-from-here'
import { currentReader } from '@/app/viewer'
import { timeWords } from '@/components/ui/time-words'
import { withinPace } from '@/data/access/pace'
import { assessorFrom } from '@/data/access/viewer'
import { readForm } from '@/data/read-form'
import { saveDraft } from '@/data/save-draft'
import { isId } from '@/domain/id'
import { valuesOf } from '../posted-values'
import { postedDraft } from '../posted-draft'

const statuses = { notFound: 404, closed: 410, otherVersion: 409, faulty: 422 } as const

/** Saves a draft while it is being written: the form's module posts here, and is told what came of it. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/assessor/requests/[requestId]/draft'>,
) {
  if (!(await sentFromHere())) notFound()
  const reader = await currentReader()
  if (!reader) return reply('signedOut', 401)
  const assessor = assessorFrom(reader)
  const { requestId } = await params
  if (!assessor || !isId(requestId)) return reply('notFound', 404)
  if (!(await withinPace(assessor.personId))) return reply('tooMany', 429)
  const posted = postedDraft.schema.safeParse({
    ...(await valuesOf(request)),
    requestId: [requestId],
  })
  if (!posted.success) return reply('faulty', 422)
  const form = await readForm(assessor, requestId)
  if (!form) return reply('notFound', 404)
  const { answers } = postedDraft.read(form.instrument, posted.data)
  const saved = await saveDraft(assessor, { ...posted.data, answers })
  if (!saved.ok) return reply(saved.refusal, statuses[saved.refusal])
  const { version, savedAt } = saved.value
  return reply('saved', 200, { version, time: timeWords(savedAt, savedAt).time })
}

function reply(status: string, code: number, more = {}): Response {
  return Response.json(
    { status, ...more },
    { status: code, headers: { 'cache-control': 'no-store' } },
  )
}
