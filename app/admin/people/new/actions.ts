'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { invitePerson } from '@/data/invite-person'
import { rolePost } from '../role-post'

const posted = z.strictObject({
  key,
  name: once,
  email: once,
  locale: once.pipe(z.enum(['sv', 'en'])),
  ...rolePost,
})

/** Invites somebody, and shows their page: of whoever is known already, nothing is changed. */
export const invite = administratorAction(posted, async (administrator, { role, ...asked }) => {
  const result = await invitePerson(administrator, { ...asked, roles: role })
  if (!result.ok) return result
  const { personId, known } = result.value
  redirect(`/admin/people/${personId}?done=${known ? 'known' : 'invited'}` as Route)
})
