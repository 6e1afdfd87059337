'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { referenceOf, type FaultWords } from './fault-words'

type FaultProps = { words: FaultWords; error: unknown; retry: () => void }

/** What a person sees when something failed on our side: nothing is lost, and a reference. */
export function Fault({ words, error, retry }: FaultProps) {
  const reference = referenceOf(error)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.text}</p>
      {reference && (
        <p>
          {words.reference} <code>{reference}</code>
        </p>
      )}
      <div className="lone-acts">
        <button type="button" onClick={retry} className="button button-primary">
          {words.retry}
        </button>
        <Link href="/" prefetch={false} className="button button-secondary">
          {words.home}
        </Link>
      </div>
    </div>
  )
}
