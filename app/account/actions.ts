'use server'

import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { visitor } from '@/data/access/viewer'
import { changeLocale } from '@/data/change-locale'
import { changePassword } from '@/data/change-password'
import { endSession } from '@/data/end-session'
import { signOut } from '@/data/sign-out'
import { readerAction, visitorAction } from '../form-action'
import { key, once } from '../post-fields'
import { keepToken, thisToken } from '../this-device'
import { currentReader } from '../viewer'

/** Ends the session of this browser. */
export const leave = visitorAction(z.strictObject({}), async () => {
  await signOut(visitor)
  redirect('/sign-in?signedOut')
})

// The one kind of page whose address a browser does not tell.
const page = once.pipe(z.string().regex(/^\/way-in\/[\w-]{1,100}$/))

/** Chooses a language, for the person if one is signed in, and for this browser. */
export const chooseLocale = visitorAction(
  z.strictObject({ locale: once.pipe(z.enum(['sv', 'en'])), page: page.optional() }),
  async (_visitor, { locale, page }) => {
    const reader = await currentReader()
    if (reader) await changeLocale(reader, locale)
    const jar = await cookies()
    jar.set('locale', locale, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 31_536_000 })
    redirect((page as Route | undefined) ?? pageOf((await headers()).get('referer')))
  },
)

function pageOf(address: string | null): Route {
  const page = address && URL.canParse(address) ? new URL(address) : null
  return (page ? page.pathname + page.search : '/') as Route
}

const written = once.pipe(z.string().min(1))

/** Replaces one's own password; this browser stays logged in, the others do not. */
export const replacePassword = readerAction(
  z.strictObject({ key, oldPassword: written, password: written, username: once.optional() }),
  async (reader, { key, oldPassword, password }) => {
    const asked = { key, oldPassword, password, token: await thisToken() }
    const result = await changePassword(reader, asked)
    if (!result.ok) return result
    await keepToken(result.value.token)
    redirect('/account?changed')
  },
)

/** Ends another log-in of one's own, or all the others. */
export const endOwnSession = readerAction(
  z.strictObject({ key, which: written }),
  async (reader, { key, which }) => {
    await endSession(reader, { key, which, token: await thisToken() })
    redirect('/account?ended')
  },
)
