import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { SelectInput } from '@/components/ui/select-input'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { ShownBlock, ShownField } from './shown-part'

type PartBlockProps = {
  block: ShownBlock
  valueOf: (field: ShownField) => string
  errorOf: (field: ShownField) => string | undefined
  noCode: string
}

/** Fields that belong together, both languages side by side where there is room. */
export function PartBlock({ block, valueOf, errorOf, noCode }: PartBlockProps) {
  const { legend, fields, moves } = block
  return (
    <fieldset className="grid min-w-0 gap-3 border-t border-line pt-4">
      <legend className="sr-only">{legend}</legend>
      <div
        className="flex flex-wrap items-center justify-between gap-2"
        aria-hidden={moves.length === 0}
      >
        <p className="font-semibold">{legend}</p>
        {moves.length > 0 && (
          <p className="-my-1 flex">
            {moves.map(({ value, label, icon }) => (
              <Button key={value} name="change" value={value} variant="quiet">
                <Icon name={icon} />
                <span className="sr-only">{label}</span>
              </Button>
            ))}
          </p>
        )}
      </div>
      <div className="grid gap-3 md:grid-cols-2">
        {fields.map((field) => (
          <PartField
            key={field.name}
            field={field}
            value={valueOf(field)}
            error={errorOf(field)}
            noCode={noCode}
          />
        ))}
      </div>
    </fieldset>
  )
}

type PartFieldProps = { field: ShownField; value: string; error?: string; noCode: string }

function PartField({ field, value, error, noCode }: PartFieldProps) {
  const { name, label, kind, lang, options = [] } = field
  const shared = { name, label, error }
  switch (kind) {
    case 'tick':
      return (
        <label className="choice md:col-span-2">
          <input
            type="checkbox"
            className="tick"
            name={name}
            value="on"
            defaultChecked={value === 'on' || value === 'true'}
          />
          {label}
        </label>
      )
    case 'choice':
      return (
        <div className="md:col-span-2">
          <SelectInput {...shared} options={options} empty={noCode} defaultValue={value} />
        </div>
      )
    case 'text':
      return (
        <TextArea {...shared} lang={lang} rows={3} className="min-h-20!" defaultValue={value} />
      )
    case 'line':
      return <TextInput {...shared} lang={lang} autoComplete="off" defaultValue={value} />
  }
}
