import { describe, expect, it } from 'vitest'
import { talkFaults, talkLimit } from './talk'

const today = '2026-11-25'

describe('a note of a talk', () => {
  it.each([
    ['2026-11-25', 'Mer akutmedicin.', []],
    ['2026-11-26', 'Mer akutmedicin.', [{ field: 'heldOn', code: 'dateInFuture' }]],
    ['i går', 'Mer akutmedicin.', [{ field: 'heldOn', code: 'dateInvalid' }]],
    ['2026-11-25', ' \n', [{ field: 'agreed', code: 'required' }]],
    ['2026-11-25', 'Patienten 850101-2382', [{ field: 'agreed', code: 'identityNumber' }]],
  ])('of %s that says "%s" has the faults %j', (heldOn, agreed, faults) => {
    expect(talkFaults({ heldOn, agreed }, today)).toEqual(faults)
  })

  it('may be as long as its field, and no longer', () => {
    const of = (length: number) => talkFaults({ heldOn: today, agreed: 'å'.repeat(length) }, today)
    expect(of(talkLimit)).toEqual([])
    expect(of(talkLimit + 1)).toEqual([{ field: 'agreed', code: 'tooLong' }])
  })
})
