import { describe, expect, test } from 'vitest'
import { stopwatch } from './stopwatch'

describe('the time that a form is in sight', () => {
  const at = (seconds: number) => (clock = seconds * 1000)
  let clock = 0

  test('counts while the form is in sight, on top of what was counted before', () => {
    at(100)
    const watch = stopwatch(30, () => clock)
    expect(watch.seconds()).toBe(30)
    watch.start()
    at(112)
    expect(watch.seconds()).toBe(42)
    watch.stop()
    at(500)
    expect(watch.seconds()).toBe(42)
    watch.start()
    watch.start()
    at(503)
    expect(watch.seconds()).toBe(45)
  })

  test('goes no further than a day', () => {
    at(0)
    const watch = stopwatch(0, () => clock)
    watch.start()
    at(200_000)
    expect(watch.seconds()).toBe(86_400)
  })
})
