import { changeAssessor } from '@/data/change-assessor'
import { deactivatePerson } from '@/data/deactivate-person'
import { endMembership } from '@/data/end-membership'
import { giveRoles } from '@/data/give-roles'
import { invitePerson } from '@/data/invite-person'
import { removePerson } from '@/data/remove-person'
import { renamePerson } from '@/data/rename-person'
import { reopenAssessor } from '@/data/reopen-assessor'
import { reopenPerson } from '@/data/reopen-person'
import { resendInvitation } from '@/data/resend-invitation'
import { retireAssessor } from '@/data/retire-assessor'
import { revokeInvitation } from '@/data/revoke-invitation'
import { newId } from '../../new-id'
import type { Target } from './target'
import type { Try } from './try'

const title = 'Överläkare'
const roles = ({ ward }: Target) => ({
  ...{ programmeId: ward.programmeId, roles: ['director' as const], workplaceId: '' },
  ...{ startsOn: '', plannedEndOn: '', percent: '', supervisorId: '', title, specialty: title },
})

type Person = { key: string; personId: string }
/** An administrator of another programme reaches after the target's trainee. */
const person =
  (
    verb: (administrator: Parameters<typeof renamePerson>[0], asked: Person) => Promise<unknown>,
  ): Try =>
  ({ ward }, { administrator }) => [
    verb(administrator, { key: newId(), personId: ward.trainee.personId }),
  ]
const assessor =
  (
    verb: (
      administrator: Parameters<typeof retireAssessor>[0],
      asked: { key: string; assessorId: string },
    ) => Promise<unknown>,
  ): Try =>
  ({ ward }, { administrator }) => [
    verb(administrator, { key: newId(), assessorId: ward.assessor.assessorId }),
  ]

/** What administrators do to people, tried on people of programmes of others. */
export const keeping: Record<string, Try> = {
  'change-assessor': assessor((administrator, asked) =>
    changeAssessor(administrator, { ...asked, title, specialty: title, workplaceId: '' }),
  ),
  'deactivate-person': person(deactivatePerson),
  'end-membership': ({ membershipId }, { administrator }) => [
    endMembership(administrator, { key: newId(), membershipId, endsOn: '2099-01-01' }),
  ],
  'give-roles': (target, { administrator }) => {
    const { personId } = target.ward.trainee
    return [giveRoles(administrator, { key: newId(), personId, ...roles(target) })]
  },
  'invite-person': (target, { administrator }) =>
    [target.ward.trainee.address, `${newId()}@ward.test`].map((email) => {
      const who = { name: 'Eve Ek', email, locale: 'sv' as const }
      return invitePerson(administrator, { key: newId(), ...who, ...roles(target) })
    }),
  'remove-person': person(removePerson),
  'rename-person': person((administrator, asked) =>
    renamePerson(administrator, { ...asked, name: 'Eve Ek' }),
  ),
  'reopen-assessor': assessor(reopenAssessor),
  'reopen-person': person(reopenPerson),
  'resend-invitation': person(resendInvitation),
  'retire-assessor': assessor(retireAssessor),
  'revoke-invitation': person(revokeInvitation),
}
