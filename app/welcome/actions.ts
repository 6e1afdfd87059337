'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { closeWelcome } from '@/data/close-welcome'
import { readerAction } from '../form-action'
import { once } from '../post-fields'
import { firstPage } from '../role-home'

const roles = z.enum(['trainee', 'assessor', 'supervisor', 'director', 'administrator'])

/** Closes the welcome to a role, once and for all. */
export const endWelcome = readerAction(
  z.strictObject({ role: once.pipe(roles) }),
  async (reader, { role }) => {
    const closed = await closeWelcome(reader, role)
    if (!closed.ok) notFound()
    revalidatePath(firstPage[role])
    redirect(firstPage[role])
  },
)
