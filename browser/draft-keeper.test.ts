import { beforeEach, describe, expect, it } from 'vitest'
import {
  draftKeeper,
  type Means,
  quietTime,
  type Reply,
  retryTime,
  type Saving,
} from './draft-keeper'
import type { Entry } from './entries'

let answers: Entry[]
let replies: Reply[]
let said: Saving['status'][]
let kept: Entry[] | null
let now: number
let planned: { at: number; work: () => void }[]
let posts: { entries: Entry[]; version: number }[]

const means: Means = {
  read: () => answers,
  keep: (entries) => (kept = entries),
  forget: () => (kept = null),
  send: async (entries, version) => {
    posts.push({ entries, version })
    return replies.shift() ?? { status: 'saved', version: version + 1, time: '10:42' }
  },
  say: ({ status }) => said.push(status),
  later: (milliseconds, work) => {
    const plan = { at: now + milliseconds, work }
    planned.push(plan)
    return () => planned.splice(planned.indexOf(plan) >>> 0, 1)
  },
}

/** Lets time pass: what is due comes in its order, and every reply is heard. */
async function pass(milliseconds: number) {
  const end = now + milliseconds
  for (;;) {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    planned.sort((one, other) => one.at - other.at)
    const [next] = planned
    if (!next || next.at > end) break
    planned.shift()
    now = next.at
    next.work()
  }
  now = end
}

beforeEach(() => {
  now = 0
  planned = []
  answers = [['rating.history', '3']]
  replies = []
  said = []
  kept = null
  posts = []
})

describe('keeping a draft', () => {
  it('keeps it on the device at once, and on the server soon after the last keystroke', async () => {
    const keeper = draftKeeper(0, means)
    keeper.changed()
    expect(kept).toEqual(answers)
    await pass(quietTime - 1)
    keeper.changed()
    await pass(quietTime - 1)
    expect(posts).toEqual([])
    await pass(1)
    expect(posts).toEqual([{ entries: answers, version: 0 }])
    expect(said.at(-1)).toBe('saved')
    expect(kept).toBeNull()
  })

  it('goes on from the version that the server gave', async () => {
    const keeper = draftKeeper(4, means)
    keeper.changed()
    await keeper.flush()
    keeper.changed()
    await keeper.flush()
    expect(posts.map((post) => post.version)).toEqual([4, 5])
  })

  it('holds on to the device copy without a network, and tries again by itself', async () => {
    replies = [{ status: 'offline' }, { status: 'offline' }]
    const keeper = draftKeeper(0, means)
    keeper.changed()
    await keeper.flush()
    expect(said.at(-1)).toBe('offline')
    expect(kept).toEqual(answers)
    await pass(2 * retryTime)
    expect(said.at(-1)).toBe('saved')
    expect(kept).toBeNull()
  })

  it('posts again as it was what got no answer, then what was written since', async () => {
    replies = [{ status: 'offline' }]
    const [first, second]: Entry[][] = [[['context', 'a']], [['context', 'ab']]]
    const keeper = draftKeeper(3, means)
    answers = first ?? []
    keeper.changed()
    await keeper.flush()
    answers = second ?? []
    keeper.changed()
    await pass(2 * quietTime)
    expect(posts).toEqual([
      { entries: first, version: 3 },
      { entries: first, version: 3 },
      { entries: second, version: 4 },
    ])
    expect(kept).toBeNull()
  })

  it('never has two posts under way, and sends what was written meanwhile', async () => {
    const waiting: ((reply: Reply) => void)[] = []
    const send: Means['send'] = (entries, version) => {
      posts.push({ entries, version })
      return new Promise((resolve) => waiting.push(resolve))
    }
    const keeper = draftKeeper(0, { ...means, send })
    keeper.changed()
    void keeper.flush()
    answers = [['rating.history', '4']]
    keeper.changed()
    void keeper.flush()
    expect(posts).toHaveLength(1)
    waiting[0]?.({ status: 'saved', version: 1, time: '10:42' })
    await pass(quietTime)
    expect(posts.at(-1)).toEqual({ entries: answers, version: 1 })
    expect(kept).toEqual(answers)
  })

  it.each(['signedOut', 'otherVersion', 'closed'] as const)(
    'keeps the device copy and does not hammer the server when it says %s',
    async (status) => {
      replies = [{ status }]
      const keeper = draftKeeper(0, means)
      keeper.changed()
      await keeper.flush()
      await pass(60_000)
      expect(posts).toHaveLength(1)
      expect(said.at(-1)).toBe(status)
      expect(kept).toEqual(answers)
      expect(keeper.isWaiting()).toBe(true)
    },
  )
})
