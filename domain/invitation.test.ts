import { describe, expect, test } from 'vitest'
import { type Invitation, invitationFaults, type RoleFacts, roleFaults } from './invitation'

const invitation: Invitation = {
  name: 'Åsa Öberg',
  email: 'Asa.Oberg@region.test',
  locale: 'sv',
  programmeId: 'one',
  roles: ['trainee', 'assessor'],
  startsOn: '2027-01-11',
  plannedEndOn: '2028-01-10',
  percent: '80',
  supervisorId: '',
  title: 'Överläkare',
  specialty: 'Akutsjukvård',
  workplaceId: '',
}
const facts: RoleFacts = {
  isProgramme: true,
  isWorkplace: true,
  isSupervisor: true,
  held: [],
  isMailboxTaken: false,
}
const faults = (patch: Partial<Invitation>, known: Partial<RoleFacts> = {}) =>
  invitationFaults({ ...invitation, ...patch }, { ...facts, ...known }).map(
    ({ field, code }) => `${field} ${code}`,
  )

describe('an invitation', () => {
  test('is in order when everything is filled in, for several roles at once', () => {
    expect(faults({})).toEqual([])
  })

  test('names somebody, and where mail reaches them', () => {
    expect(faults({ name: '', email: ' ' })).toEqual(['name required', 'email required'])
    for (const email of ['asa', 'asa@', 'a b@region.test', 'åsa@region.test'])
      expect(faults({ email })).toEqual(['email emailInvalid'])
  })

  test('is to be something, that the person is not yet', () => {
    expect(faults({ roles: [] })).toEqual(['role chooseRole'])
    expect(faults({}, { held: ['assessor'] })).toEqual(['role roleHeld'])
    expect(faults({}, { held: ['director'] })).toEqual([])
  })

  test('makes nobody an assessor by the address of another', () => {
    const taken = { isMailboxTaken: true }
    expect(faults({}, taken)).toEqual(['role emailOfAnother'])
    expect(faults({ roles: ['director'] }, taken)).toEqual([])
  })

  test('says when a training begins and ends, in that order', () => {
    expect(faults({ startsOn: '', plannedEndOn: '2027-02-30' })).toEqual([
      'startsOn required',
      'plannedEndOn dateInvalid',
    ])
    for (const plannedEndOn of ['2027-01-11', '2026-12-31'])
      expect(faults({ plannedEndOn })).toEqual(['plannedEndOn endsBeforeStart'])
  })

  test.each(['', '0', '101', '80 %', '7.5', '-5'])('takes no training of %s percent', (percent) => {
    expect(faults({ percent })).toEqual(['percent percentInvalid'])
  })

  test.each(['1', '50', '100'])('takes a training of %s percent', (percent) => {
    expect(faults({ percent })).toEqual([])
  })

  test('says what an assessor is', () => {
    expect(faults({ title: '', specialty: ' ' })).toEqual(['title required', 'specialty required'])
  })

  test('asks of a role only what belongs to it', () => {
    const bare = { startsOn: '', plannedEndOn: '', percent: '', title: '', specialty: '' }
    expect(faults({ ...bare, roles: ['director', 'administrator'] })).toEqual([])
    expect(faults({ ...bare, roles: ['director'] }, { isWorkplace: false })).toEqual([])
  })

  test('goes to a programme, a workplace and a supervisor that the administrator knows', () => {
    const unknown = { isProgramme: false, isWorkplace: false, isSupervisor: false }
    expect(roleFaults(invitation, { ...facts, ...unknown }).map(({ field }) => field)).toEqual([
      'programmeId',
      'supervisorId',
      'workplaceId',
    ])
  })
})
