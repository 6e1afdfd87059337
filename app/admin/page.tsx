import { redirect } from 'next/navigation'
import { asAdministrator } from '../viewer'

/** An administrator begins among the people. */
export default async function AdminPage() {
  await asAdministrator()
  redirect('/admin/people')
}
