import { describe, expect, it } from 'vitest'
import { randomOf } from './random'

const first = (about: string) => {
  const random = randomOf(about)
  return Array.from({ length: 1000 }, random.next)
}

describe('chances that a text decides', () => {
  it('are the same for the same text', () => {
    expect(first('a story')).toEqual(first('a story'))
    expect(first('a story')).not.toEqual(first('another'))
  })

  it('lie from 0 to 1 and are well spread', () => {
    const tenths = new Set(first('a story').map((chance) => Math.floor(chance * 10)))
    expect([...tenths].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})
