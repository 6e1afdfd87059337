import { beforeEach, describe, expect, it, vi } from 'vitest'
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
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

beforeEach(() => {
  vi.useFakeTimers()
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
    await vi.advanceTimersByTimeAsync(quietTime - 1)
    keeper.changed()
    await vi.advanceTimersByTimeAsync(quietTime - 1)
    expect(posts).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
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
    await vi.advanceTimersByTimeAsync(2 * retryTime)
    expect(said.at(-1)).toBe('saved')
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
    await vi.advanceTimersByTimeAsync(quietTime)
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
      await vi.advanceTimersByTimeAsync(60_000)
      expect(posts).toHaveLength(1)
      expect(said.at(-1)).toBe(status)
      expect(kept).toEqual(answers)
      expect(keeper.isWaiting()).toBe(true)
    },
  )
})
