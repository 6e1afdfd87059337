import { defaultSettings } from '@/domain/programme-settings'
import { typedFrom } from '@/domain/setting-fields'
import { newKey } from '../http/ask'
import type { Attempt } from './attempts'
import * as rows from './rows-behind-addresses'

/** How a programme's settings are changed. */
export const settingAttempts: Record<string, Attempt> = {
  'app/admin/programmes/[programmeId]/settings/actions.ts:saveSettings': {
    page: '/admin/programmes/[id]/settings',
    row: rows.programme,
    // Whoever comes after another change is told of it, and changes nothing.
    before: ({ admin }) =>
      admin.begin(async (sql) => {
        await sql`set local session_replication_role = replica`
        await sql`delete from setting_change`
      }),
    fields: (programmeId) => ({
      ...typedFrom(`Programme ${newKey()}`, defaultSettings),
      key: newKey(),
      programmeId,
      version: '0',
      was: '',
    }),
  },
}
