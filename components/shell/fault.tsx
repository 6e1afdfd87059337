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
    <div role="alert" className="py-10 md:py-20">
      <h1 ref={heading} tabIndex={-1} className="text-2xl md:text-3xl">
        {words.title}
      </h1>
      <p className="measure mt-2 text-muted md:text-lg">{words.text}</p>
      {reference && (
        <p className="mt-6">
          {words.reference} <code className="rounded-sm bg-sunken px-2 py-1">{reference}</code>
        </p>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
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
