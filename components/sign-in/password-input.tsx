'use client'

import './password-input.css'
import { useState } from 'react'
import { controlProps, Field } from '@/components/ui/field'

export type PasswordWords = Record<'show' | 'hide', string>

type PasswordInputProps = {
  name: string
  label: string
  hint?: string
  error?: string
  autoComplete: 'new-password' | 'current-password'
  words: PasswordWords
}

/** A password, written once: a press shows what stands there, where scripts run. */
export function PasswordInput({ autoComplete, words, ...field }: PasswordInputProps) {
  const [isShown, setShown] = useState(false)
  return (
    <Field {...field}>
      <div className="flex items-stretch gap-2">
        <input
          {...controlProps(field)}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className="control min-w-0 flex-1"
        />
        <button
          type="button"
          aria-controls={controlProps(field).id}
          className="button button-secondary password-shown"
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
          <span className="sr-only"> {field.label}</span>
        </button>
      </div>
    </Field>
  )
}
