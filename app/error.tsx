'use client'

import type { ErrorInfo } from 'next/error'
import { Fault } from '@/components/shell/fault'
import { Wordmark } from '@/components/shell/wordmark'
import { faultWords } from './fault-words'

export default function PageError({ error, retry }: ErrorInfo) {
  return (
    <main className="page pt-4">
      <Wordmark name="Handslag" />
      <Fault words={faultWords()} error={error} retry={retry} />
    </main>
  )
}
