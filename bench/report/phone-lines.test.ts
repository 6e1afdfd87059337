import { expect, it } from 'vitest'
import type { ColdLoad } from '../figures/cold-load'
import { phoneLines } from './phone-lines'

const load: ColdLoad = {
  bytes: 140_000,
  requests: 7,
  scriptBytes: 130_000,
  laterScriptBytes: 0,
  largestPaint: 1000,
  blocked: 300,
}
const page = { name: 'cohort page', ours: '/director', bare: '/cohort', viewer: '', aims: {} }

it('leaves out of the bytes what scripts fetched later, and gives these beside them', () => {
  const ours = { ...load, bytes: 300_000, scriptBytes: 260_000, laterScriptBytes: 120_000 }
  const lines = phoneLines({ ...page, aims: { bytes: { atMostTimes: 1.5 } } }, [
    { bare: load, ours },
  ])
  expect(lines.slice(0, 3)).toMatchObject([
    { figure: 'bytes', bare: 140, ours: 180, aim: { atMostTimes: 1.5 } },
    { figure: 'bytes with what scripts fetch', bare: 140, ours: 300 },
    { figure: 'of these, JavaScript', bare: 130, ours: 140 },
  ])
})

it('gives the slowest tap where taps were measured, by itself', () => {
  const runs = [24, 40, 32].map((interaction) => ({ bare: load, ours: { ...load, interaction } }))
  const lines = phoneLines({ ...page, aims: { interaction: { atMost: 80 } } }, runs)
  expect(lines.at(-1)).toEqual({
    of: 'cohort page',
    figure: 'slowest tap or key',
    unit: 'ms',
    ours: 32,
    aim: { atMost: 80 },
  })
})
