'use client'

import './assessor-picker.css'
import { useState } from 'react'
import { FieldError } from '@/components/ui/field-error'
import { errorId, fieldId } from '@/components/ui/field-id'
import { type Candidate, foundCandidates, withChosen } from './assessor-search'

export type PickerWords = {
  label: string
  search: string
  searchButton: string
  /** With the places {shown} and {of}. */
  count: string
  none: string
}

type AssessorPickerProps = {
  candidates: Candidate[]
  /** What was searched for without scripts: it stands in the address. */
  query: string
  chosen: string
  error?: string
  words: PickerWords
}

/** The id of the form that carries the search when there are no scripts. */
export const searchFormId = 'assessor-search'

/** One assessor among many: the nearest first, the others by search. */
export function AssessorPicker(props: AssessorPickerProps) {
  const { candidates, error, words } = props
  const [query, setQuery] = useState(props.query)
  const [chosen, setChosen] = useState(props.chosen)
  const { shown, of } = foundCandidates(candidates, query)
  const listed = withChosen(shown, candidates, chosen)
  return (
    <fieldset
      className="grid min-w-0 gap-2"
      aria-describedby={error ? errorId('assessorId') : undefined}
    >
      <legend className="mb-1.5 font-semibold">{words.label}</legend>
      <FieldError name="assessorId" error={error} />
      <div className="flex gap-2">
        <input
          type="search"
          name="q"
          form={searchFormId}
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          className="control"
          defaultValue={props.query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
        <button form={searchFormId} className="button button-secondary without-scripts">
          {words.searchButton}
        </button>
      </div>
      <div className="grid gap-2 md:grid-cols-2">
        {listed.map(({ id, name, about, hint }, index) => (
          <label key={id} className="choice">
            <input
              type="radio"
              id={index === 0 ? fieldId('assessorId') : undefined}
              name="assessorId"
              value={id}
              className="tick"
              // Not `checked`: a form that was answered is reset to its defaults.
              defaultChecked={chosen === id}
              onChange={() => setChosen(id)}
            />
            <span className="min-w-0">
              <span className="block font-medium">{name}</span>
              <span className="block text-sm text-muted">{about}</span>
              {hint && <span className="block text-sm text-muted">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <p role="status" className="text-sm text-muted">
        {of === 0
          ? words.none
          : words.count.replace('{shown}', String(shown.length)).replace('{of}', String(of))}
      </p>
    </fieldset>
  )
}
