import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import goals from '../db/forms/goals.json'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import cbdJson from '../db/forms/test/cbd.v1.json'
import { instrumentSchema, type Instrument } from './instrument'

const miniCex = instrumentSchema.parse(miniCexJson)
const cbd = instrumentSchema.parse(cbdJson)
const printed = readFileSync(
  new URL('../db/forms/mini-cex-bt.printed.txt', import.meta.url),
  'utf8',
)

/** One line of words, with the words that the paper breaks at a hyphen put together. */
function flow(text: string) {
  return text.replace(/\s+/g, ' ').replaceAll('BT- läkare', 'BT-läkare')
}

/** Every Swedish text of a form, except the short names, which are the product's own. */
function swedish(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('sv' in value) return [String(value.sv)]
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'name' || key === 'short' ? [] : swedish(inner),
  )
}

describe('the published Mini-CEX', () => {
  test.each(swedish(miniCex))('prints, word for word: %s', (words) => {
    expect(flow(printed)).toContain(flow(words))
  })

  test('leaves out nothing that the paper prints', () => {
    const rest = swedish(miniCex)
      .sort((one, other) => other.length - one.length)
      .reduce((text, words) => text.replaceAll(flow(words), ''), flow(printed))
    expect(rest.replace(/[_☐:\s]/g, '')).toBe('')
  })

  test('has the parts of the paper, in number', () => {
    expect(miniCex.titles).toHaveLength(2)
    expect(miniCex.difficulty.options).toHaveLength(3)
    expect(miniCex.focus.options).toHaveLength(5)
    expect(miniCex.goals.options).toHaveLength(8)
    expect(miniCex.areas).toHaveLength(5)
  })

  test('counts its bt5 towards BT8, and every other goal towards its own number', () => {
    const codes = Object.fromEntries(miniCex.goals.options.map((goal) => [goal.key, goal.code]))
    expect(codes).toEqual({
      bt1: 'BT1',
      bt2: 'BT2',
      bt5: 'BT8',
      bt9: 'BT9',
      bt10: 'BT10',
      bt11: 'BT11',
      bt13: 'BT13',
      bt14: 'BT14',
    })
  })
})

test('there are eighteen official goals, and every printed goal counts towards one', () => {
  const codes = goals.map((goal) => goal.code)
  expect(codes).toEqual(Array.from({ length: 18 }, (_, index) => `BT${index + 1}`))
  for (const form of [miniCex, cbd])
    for (const goal of form.goals.options) expect(codes).toContain(goal.code)
})

test('a form of another kind has rows and foci of its own', () => {
  const keys = (form: Instrument) => form.areas.map((area) => area.key)
  expect(keys(cbd)).toEqual(['reasoning', 'investigation', 'treatment', 'documentation'])
  expect(keys(cbd)).not.toEqual(keys(miniCex))
})

describe('a form cannot be published', () => {
  const refused = (change: Partial<Record<keyof Instrument | 'extra', unknown>>) =>
    expect(instrumentSchema.safeParse({ ...miniCexJson, ...change }).success).toBe(false)

  test('without rows', () => refused({ areas: [] }))
  test('with the same row twice', () => refused({ areas: [...miniCex.areas, ...miniCex.areas] }))
  test('with a part that the product does not know', () => refused({ extra: 1 }))
  test('with words in one language only', () => refused({ name: { sv: 'Mini-CEX', en: ' ' } }))
  test('with three levels', () =>
    refused({ scale: { ...miniCex.scale, levels: miniCex.scale.levels.slice(1) } }))
  test('with levels out of order', () =>
    refused({ scale: { ...miniCex.scale, levels: miniCex.scale.levels.toReversed() } }))
  test('with a key that would break a field name', () =>
    refused({ areas: [{ key: 'a.b', label: { sv: 'A', en: 'A' } }] }))
})
