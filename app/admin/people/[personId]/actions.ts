'use server'

import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { changeAssessor } from '@/data/change-assessor'
import { deactivatePerson } from '@/data/deactivate-person'
import { endMembership } from '@/data/end-membership'
import { removePerson } from '@/data/remove-person'
import { renamePerson } from '@/data/rename-person'
import { reopenAssessor } from '@/data/reopen-assessor'
import { reopenPerson } from '@/data/reopen-person'
import { resendInvitation } from '@/data/resend-invitation'
import { retireAssessor } from '@/data/retire-assessor'
import { revokeInvitation } from '@/data/revoke-invitation'
import { afterwards, orBesideField } from './afterwards'

const id = once.pipe(z.uuid())
// `page` is whose page it was done on: an assessor without an account is no person.
const aboutPerson = z.strictObject({ key, personId: id })
const aboutAssessor = z.strictObject({ key, page: id, assessorId: id })

/** Corrects a name. */
export const rename = administratorAction(
  z.strictObject({ key, personId: id, name: once }),
  async (administrator, asked) =>
    orBesideField(await renamePerson(administrator, asked), asked.personId, 'renamed'),
)

/** Sets the last day of a director or an administrator. */
export const endRole = administratorAction(
  z.strictObject({ key, page: id, membershipId: id, endsOn: once }),
  async (administrator, { page, ...asked }) =>
    orBesideField(await endMembership(administrator, asked), page, 'ended'),
)

/** Puts right what an assessor is. */
export const editAssessor = administratorAction(
  z.strictObject({
    key,
    page: id,
    assessorId: id,
    title: once,
    specialty: once,
    workplaceId: once,
  }),
  async (administrator, { page, ...asked }) =>
    orBesideField(await changeAssessor(administrator, asked), page, 'changed'),
)

/** Notes that an assessor has left. */
export const retire = administratorAction(aboutAssessor, async (administrator, asked) => {
  const { page, ...about } = asked
  afterwards(await retireAssessor(administrator, about), page, 'retired')
})

/** Lets an assessor who had left be asked again. */
export const unretire = administratorAction(aboutAssessor, async (administrator, asked) => {
  const { page, ...about } = asked
  afterwards(await reopenAssessor(administrator, about), page, 'unretired')
})

/** Closes an account. */
export const deactivate = administratorAction(aboutPerson, async (administrator, asked) => {
  afterwards(await deactivatePerson(administrator, asked), asked.personId, 'deactivated')
})

/** Opens a closed account again. */
export const reopen = administratorAction(aboutPerson, async (administrator, asked) => {
  afterwards(await reopenPerson(administrator, asked), asked.personId, 'reopened')
})

/** Sends an invitation again, or a first one. */
export const resend = administratorAction(aboutPerson, async (administrator, asked) => {
  afterwards(await resendInvitation(administrator, asked), asked.personId, 'resent')
})

/** Takes an invitation back. */
export const revoke = administratorAction(aboutPerson, async (administrator, asked) => {
  afterwards(await revokeInvitation(administrator, asked), asked.personId, 'revoked')
})

/** Takes somebody away who was made known by mistake. */
export const remove = administratorAction(aboutPerson, async (administrator, asked) => {
  afterwards(await removePerson(administrator, asked), asked.personId, 'removed')
})
