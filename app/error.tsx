'use client'

import type { ErrorInfo } from 'next/error'
import { Fault } from '@/components/shell/fault'
import { faultWords } from './fault-words'

/** What a person sees when a page failed on our side. */
export default function PageError({ error, retry }: ErrorInfo) {
  return (
    <main id="main" className="lone">
      <p className="lone-name">Handslag</p>
      <Fault words={faultWords()} error={error} retry={retry} />
    </main>
  )
}
