import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeSupervisor } from '@/db/factories/people'
import { asDirectorOf, asSupervisorOf, asTraineeOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import type { Supervisor } from './access/viewer'
import { noteTalk } from './note-talk'
import { readTalks } from './read-talks'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let supervisor: Supervisor
beforeEach(async () => {
  ward = await makeWard(admin)
  supervisor = await asSupervisorOf(admin, ward.supervisor.personId)
})

const note = (agreed: string, { key = newId(), heldOn = '2026-02-01' } = {}) =>
  noteTalk(supervisor, { key, trainingId: ward.trainee.trainingId, heldOn, agreed })

const written = () => admin<{ agreed: string }[]>`
  select agreed from supervision_talk where training_id = ${ward.trainee.trainingId}`

describe('a talk between a supervisor and their trainee', () => {
  it('is read by the trainee, the supervisors and the director, newest first', async () => {
    await note('Mer akutmedicin.')
    await note('Mer psykiatri.\r\nOch barn.', { heldOn: '2026-03-01' })
    const { trainingId, personId } = ward.trainee
    const fellow = await makeSupervisor(admin, trainingId, { name: 'Per Palm' })
    for (const viewer of [
      supervisor,
      await asTraineeOf(admin, personId),
      await asDirectorOf(admin, ward.director.personId),
      await asSupervisorOf(admin, fellow.personId),
    ]) {
      const { talks } = await readTalks(viewer, trainingId)
      expect(talks).toMatchObject([
        { heldOn: '2026-03-01', agreed: 'Mer psykiatri.\nOch barn.', writtenBy: 'Siv Sand' },
        { heldOn: '2026-02-01', agreed: 'Mer akutmedicin.', writtenBy: 'Siv Sand' },
      ])
    }
    expect((await readTalks(await asTraineeOf(admin, personId))).talks).toHaveLength(2)
  })

  it('posted twice with one key is written once, and no other text under that key', async () => {
    const key = newId()
    const first = await note('Mer akutmedicin.', { key })
    expect(await note('Mer akutmedicin.', { key })).toEqual(first)
    expect(await note('Något annat.', { key })).toMatchObject({ refusal: 'keyUsed' })
    expect(await written()).toHaveLength(1)
  })

  it('is not of a day to come, nor empty, nor about a patient', async () => {
    const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10)
    expect(await note('Mer akutmedicin.', { heldOn: tomorrow })).toMatchObject({
      faults: [{ field: 'heldOn', code: 'dateInFuture' }],
    })
    expect(await note(' ')).toMatchObject({ faults: [{ field: 'agreed', code: 'required' }] })
    expect(await note('Om 19121212-1212.')).toMatchObject({
      faults: [{ field: 'agreed', code: 'identityNumber' }],
    })
    expect(await written()).toHaveLength(0)
  })

  it('is never altered: neither by the product nor by whoever owns the database', async () => {
    await note('Mer akutmedicin.')
    await expect(admin`update supervision_talk set agreed = 'Nej.'`).rejects.toThrow()
    await expect(admin`delete from supervision_talk`).rejects.toThrow()
  })

  it('leaves a link in the programme’s chain, without a word of what was said', async () => {
    await note('Mer akutmedicin.')
    const events = await admin`
      select verb, subject_id as subject, detail from audit_event
      where programme_id = ${ward.programmeId}`
    const subject = ward.trainee.trainingId
    expect(events).toMatchObject([{ verb: 'noteTalk', subject, detail: {} }])
  })

  it('is nobody’s to write or read who no longer supervises', async () => {
    await note('Mer akutmedicin.')
    await admin`update supervision set ends_on = starts_on
      where training_id = ${ward.trainee.trainingId}`
    expect(await note('Mer psykiatri.')).toEqual({ ok: false, refusal: 'notFound' })
    expect((await readTalks(supervisor, ward.trainee.trainingId)).talks).toEqual([])
  })

  it('is in no list of an address that is no id', async () => {
    await note('Mer akutmedicin.')
    expect((await readTalks(supervisor, 'nonsense')).talks).toEqual([])
  })
})
