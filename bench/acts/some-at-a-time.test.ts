import { expect, it } from 'vitest'
import { someAtATime } from './some-at-a-time'

it('does so many at a time, and keeps the order', async () => {
  let busy = 0
  let most = 0
  const answers = await someAtATime(
    10,
    async (number) => {
      most = Math.max(most, ++busy)
      await new Promise((resolve) => setImmediate(resolve))
      busy -= 1
      return number * 2
    },
    3,
  )
  expect(answers).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18])
  expect(most).toBe(3)
})
