import type { ComponentProps } from 'react'
import { controlProps, Field, type FieldProps } from './field'

type Props = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'id'>

/** One line of text with its label; also date, e-mail, password and search by `type`. */
export function TextInput({ name, label, hint, error, optional, className = '', ...rest }: Props) {
  const field = { name, label, hint, error, optional }
  return (
    <Field {...field}>
      <input {...rest} {...controlProps(field)} className={`control ${className}`} />
    </Field>
  )
}
