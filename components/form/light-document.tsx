import type { ReactNode } from 'react'
import { themeColors } from '@/components/shell/theme-colors'
import type { Locale } from '@/domain/instrument'
import style from './light.text-css'

type LightDocumentProps = {
  title: string
  locale: Locale
  /** Where the form's module lies, the one script of these pages. */
  module: string
  children: ReactNode
}

/** A light page whole: its style is in it, and one small script comes after. */
export function LightDocument({ title, locale, module, children }: LightDocumentProps) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {themeColors.map(({ media, color }) => (
          <meta key={media} name="theme-color" media={media} content={color} />
        ))}
        <meta name="robots" content="noindex, nofollow" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        <script type="module" defer src={module} />
      </head>
      <body>{children}</body>
    </html>
  )
}
