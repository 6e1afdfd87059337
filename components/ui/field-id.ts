/** The id of the control (of a group: its first choice) that an error summary links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`
}

export function hintId(name: string): string {
  return `${fieldId(name)}-hint`
}

export function errorId(name: string): string {
  return `${fieldId(name)}-error`
}
