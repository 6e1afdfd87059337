import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { formWriter } from '@/db/factories/form-draft'
import { asAdministratorOf } from '@/db/factories/viewers'
import { makeWard, type Ward } from '@/db/factories/ward'
import { newId } from '@/db/new-id'
import { beginForm } from './begin-form'
import { beginFormVersion } from './begin-form-version'
import { discardFormDraft } from './discard-form-draft'
import { publishFormDraft } from './publish-form-draft'
import { readFormDraft } from './read-form-draft'
import { readFormVersion } from './read-form-version'
import { readForms } from './read-forms'
import { saveFormPart } from './save-form-part'

const admin = administrator()
afterAll(() => admin.end())

let ward: Ward
let writer: ReturnType<typeof formWriter>
beforeEach(async () => {
  ward = await makeWard(admin)
  writer = formWriter(admin, ward)
})

describe('a form that is being written', () => {
  it('begins as its pattern, under a name and a key of its own', async () => {
    const { form, number, wanting } = await writer.draftOf(await writer.begun())
    expect(form.name.sv).toBe('Vår Mini-CEX')
    expect(form.key).toMatch(/^var-mini-cex-[0-9a-f]{6}$/)
    expect(form.areas).toHaveLength(5)
    expect(number).toBe(1)
    expect(wanting).toEqual([])
  })

  it('must have a name in both languages', async () => {
    const versionId = await writer.shipped()
    const asked = { key: newId(), versionId, regionId: ward.regionId, name: { sv: 'Ny', en: ' ' } }
    expect(await beginForm(await writer.anna(), asked)).toMatchObject({
      faults: [{ field: 'name.en', code: 'required' }],
    })
  })

  it('is saved part by part; a renamed row keeps its key and a new one gets its own', async () => {
    const draftId = await writer.begun()
    await writer.write(draftId, 'rows', { 'areas.1.label.sv': 'Undersökning' }, 'add')
    await writer.write(draftId, 'rows', { 'areas.5.label.sv': 'Första åtgärd' }, 'up.5')
    const { form, version } = await writer.draftOf(draftId)
    expect(form.areas.map(({ key, label }) => `${key}: ${label.sv}`).slice(1)).toEqual([
      'status: Undersökning',
      'conduct: Bemötande',
      'counselling: Rådgivning',
      'forstaAtgard: Första åtgärd',
      'organisation: Arbetar organisatoriskt och effektivt',
    ])
    expect(version).toBe(3)
  })

  it('is never overwritten by somebody who saw an earlier one', async () => {
    const draftId = await writer.begun()
    const { version } = await writer.draftOf(draftId)
    await writer.write(draftId, 'texts', { 'plan.heading.sv': 'Min plan' })
    const late = { draftId, version, part: 'texts', posted: {}, change: 'save' } as const
    expect(await saveFormPart(await writer.anna(), late)).toMatchObject({ refusal: 'otherVersion' })
    expect((await writer.draftOf(draftId)).form.plan.heading.sv).toBe('Min plan')
  })

  it('holds no identity number, and nothing too long', async () => {
    const draftId = await writer.begun()
    const typed = { 'name.sv': 'Formulär 19121212-1212', 'name.en': 'x'.repeat(301) }
    expect(await writer.write(draftId, 'title', typed)).toMatchObject({
      faults: [
        { field: 'name.sv', code: 'identityNumber' },
        { field: 'name.en', code: 'tooLong' },
      ],
    })
  })

  it('is not published while something is missing, nor on a version nobody looked through', async () => {
    const draftId = await writer.begun()
    await writer.write(draftId, 'rows', {}, 'add')
    await writer.write(draftId, 'rows', { 'areas.5.label.sv': 'Journalföring' })
    const { version, wanting } = await writer.draftOf(draftId)
    expect(wanting).toEqual([
      { part: 'rows', what: 'missing', path: 'areas.5.label', locale: 'en' },
    ])
    const press = async (seen: number) =>
      publishFormDraft(await writer.anna(), { key: newId(), draftId, version: seen })
    expect(await press(version)).toMatchObject({ refusal: 'unfinished' })
    await writer.write(draftId, 'rows', { 'areas.5.label.en': 'Record keeping' })
    expect(await press(version)).toMatchObject({ refusal: 'otherVersion' })
    expect(await press(version + 1)).toMatchObject({ ok: true })
  })

  it('is not published with more taps than the programme allows', async () => {
    const draftId = await writer.begun()
    await admin`update programme set settings = '{"mostTaps": 9}' where id = ${ward.programmeId}`
    expect((await writer.draftOf(draftId)).wanting).toEqual([
      { part: 'rows', what: 'tooLong', taps: 10, limit: 9 },
    ])
  })

  it('counts a printed goal towards an official one that is in force', async () => {
    const draftId = await writer.begun()
    await writer.write(draftId, 'goals', { 'goals.options.2.code': 'BT99' })
    expect((await writer.draftOf(draftId)).wanting).toEqual([
      { part: 'goals', what: 'noCode', path: 'goals.options.2.code' },
    ])
    await writer.write(draftId, 'goals', { 'goals.options.2.code': 'BT5' })
    const version = await readFormVersion(await writer.anna(), await writer.published(draftId))
    expect(version?.goals.bt5).toMatchObject({ code: 'BT5' })
  })

  it('is thrown away, and tells so', async () => {
    const draftId = await writer.begun()
    expect(await discardFormDraft(await writer.anna(), { key: newId(), draftId })).toMatchObject({
      ok: true,
    })
    expect(await readFormDraft(await writer.anna(), draftId)).toBeNull()
    const rows = await admin<{ verb: string }[]>`select verb from audit_event
      where programme_id = ${ward.programmeId} order by seq`
    expect(rows.map(({ verb }) => verb)).toEqual(['beginForm', 'discardForm'])
  })

  it('is another region’s neither to read, to write nor to use', async () => {
    const draftId = await writer.begun()
    const versionId = await writer.published(await writer.begun('Publicerat här'))
    const away = await makeWard(admin)
    const stranger = await asAdministratorOf(admin, away.administrator.personId)
    expect(await readFormDraft(stranger, draftId)).toBeNull()
    expect(await readFormVersion(stranger, versionId)).toBeNull()
    expect((await readForms(stranger)).forms.map(({ region }) => region)).toEqual([
      null,
      null,
      null,
    ])
    expect(await beginFormVersion(stranger, { key: newId(), versionId })).toMatchObject({
      refusal: 'notFound',
    })
  })
})
