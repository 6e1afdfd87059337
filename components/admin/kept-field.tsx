import type { Choice } from '@/components/ui/choice-group'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { RadioGroup } from '@/components/ui/radio-group'
import { type Option, SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'

/** A field as it is described by the page that asks for it. */
export type KeptField = {
  name: string
  label: string
  hint?: string
  optional?: string
  value: string
} & (
  | { kind: 'text' | 'date' | 'number' | 'lines' }
  | { kind: 'select'; options: Option[]; empty?: string }
  | { kind: 'radio' | 'tick'; choices: Choice[] }
)

type KeptFieldInputProps = { field: KeptField; value: string; error?: string }

/** The control of a field, with what stands in it and what is wrong with that. */
export function KeptFieldInput({ field, value, error }: KeptFieldInputProps) {
  const { name, label, hint, optional } = field
  const about = { name, label, hint, optional, error }
  switch (field.kind) {
    case 'select': {
      const { options, empty } = field
      return <SelectInput {...about} options={options} empty={empty} defaultValue={value} />
    }
    case 'radio':
      return <RadioGroup {...about} choices={field.choices} value={value} />
    case 'tick':
      return <CheckboxGroup {...about} choices={field.choices} values={[value]} />
    case 'lines':
      return <TextArea {...about} rows={3} className="min-h-20!" defaultValue={value} />
    default: {
      const isShort = field.kind !== 'text'
      const max = field.kind === 'number' ? { inputMode: 'numeric' as const } : { type: field.kind }
      const className = isShort ? 'max-w-48' : ''
      return <TextInput {...about} {...max} className={className} defaultValue={value} />
    }
  }
}
