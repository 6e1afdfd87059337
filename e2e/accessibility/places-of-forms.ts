import { makeFormDraft } from '@/db/factories/own-form-rows'
import miniCex from '@/db/forms/mini-cex-bt.v1.json'
import { at, type Place } from './place'

const draft = (rest: string, definition?: object): Place => ({
  who: 'administrator',
  wide: true,
  open: async (admin, ward) => {
    const draftId = await makeFormDraft(admin, ward.programmeId, definition)
    return `/admin/forms/drafts/${draftId}${rest}`
  },
})

const unfinished = { ...miniCex, areas: [{ key: '', label: { sv: '', en: '' } }] }

/** Where an administrator writes forms, and chooses among them. */
export const placesOfForms: Record<string, Place> = {
  'a form to begin': at('administrator', '/admin/forms/new'),
  'a choice of forms': at('administrator', '/admin/forms/use'),
  'the catalogue of goals': at('administrator', '/admin/goals'),
  'a list of a form that is being written': draft('?part=goals'),
  'a form that is being written, on paper': draft('?part=levels&view=paper'),
  'a form to publish': draft('/check'),
  'a form that is not finished': draft('/check', unfinished),
}
