import { expect, it } from 'vitest'
import { atOnce, people } from './at-once'

it('lets sixteen people go at once, and stops when it is told', async () => {
  let busy = 0
  let most = 0
  const seen = new Set<number>()
  const rate = await atOnce(
    async (person) => {
      seen.add(person)
      most = Math.max(most, ++busy)
      await new Promise((resolve) => setImmediate(resolve))
      busy -= 1
    },
    (before) => before < 100,
  )
  expect(rate.count).toBe(100)
  expect(most).toBe(people)
  expect(seen.size).toBe(people)
  expect(rate.perSecond).toBeGreaterThan(0)
})

it('ends with the first that goes wrong', async () => {
  const failing = atOnce(
    () => Promise.reject(new Error('refused')),
    (before) => before < 10,
  )
  await expect(failing).rejects.toThrow('refused')
})
