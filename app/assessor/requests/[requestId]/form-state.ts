import type { Route } from 'next'
import type { FormToFill } from '@/data/read-form'
import { formAddress } from './form-address'

/** Whether answers can still be written. */
export const isOpen = ({ status, correcting }: FormToFill): boolean =>
  correcting || status === 'waiting' || status === 'started'

/** Where one goes instead of writing: from a signed form to its receipt, from several versions to the choice. */
export function insteadOfWriting(form: FormToFill): Route | null {
  if (form.status === 'signed' && !form.correcting) return formAddress(form.requestId, 'receipt')
  if (form.parked.length > 0 && isOpen(form)) return formAddress(form.requestId, 'versions')
  return null
}
