import { describe, expect, it } from 'vitest'
import { atOnce } from './at-once'
import { type Happening, on } from './happening'

const opened = (about: string, hour: number): Happening => ({
  ...on(about, '2026-11-23', hour),
  what: 'open',
})
const abouts = (happenings: Happening[]) =>
  atOnce(happenings).map((batch) => batch.map(({ about }) => about))

describe('what happens at once', () => {
  it('is about different trainees, and lies close together', () => {
    expect(abouts([opened('alva-1', 8), opened('moa-1', 8.5), opened('elias-1', 10)])).toEqual([
      ['alva-1', 'moa-1'],
      ['elias-1'],
    ])
  })

  it('is never two things about the same trainee', () => {
    expect(abouts([opened('alva-1', 8), opened('alva/talk', 8.1), opened('moa-1', 8.2)])).toEqual([
      ['alva-1'],
      ['alva/talk', 'moa-1'],
    ])
  })

  it('is six things at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}-1`)
    expect(abouts(names.map((name) => opened(name, 8)))).toEqual([names.slice(0, 6), ['g-1']])
  })
})
