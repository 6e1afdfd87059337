'use server'

import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { giveRoles } from '@/data/give-roles'
import { rolePost } from '../../role-post'

const posted = z.strictObject({ key, personId: once.pipe(z.uuid()), ...rolePost })

/** Gives somebody who is here already another role, and shows it among the others. */
export const giveMore = administratorAction(posted, async (administrator, { role, ...asked }) => {
  const result = await giveRoles(administrator, { ...asked, roles: role })
  if (!result.ok && result.refusal === 'notFound') notFound()
  if (!result.ok) return result
  redirect(`/admin/people/${asked.personId}?done=given` as Route)
})
