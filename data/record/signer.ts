import 'server-only'
import type { Transaction } from '@/db/client'
import type { Assessor } from '../access/viewer'
import { visibleTo } from '../access/visible-to'
import type { SignedForm } from './insert-form'

/** Who signs a request's form, as they are today: it is kept on the form as it was. */
export async function signerOf(
  sql: Transaction,
  assessor: Assessor,
  requestId: string,
): Promise<SignedForm['signer'] | null> {
  const [row] = await sql<SignedForm['signer'][]>`
    select assessor.name, assessor.title, assessor.specialty,
      coalesce(workplace.name, '') as workplace
    from request join assessor on assessor.id = request.assessor_id
    left join workplace on workplace.id = assessor.workplace_id
    where request.id = ${requestId} and ${visibleTo(assessor, sql, 'request')}`
  return row ?? null
}
