import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { sessionCookie } from '@/data/access/session'
import {
  administratorFrom,
  assessorFrom,
  directorFrom,
  type Reader,
  readerOf,
  supervisorFrom,
  traineeFrom,
} from '@/data/access/viewer'

/** Who is signed in in this browser, looked up once a request; null when nobody is. */
export const currentReader = cache(async (): Promise<Reader | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value
  return token ? readerOf(token) : null
})

/** Whoever is signed in. Others are sent to sign in, and come back to where they were going. */
export async function asReader(): Promise<Reader> {
  return (await currentReader()) ?? redirect(await signInAddress())
}

/** Where somebody signs in who then comes back to where they were going. */
export async function signInAddress(): Promise<Route> {
  const path = (await headers()).get('x-handslag-path')
  return path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in'
}

/** Through its own door alone: to anybody else, a page of another role does not exist. */
const through =
  <T>(door: (reader: Reader) => T | null) =>
  async (): Promise<T> =>
    door(await asReader()) ?? notFound()

export const asTrainee = cache(through(traineeFrom))
export const asAssessor = cache(through(assessorFrom))
export const asDirector = cache(through(directorFrom))
export const asAdministrator = cache(through(administratorFrom))
export const asSupervisor = cache(through(supervisorFrom))
