import { describe, expect, test } from 'vitest'
import { defaultSettings } from './programme-settings'
import { typedFrom } from './setting-fields'
import { settingsQuery, shownSettings } from './shown-settings'

const typed = typedFrom('BT Norr', {
  ...defaultSettings,
  expectedBand: [{ fromMonth: 1, toMonth: 3, lowest: 1, highest: 2 }],
})
const standing = { version: 3, typed }
const posted = (changes: Record<string, string[]>, refusal = 'faulty') => ({
  refusal,
  values: { ...typed, version: ['3'], was: [settingsQuery(typed)], ...changes },
})

describe('the form of the settings', () => {
  test('shows what holds until something is posted', () => {
    expect(shownSettings({ values: {} }, standing)).toEqual({
      typed,
      began: standing,
      theirs: [],
      rows: null,
    })
  })

  test('keeps what was typed when it is refused, and what its writer began with', () => {
    const later = { version: 4, typed: { ...typed, expiryDays: ['20'] } }
    const shown = shownSettings(posted({ plannedPerPlacement: ['tio'] }), later)
    expect(shown.typed).toEqual({ ...typed, plannedPerPlacement: ['tio'] })
    expect(shown.began).toEqual(standing)
    expect(shown.theirs).toEqual([])
  })

  test('gains a row of the band around what was typed, and loses the one that is meant', () => {
    const two = { bandFrom: ['1', '4'], bandTo: ['3', '9'], bandLowest: ['1', ''], name: ['BT'] }
    const added = shownSettings(posted({ ...two, rows: ['add'] }, 'rows'), standing)
    expect(added.typed).toMatchObject({
      name: ['BT'],
      bandFrom: ['1', '4', ''],
      bandTo: ['3', '9', ''],
      bandLowest: ['1', '', ''],
    })
    expect(added.rows).toBe('added')
    const removed = shownSettings(posted({ ...two, rows: ['remove-0'] }, 'rows'), standing)
    expect(removed.typed).toMatchObject({ name: ['BT'], bandFrom: ['4'], bandHighest: [''] })
    expect(removed.rows).toBe('removed')
  })

  test('shows both when somebody else saved meanwhile, and overwrites nothing in silence', () => {
    const theirs = {
      ...typed,
      expiryDays: ['20'],
      plannedPerPlacement: ['5'],
      bandTo: ['6'],
      bandHighest: ['3'],
    }
    const mine = { plannedPerPlacement: ['4'], name: ['BT Nord'] }
    const shown = shownSettings(posted(mine, 'changedMeanwhile'), { version: 4, typed: theirs })
    expect(shown.typed).toEqual({ ...theirs, ...mine })
    expect(shown.theirs).toEqual([
      'plannedPerPlacement',
      'expiryDays',
      'bandFrom',
      'bandTo',
      'bandLowest',
      'bandHighest',
    ])
    expect(shown.began).toEqual({ version: 4, typed: theirs })
  })

  test('keeps a band that was typed whole beside one that was saved meanwhile', () => {
    const theirs = { ...typed, bandTo: ['6'] }
    const mine = { bandFrom: ['2'] }
    const shown = shownSettings(posted(mine, 'changedMeanwhile'), { version: 4, typed: theirs })
    expect(shown.typed).toMatchObject({ bandFrom: ['2'], bandTo: ['3'] })
  })
})
