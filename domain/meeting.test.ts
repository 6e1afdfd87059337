import { describe, expect, it, test } from 'vitest'
import { evidenceOf, meetingFaults, meetingLimits } from './meeting'

const today = '2026-11-25'
const note = {
  heldOn: '2026-11-24',
  present: 'Dag Dal och Siv Sand',
  followedUp: '',
  notes: '',
  decision: 'Fortsätt som planerat.',
}

describe('a meeting’s note', () => {
  it('needs a day, those present and a decision, and nothing else', () => {
    expect(meetingFaults(note, today)).toEqual([])
    expect(meetingFaults({ ...note, heldOn: '', present: ' ', decision: '' }, today)).toEqual([
      { field: 'heldOn', code: 'dateInvalid' },
      { field: 'present', code: 'required' },
      { field: 'decision', code: 'required' },
    ])
  })

  it('is of a meeting that has been', () => {
    expect(meetingFaults({ ...note, heldOn: today }, today)).toEqual([])
    const [fault] = meetingFaults({ ...note, heldOn: '2026-11-26' }, today)
    expect(fault).toEqual({ field: 'heldOn', code: 'dateInFuture' })
  })

  it.each(Object.entries(meetingLimits))(
    'holds no patient in %s, nor more than %i',
    (field, max) => {
      const faultOf = (text: string) => meetingFaults({ ...note, [field]: text }, today)
      expect(faultOf('å'.repeat(max))).toEqual([])
      expect(faultOf('å'.repeat(max + 1))).toEqual([{ field, code: 'tooLong' }])
      expect(faultOf('Patienten 850101-2382')).toEqual([{ field, code: 'identityNumber' }])
    },
  )
})

test('different assessors are counted once each', () => {
  const by = (assessorId: string) => ({ assessorId })
  expect(evidenceOf([by('a'), by('b'), by('a')])).toEqual({ n: 3, assessors: 2 })
  expect(evidenceOf([])).toEqual({ n: 0, assessors: 0 })
})
