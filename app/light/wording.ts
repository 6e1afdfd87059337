import { createTranslator } from 'next-intl'
import type { Wording } from '@/components/ui/wording'
import type { Locale } from '@/domain/instrument'
import { en } from '@/messages/en'
import { sv } from '@/messages/sv'

const timeZone = 'Europe/Stockholm'
// Made once for the process: a light page is drawn faster than a translator is made.
const made: Record<Locale, Wording> = {
  sv: { locale: 'sv', t: createTranslator({ locale: 'sv', messages: sv, timeZone }) },
  en: { locale: 'en', t: createTranslator({ locale: 'en', messages: en, timeZone }) },
}

/** The words of a language, for a page that is drawn without the framework. */
export const wordingIn = (locale: Locale): Wording => made[locale]
