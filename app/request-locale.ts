import { getRequestConfig } from 'next-intl/server'
import { en } from '@/messages/en'
import { sv } from '@/messages/sv'
import { currentLocale } from './current-locale'

const words = { sv, en }

/** Which language, words and time zone every server-rendered text is written with. */
export default getRequestConfig(async ({ locale }) => {
  const chosen = locale ?? (await currentLocale())
  return { locale: chosen, messages: words[chosen], timeZone: 'Europe/Stockholm' }
})
