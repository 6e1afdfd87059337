import { describe, expect, test } from 'vitest'
import cbdJson from '../db/forms/cbd-bt.v1.json'
import dopsJson from '../db/forms/dops-bt.v1.json'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import { burdenOf, defaultMostTaps } from './burden'
import { instrumentSchema } from './instrument'

const [miniCex, cbd, dops] = [miniCexJson, cbdJson, dopsJson].map((json) =>
  instrumentSchema.parse(json),
) as [Form, Form, Form]
type Form = ReturnType<typeof instrumentSchema.parse>

describe('what the shortest honest form asks', () => {
  test('is ten taps and about a minute for a Mini-CEX', () => {
    expect(burdenOf(miniCex)).toEqual({ taps: 10, seconds: 69 })
  })

  test('stays within the limit for every form that is shipped', () => {
    for (const form of [miniCex, cbd, dops])
      expect(burdenOf(form).taps).toBeLessThanOrEqual(defaultMostTaps)
  })

  test('is a tap and five seconds more for each row', () => {
    const area = { key: 'new', label: { sv: 'Ny', en: 'New' } }
    const longer = { ...miniCex, areas: [...miniCex.areas, area] }
    expect(burdenOf(longer)).toEqual({ taps: 11, seconds: 74 })
  })

  test('counts what is required, and of texts that are not, one', () => {
    const { context, goals, texts } = miniCex
    const asks = (change: Partial<Form>) => burdenOf({ ...miniCex, ...change }).taps
    expect(asks({ goals: { ...goals, required: true } })).toBe(11)
    expect(asks({ context: { ...context, required: true } })).toBe(11)
    expect(asks({ texts: texts.map((text, at) => ({ ...text, required: at === 0 })) })).toBe(10)
    expect(asks({ texts: texts.map((text) => ({ ...text, required: true })) })).toBe(11)
  })
})
