import type { administrator } from '@/db/factories/administrator'
import { makeEvents } from '@/db/factories/chain'
import { decideSettings } from '@/db/factories/settings'
import type { Ward } from '@/db/factories/ward'
import { at, type Place } from './place'

const decided = {
  plannedPerPlacement: 3,
  expectedBand: [
    { fromMonth: 1, toMonth: 6, lowest: 1, highest: 3 },
    { fromMonth: 7, toMonth: 18, lowest: 2, highest: 4 },
  ],
}
const decide = (admin: ReturnType<typeof administrator>, ward: Ward) =>
  decideSettings(admin, ward, decided)

/** The pages of a programme's settings and of its log, empty and full. */
export const placesOfSettings: Record<string, Place> = {
  'settings that were changed': {
    who: 'administrator',
    wide: true,
    open: async (admin, ward) => {
      await decide(admin, ward)
      return `/admin/programmes/${ward.programmeId}/settings?saved=1`
    },
  },
  'settings to read': {
    who: 'director',
    open: async (admin, ward) => (await decide(admin, ward), '/director/programme/settings'),
  },
  'an empty log': at('administrator', '/admin/audit'),
  'a narrowed log': {
    who: 'director',
    wide: true,
    open: async (admin, ward) => {
      await makeEvents(admin, ward, 51)
      return '/director/audit?who=tove&check=now'
    },
  },
}
