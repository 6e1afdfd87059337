'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signIn } from '@/data/sign-in'
import { visitorAction } from '../form-action'
import { once } from '../post-fields'
import { rememberDevice, thisDevice } from '../this-device'

const written = once.pipe(z.string().min(1))
const posted = z.strictObject({ email: written, password: written, next: once.optional() })

/** Signs in and goes on to where one was going; the front door knows where one belongs. */
export const enter = visitorAction(posted, async (visitor, { email, password, next }) => {
  const result = await signIn(visitor, { email, password, device: await thisDevice() })
  if (!result.ok) return result
  await rememberDevice(result.value.known)
  redirect(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/')
})
