import { makeInvited } from '@/db/factories/invited'
import { at, type Place } from './place'

/** The ways into an account, and the account itself. */
export const accountPlaces: Record<string, Place> = {
  'where a link is asked for': at(null, '/forgotten-password'),
  'a link asked for': at(null, '/forgotten-password?asked'),
  'an invitation': {
    who: null,
    open: async (admin, ward) => {
      const { programmeId, administrator: by } = ward
      return `/way-in/${(await makeInvited(admin, programmeId, by.personId)).token}`
    },
  },
  'a link that opens nothing': at(null, '/way-in/used'),
  'one’s own account': at('trainee', '/account'),
}
