import type { Sql } from 'postgres'
import { atOnce, type Rate } from '../rate/at-once'
import { hangUp } from '../rate/talk'
import { halfWritten } from './half-written'
import { findPairs } from './players'
import { type Accepted, type ReadyPost, send } from './post'
import { bareNote, draft, request, signature } from './ready-posts'
import { someAtATime } from './some-at-a-time'

export type ActName = 'request' | 'draft' | 'sign'
/** The rate of an act in one round, and that of the bare insert right before it. */
export type ActRound = Record<ActName, { bare: Rate; ours: Rate }>

const onward: Record<ActName | 'bare', Accepted> = {
  bare: { status: 303, leadsTo: /\/note$/ },
  request: { status: 303, leadsTo: /\/trainee/ },
  draft: { status: 200 },
  sign: { status: 303, leadsTo: /\/receipt(#main)?$/ },
}

/** One round: each act by sixteen people at once, each against a bare insert by as many. */
export async function actRound(
  admin: Sql,
  origins: { ours: string; bare: string },
  posts: number,
): Promise<ActRound> {
  const pairs = await findPairs(admin)
  const [clock] = await admin<{ day: string }[]>`select today() as day`
  const { day = '' } = clock ?? {}
  const pairAt = (number: number) => pairs[number % pairs.length] ?? (pairs[0] as never)
  const written = await someAtATime(posts, (number) => halfWritten(pairAt(number), day))
  const note = await bareNote(origins.bare)
  const notes = Array.from({ length: posts }, () => note)

  const against = async (name: ActName, ready: (number: number) => Promise<ReadyPost>) => {
    hangUp()
    const ours = await someAtATime(posts, ready)
    return { bare: await sent(notes, onward.bare), ours: await sent(ours, onward[name]) }
  }
  return {
    request: await against('request', (number) => request(origins.ours, pairAt(number), day)),
    draft: await against('draft', async (number) => draft(origins.ours, at(written, number))),
    sign: await against('sign', (number) => signature(origins.ours, at(written, number))),
  }
}

function sent(posts: ReadyPost[], accepted: Accepted): Promise<Rate> {
  hangUp()
  return atOnce(
    (_, before) => send(at(posts, before), accepted),
    (before) => before < posts.length,
  )
}

function at<T>(list: T[], number: number): T {
  const found = list[number]
  if (found === undefined) throw new Error(`There is no number ${number}.`)
  return found
}
