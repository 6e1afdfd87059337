import { errorId } from './field-id'
import { Icon } from './icon'

/** The words of a fault, beside the field that they are about. */
export function FieldError({ name, error }: { name: string; error?: string }) {
  if (!error) return null
  return (
    <p id={errorId(name)} className="flex gap-2 text-sm font-medium text-attention">
      <Icon name="attention" className="mt-0.5" />
      {error}
    </p>
  )
}
