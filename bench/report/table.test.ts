import { describe, expect, it } from 'vitest'
import { table, withUnit } from './table'

describe('the table of the report', () => {
  it('shows each figure with the bare one, the ratio, the aim and whether it was reached', () => {
    const lines = [
      { of: 'form', figure: 'bytes', unit: 'kB', bare: 140, ours: 14, aim: { atMost: 30 } },
      { of: 'sign', figure: 'rate', unit: '/s', bare: 200, ours: 90, aim: { atLeastTimes: 0.6 } },
      { of: 'form', figure: 'requests', unit: '', ours: 2 },
    ] as const
    expect(table(lines)).toBe(
      [
        '|                |   bare |    ours | ratio |     aim |     |',
        '| -------------- | -----: | ------: | ----: | ------: | --: |',
        '| form: bytes    | 140 kB | 14.0 kB |  0.10 | ≤ 30 kB | yes |',
        '| sign: rate     |  200/s |  90.0/s |  0.45 | ≥ 0.6 × |  NO |',
        '| form: requests |        |       2 |       |         |     |',
      ].join('\n'),
    )
  })

  it('gives decimals to small figures alone', () => {
    expect(withUnit(99.94, 'ms')).toBe('99.9 ms')
    expect(withUnit(1064.2, 'ms')).toBe('1064 ms')
    expect(withUnit(7, '')).toBe('7')
  })
})
