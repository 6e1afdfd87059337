import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { errorId, fieldId, hintId } from './field-id'

export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** The word for "optional", shown beside the label when given. */
  optional?: string
}

/** A label, its hint and its error around one control; the control takes `controlProps(field)`. */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={fieldId(name)} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> ({optional})</span>}
      </label>
      {hint && (
        <p id={hintId(name)} className="measure text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      {children}
    </div>
  )
}

type Described = Pick<FieldProps, 'name' | 'hint' | 'error'>

/** The ids of what describes a control: hint first, then the error. */
export function describedBy({ name, hint, error }: Described) {
  const ids = [hint && hintId(name), error && errorId(name)].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** What ties a control to its label, hint and error. */
export function controlProps(field: Described) {
  return {
    id: fieldId(field.name),
    name: field.name,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? true : undefined,
  }
}
