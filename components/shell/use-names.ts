'use client'

import { useEffect, useState } from 'react'
import type { JumpLink } from './found-links'

/** The names of those whom somebody follows, fetched anew each time that they are asked for. */
export type Names = { state: 'none' | 'loading' | 'failed' | 'here'; links: JumpLink[] }

export function useNames(address: string | null): Names {
  const [names, setNames] = useState<Names>({ state: address ? 'loading' : 'none', links: [] })
  useEffect(() => {
    if (!address) return
    const leave = new AbortController()
    fetchNames(address, leave.signal).then(
      (links) => setNames({ state: 'here', links }),
      () => leave.signal.aborted || setNames({ state: 'failed', links: [] }),
    )
    return () => leave.abort()
  }, [address])
  return names
}

async function fetchNames(address: string, signal: AbortSignal): Promise<JumpLink[]> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) throw new Error(`the names were answered by ${answer.status}`)
  return ((await answer.json()) as { trainees: JumpLink[] }).trainees
}
