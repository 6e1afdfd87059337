import type { Route } from 'next'
import { currentReader } from '@/app/viewer'
import { readJumpList } from '@/data/read-jump-list'

/** The names that a palette goes to: the trainees whom the reader leads or supervises. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'private, no-store' }
  const reader = await currentReader()
  if (!reader) return Response.json({ status: 'signedOut' }, { status: 401, headers })
  const trainees = (await readJumpList(reader)).map(({ trainingId, name, programme, through }) => ({
    href: `/${through}/trainees/${trainingId}` as Route,
    label: name,
    about: programme,
  }))
  return Response.json({ trainees }, { headers })
}
