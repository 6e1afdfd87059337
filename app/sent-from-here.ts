import { headers } from 'next/headers'
import { configuration } from '@/configuration'

/** Whether a post was sent by a page of our own: browsers say so, with JavaScript and without. */
export async function sentFromHere(): Promise<boolean> {
  const sent = await headers()
  const site = sent.get('sec-fetch-site')
  const sameSite = site === null || site === 'same-origin'
  return sameSite && sent.get('origin') === configuration().origin
}
