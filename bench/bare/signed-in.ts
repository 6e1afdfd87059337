import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { sessionCookie } from '@/data/access/session'
import { type Reader, readerOf } from '@/data/access/viewer'

/** The same look-up of the session as on the product's own pages, and the same doors. */
export async function signedIn<Viewer>(door: (reader: Reader) => Viewer | null): Promise<Viewer> {
  const token = (await cookies()).get(sessionCookie().name)?.value
  const reader = token ? await readerOf(token) : null
  return (reader && door(reader)) ?? notFound()
}
