import { redirect } from 'next/navigation'
import { cache } from 'react'
import { asAssessor } from '@/app/viewer'
import { type FormToFill, readForm } from '@/data/read-form'
import { isId } from '@/domain/id'
import { formAddress } from './form-address'
import { doesNotExist } from '@/app/does-not-exist'

/** The viewer's own form, looked up once a request; to others it does not exist. */
export const openForm = cache(async (requestId: string): Promise<FormToFill> => {
  const assessor = await asAssessor()
  const form = isId(requestId) ? await readForm(assessor, requestId) : null
  return form ?? doesNotExist()
})

/** Whether answers can still be written. */
export const isOpen = ({ status, correcting }: FormToFill): boolean =>
  correcting || status === 'waiting' || status === 'started'

/** A form that can be written in; from a signed one to its receipt, from two versions to the choice. */
export async function openFormToWrite(requestId: string): Promise<FormToFill> {
  const form = await openForm(requestId)
  if (form.status === 'signed' && !form.correcting) redirect(formAddress(requestId, 'receipt'))
  if (form.parked && isOpen(form)) redirect(formAddress(requestId, 'versions'))
  return form
}
