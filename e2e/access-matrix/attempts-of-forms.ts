import { newKey } from '../http/ask'
import type { Attempt } from './attempts'
import * as rows from './rows-behind-addresses'

/** How an administrator writes forms and chooses among them, as their own pages would post it. */
export const attemptsOfForms: Record<string, Attempt> = {
  'app/admin/forms/actions.ts:beginOwnForm': {
    page: '/admin/forms/new',
    row: rows.region,
    fields: (regionId, { shipped }) => ({
      ...{ key: newKey(), versionId: shipped[0]?.versionId ?? '', regionId },
      ...{ 'name.sv': 'Vårt formulär', 'name.en': 'Our form' },
    }),
  },
  'app/admin/forms/actions.ts:beginNextVersion': {
    page: '/admin/forms/[id]',
    row: rows.ownVersion,
    fields: (versionId) => ({ key: newKey(), versionId }),
  },
  'app/admin/forms/drafts/[draftId]/actions.ts:writePart': {
    page: '/admin/forms/drafts/[id]',
    row: rows.formDraft,
    fields: (draftId) => ({ draftId, version: '1', part: 'rows', change: 'add' }),
  },
  'app/admin/forms/drafts/[draftId]/actions.ts:publishDraft': {
    page: '/admin/forms/drafts/[id]/check',
    row: rows.formDraft,
    fields: (draftId) => ({ key: newKey(), draftId, version: '1' }),
  },
  'app/admin/forms/drafts/[draftId]/actions.ts:discardDraft': {
    page: '/admin/forms/drafts/[id]',
    row: rows.formDraft,
    fields: (draftId) => ({ key: newKey(), draftId }),
  },
  'app/admin/forms/use/actions.ts:choose': {
    page: '/admin/forms/use',
    row: rows.programme,
    before: ({ admin }) => admin`delete from programme_instrument`,
    fields: (programmeId, { shipped }) => {
      const [first, second] = shipped.map(({ instrumentId }) => instrumentId)
      const seen = [first ?? '']
      return { key: newKey(), programmeId, seen, instrumentId: [...seen, second ?? ''] }
    },
  },
}
