import { expect, test } from 'vitest'
import { may } from './policy'

test('a talk is noted by the supervisor, and read by the trainee and the director too', () => {
  for (const relation of ['trainee', 'director', 'supervisor'] as const) {
    expect(may('readTalks', { relation })).toBe(true)
    expect(may('noteTalk', { relation })).toBe(relation === 'supervisor')
  }
  for (const relation of ['assessor', 'administrator', 'none'] as const)
    for (const act of ['readTalks', 'noteTalk'] as const) expect(may(act, { relation })).toBe(false)
})

test('a meeting is the director’s alone to read and to note', () => {
  for (const act of ['readMeeting', 'noteMeeting'] as const) {
    expect(may(act, { relation: 'director' })).toBe(true)
    for (const relation of ['trainee', 'assessor', 'supervisor', 'administrator'] as const)
      expect(may(act, { relation })).toBe(false)
  }
})
