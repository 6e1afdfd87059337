'use client'

import { referenceOf, type FaultWords } from './fault-words'

type PanelFaultProps = { words: FaultWords; error: unknown; retry: () => void }

/** Stands where a panel could not be shown. */
export function PanelFault({ words, error, retry }: PanelFaultProps) {
  const reference = referenceOf(error)
  return (
    <div role="alert" className="rounded-lg border border-line bg-surface p-4 md:p-6">
      <p className="font-semibold">{words.panel}</p>
      {reference && (
        <p className="mt-1 text-sm text-muted">
          {words.reference} <code>{reference}</code>
        </p>
      )}
      <button type="button" onClick={retry} className="button button-secondary mt-3">
        {words.retry}
      </button>
    </div>
  )
}
