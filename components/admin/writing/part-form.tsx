'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { type FormState, notPosted, type PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { PartBlock } from './part-block'
import type { ShownBlock, ShownField } from './shown-part'

export type PartFormProps = {
  action: PostedTo
  draftId: string
  version: number
  part: string
  blocks: ShownBlock[]
  /** Where what holds now is read. */
  here: string
  words: Record<'save' | 'summary' | 'noCode' | 'openNow' | 'unplaced' | 'otherVersion', string> & {
    /** How an item is added to the part's list; left out where it has none. */
    add?: string
    gone: string
    faults: Record<string, string>
  }
}

const hidden = ['draftId', 'version', 'part', 'change']

/** One part of a form, saved on its own. Refused, everything stands as it was typed. */
export function PartForm(props: PartFormProps) {
  const { action, draftId, version, part, blocks, here, words } = props
  const [answer, send, pending] = useActionState(action, notPosted)
  const state = isOf(answer, version) ? answer : notPosted
  const isLate = state.refusal === 'otherVersion'
  const fields = blocks.flatMap((block) => block.fields)
  const unplaced = isLate ? typedBeside(state, fields) : []
  const messageOf = (name: string) =>
    words.faults[state.faults.find(({ field }) => field === name)?.code ?? '']
  const faults = fields.flatMap(({ name, label }) => {
    const message = messageOf(name)
    return message ? [{ field: name, message: `${label}: ${message}` }] : []
  })
  // What was posted holds every field, but no box that was left empty.
  const valueOf = ({ name, value, kind }: ShownField) =>
    state.attempt === 0 ? value : (state.values[name]?.[0] ?? (kind === 'tick' ? '' : value))
  return (
    <form action={send} noValidate className="grid gap-5">
      <ErrorSummary key={state.attempt} title={words.summary} faults={faults} />
      {isLate && (
        <Notice tone="attention" role="alert">
          <p>{words.otherVersion}</p>
          <a href={here} className="link tap">
            {words.openNow}
          </a>
        </Notice>
      )}
      {state.refusal === 'notFound' && <Notice tone="attention" role="alert" title={words.gone} />}
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="version" value={isLate ? state.values.version?.[0] : version} />
      <input type="hidden" name="part" value={part} />
      {/* The button that Enter in a line of text presses. */}
      <button hidden name="change" value="save" />
      <div key={`${version} ${state.attempt}`} className="grid gap-5">
        {blocks.map((block) => (
          <PartBlock
            key={block.path}
            block={block}
            valueOf={valueOf}
            errorOf={({ name }) => messageOf(name)}
            noCode={words.noCode}
          />
        ))}
      </div>
      {unplaced.length > 0 && (
        <p className="whitespace-pre-line">{[words.unplaced, ...unplaced].join('\n')}</p>
      )}
      <p className="flex flex-wrap gap-2 border-t border-line pt-5">
        <Button name="change" value="save" aria-disabled={pending}>
          {words.save}
        </Button>
        {words.add && (
          <Button name="change" value="add" variant="secondary" aria-disabled={pending}>
            {words.add}
          </Button>
        )}
      </p>
    </form>
  )
}

// An answer to what was posted before the last saving is none to what is shown now.
function isOf(state: FormState, version: number): boolean {
  if (state.refusal === 'otherVersion') return true
  return state.attempt > 0 && state.values.version?.[0] === String(version)
}

function typedBeside({ values }: FormState, fields: ShownField[]): string[] {
  const shown = new Set([...hidden, ...fields.map(({ name }) => name)])
  return Object.entries(values).flatMap(([name, [value]]) =>
    shown.has(name) || !value ? [] : [value],
  )
}
