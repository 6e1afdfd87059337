import type { ComponentProps } from 'react'
import { controlProps, Field, type FieldProps } from './field'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id'>

/** Several lines of text with their label; grows with what is written. */
export function TextArea({ name, label, hint, error, optional, className = '', ...rest }: Props) {
  const field = { name, label, hint, error, optional }
  return (
    <Field {...field}>
      <textarea rows={4} {...rest} {...controlProps(field)} className={`control ${className}`} />
    </Field>
  )
}
