import 'server-only'
import type { Transaction } from '@/db/client'
import type { SignedForm } from './insert-form'

/** Who signs, as they are today: it is kept on the form as it was. */
export async function signerOf(
  sql: Transaction,
  assessorId: string,
): Promise<SignedForm['signer']> {
  const [row] = await sql<SignedForm['signer'][]>`
    select assessor.name, assessor.title, assessor.specialty,
      coalesce(workplace.name, '') as workplace
    from assessor left join workplace on workplace.id = assessor.workplace_id
    where assessor.id = ${assessorId}`
  if (!row) throw new Error(`no assessor ${assessorId}`)
  return row
}
