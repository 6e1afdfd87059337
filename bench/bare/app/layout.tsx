import type { ReactNode } from 'react'

export const metadata = { title: 'Bare' }

/** No design, no words, no fonts: what the framework weighs by itself. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="sv">
      <body>{children}</body>
    </html>
  )
}
