import type { ComponentProps } from 'react'
import { controlProps, Field, type FieldProps } from './field'

export type Option = { value: string; label: string }

type Props = FieldProps & { options: Option[]; empty?: string } & Omit<
    ComponentProps<'select'>,
    keyof FieldProps | 'id' | 'children'
  >

/** A native list to choose one from; `empty` words the choice of none. */
export function SelectInput({ options, empty, className = '', ...rest }: Props) {
  const { name, label, hint, error, optional, ...select } = rest
  const field = { name, label, hint, error, optional }
  return (
    <Field {...field}>
      <select {...select} {...controlProps(field)} className={`control ${className}`}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
