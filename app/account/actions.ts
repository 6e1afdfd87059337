'use server'

import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { visitor } from '@/data/access/viewer'
import { changeLocale } from '@/data/change-locale'
import { signOut } from '@/data/sign-out'
import { visitorAction } from '../form-action'
import { once } from '../post-fields'
import { currentReader } from '../viewer'

/** Ends the session of this browser. */
export const leave = visitorAction(z.strictObject({}), async () => {
  await signOut(visitor)
  redirect('/sign-in?signedOut')
})

/** Chooses a language, for the person if one is signed in, and for this browser. */
export const chooseLocale = visitorAction(
  z.strictObject({ locale: once.pipe(z.enum(['sv', 'en'])) }),
  async (_visitor, { locale }) => {
    const reader = await currentReader()
    if (reader) await changeLocale(reader, locale)
    const jar = await cookies()
    jar.set('locale', locale, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 31_536_000 })
    redirect(pageOf((await headers()).get('referer')))
  },
)

function pageOf(address: string | null): Route {
  const page = address && URL.canParse(address) ? new URL(address) : null
  return (page ? page.pathname + page.search : '/') as Route
}
