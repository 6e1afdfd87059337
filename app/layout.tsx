import './globals.css'
import type { Metadata, Viewport } from 'next'
import { getLocale } from 'next-intl/server'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { themeColors } from '@/components/shell/theme-colors'

export const metadata: Metadata = {
  title: { default: 'Handslag', template: '%s · Handslag' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: themeColors,
}

/** Every page is rendered per request: a prerendered one would carry no nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  )
}
