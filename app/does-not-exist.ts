import type { Route } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'

/**
 * What the viewer may not see does not exist. The framework draws a missing page with its scripts;
 * the light pages run none, so from there one is sent to an address that never was.
 */
export async function doesNotExist(): Promise<never> {
  const isLight = (await headers()).get('x-handslag-light') === 'yes'
  return isLight ? redirect('/nowhere' as Route) : notFound()
}
