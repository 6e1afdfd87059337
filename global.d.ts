import type { Locale as ProductLocale } from '@/domain/instrument'
import type { sv } from '@/messages/sv'

// A message key that is misspelt or missing is a type error.
declare module 'use-intl' {
  interface AppConfig {
    Locale: ProductLocale
    Messages: typeof sv
  }
}
