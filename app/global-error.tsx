'use client'

import './global-error.css'
import type { ErrorInfo } from 'next/error'
import PageError from './error'

/** What is left when the frame of every page has failed. */
export default function GlobalError(info: ErrorInfo) {
  return (
    <html lang="sv">
      <title>Handslag</title>
      <body>
        <PageError {...info} />
      </body>
    </html>
  )
}
