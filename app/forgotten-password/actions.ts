'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { forgetPassword } from '@/data/forget-password'
import { canonicalEmail, readEmail } from '@/domain/email'
import { refused } from '@/domain/result'
import { visitorAction } from '../form-action'
import { once } from '../post-fields'

const posted = z.strictObject({ email: once.pipe(z.string().min(1)) })

/**
 * Asks for a link to choose a new password. What follows for an account is done when the answer is given:
 * neither its words nor its time tells whether there is one.
 */
export const askForLink = visitorAction(posted, async (visitor, { email }) => {
  const address = readEmail(email)
  if (address === null) return refused('faulty', [{ field: 'email', code: 'emailInvalid' }])
  after(() => forgetPassword(visitor, canonicalEmail(address)))
  redirect('/forgotten-password?asked')
})
