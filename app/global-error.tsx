'use client'

import './globals.css'
import type { ErrorInfo } from 'next/error'
import PageError from './error'

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
