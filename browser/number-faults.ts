import { containsIdentityNumber } from '@/domain/identity-number'

type Field = HTMLInputElement | HTMLTextAreaElement

const isText = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.name === 'context')

const faultId = (field: Field) => `${field.id}-number`

/** Shows beside a free text that it holds an identity number, for as long as it does. */
export function showNumberFault(target: EventTarget | null, words: string): void {
  if (!isText(target)) return
  const shown = document.getElementById(faultId(target))
  const holds = containsIdentityNumber(target.value)
  if (holds === (shown !== null)) return
  if (shown) {
    shown.remove()
    target.removeAttribute('aria-invalid')
    target.removeAttribute('aria-describedby')
    return
  }
  const fault = document.createElement('p')
  fault.className = 'field-fault'
  fault.id = faultId(target)
  fault.role = 'alert'
  fault.textContent = words
  target.before(fault)
  target.setAttribute('aria-invalid', 'true')
  target.setAttribute('aria-describedby', fault.id)
}

/** Whether any free text of the form holds an identity number just now. */
export const holdsNumber = (form: HTMLFormElement): boolean =>
  [...form.elements].some((control) => isText(control) && containsIdentityNumber(control.value))
