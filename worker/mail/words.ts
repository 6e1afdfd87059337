import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/domain/instrument'
import { en } from '@/messages/en'
import { sv } from '@/messages/sv'

const translators = {
  sv: createTranslator({ locale: 'sv', messages: sv, namespace: 'mail' }),
  en: createTranslator({ locale: 'en', messages: en, namespace: 'mail' }),
}

/** The words of mail in a language. */
export const mailWords = (locale: Locale) => translators[locale]

const tags = { sv: 'sv-SE', en: 'en-GB' }
const timeZone = 'Europe/Stockholm'

/** A calendar day as it is read in a mail, which may lie unread for long: with its year. */
export const dayWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone }).format(
    new Date(`${day}T12:00:00Z`),
  )

/** An instant, likewise. */
export const instantWords = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    at,
  )
