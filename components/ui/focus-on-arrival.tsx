'use client'

import { useEffect, useRef } from 'react'

/** Moves focus to the element it stands in, once, when that element appears. */
export function FocusOnArrival() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    mark.current?.parentElement?.focus()
  }, [])
  return <span ref={mark} hidden />
}
