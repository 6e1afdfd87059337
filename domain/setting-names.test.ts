import { expect, test } from 'vitest'
import { defaultSettings } from './programme-settings'
import { changedSettings, settingsByName } from './setting-names'

test('nothing differs from itself', () => {
  expect(changedSettings(defaultSettings, structuredClone(defaultSettings))).toEqual([])
})

test('what differs is named in the order of the page', () => {
  const { attention } = defaultSettings
  const is = {
    ...defaultSettings,
    traineesSeeConcerns: true,
    expectedBand: [{ fromMonth: 1, toMonth: 3, lowest: 1, highest: 2 } as const],
    attention: { ...attention, proactive: { ...attention.proactive, afterMonth: 6 } },
  }
  expect(changedSettings(defaultSettings, is)).toEqual([
    'proactive',
    'expectedBand',
    'traineesSeeConcerns',
  ])
})

test('every setting has its name', () => {
  const leaves = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, each) => sum + leaves(each), 0)
      : 1
  expect(leaves(settingsByName(defaultSettings))).toBe(leaves(defaultSettings))
})
