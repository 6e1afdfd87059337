import { redirect } from 'next/navigation'
import { landing } from './landing'
import { asReader } from './viewer'

/** The front door leads on to where one belongs. */
export default async function FrontDoor() {
  redirect(landing(await asReader(), undefined))
}
