'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { visitorAction } from '@/app/form-action'
import { key, once } from '@/app/post-fields'
import { letIn, thisDevice } from '@/app/this-device'
import { choosePassword } from '@/data/choose-password'

const written = once.pipe(z.string().min(1))
const posted = z.strictObject({
  key,
  token: once,
  password: written,
  username: once.optional(),
})

/** Chooses a password by a mailed link and is let in; the front door knows where one belongs. */
export const choose = visitorAction(posted, async (visitor, { key, token, password }) => {
  const device = await thisDevice()
  const result = await choosePassword(visitor, { key, token, password, device })
  if (!result.ok && result.refusal === 'gone') redirect('/way-in/used')
  if (!result.ok) return result
  await letIn(result.value)
  redirect('/')
})
