import { describe, expect, it } from 'vitest'
import { isReached, type Line, ratioOf } from './line'

const line: Line = { of: 'form page', figure: 'bytes', unit: 'kB', bare: 100, ours: 60 }

describe('a figure of the report', () => {
  it('is a share of the bare one', () => {
    expect(ratioOf(line)).toBe(0.6)
    expect(ratioOf({ ...line, bare: undefined })).toBeUndefined()
    expect(ratioOf({ ...line, bare: 0 })).toBeUndefined()
  })

  it('reaches an aim of its own up to the very figure', () => {
    expect(isReached({ ...line, aim: { atMost: 60 } })).toBe(true)
    expect(isReached({ ...line, aim: { atMost: 59 } })).toBe(false)
  })

  it('reaches an aim that is a share of the bare one', () => {
    expect(isReached({ ...line, aim: { atMostTimes: 0.6 } })).toBe(true)
    expect(isReached({ ...line, aim: { atMostTimes: 0.5 } })).toBe(false)
    expect(isReached({ ...line, aim: { atLeastTimes: 0.6 } })).toBe(true)
    expect(isReached({ ...line, aim: { atLeastTimes: 0.7 } })).toBe(false)
  })

  it('reaches nothing when nothing is asked, or nothing is there to compare with', () => {
    expect(isReached(line)).toBeUndefined()
    expect(isReached({ ...line, bare: undefined, aim: { atMostTimes: 1 } })).toBeUndefined()
  })
})
