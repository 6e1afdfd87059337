import type { ReactNode } from 'react'
import { describedBy, type FieldProps } from './field'
import { FieldError } from './field-error'
import { fieldId, hintId } from './field-id'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode }

export type ChoiceGroupProps = FieldProps & {
  choices: Choice[]
  /** Side by side where there is room; otherwise one a line. */
  inline?: boolean
}

type Props = ChoiceGroupProps & {
  type: 'radio' | 'checkbox'
  isChosen: (value: string) => boolean
}

/** Native radios or checkboxes under one legend, with hint and error. */
export function ChoiceGroup({ type, isChosen, choices, inline = false, ...field }: Props) {
  const { name, label, hint, error, optional } = field
  return (
    <fieldset aria-describedby={describedBy(field)} className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> ({optional})</span>}
      </legend>
      {hint && (
        <p id={hintId(name)} className="measure text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      <div className={inline ? 'flex flex-wrap gap-2' : 'grid gap-2'}>
        {choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input
              type={type}
              id={index === 0 ? fieldId(name) : undefined}
              name={name}
              className="tick"
              value={choice.value}
              defaultChecked={isChosen(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="block text-sm text-muted">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
