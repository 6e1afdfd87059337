import en from '@/messages/en/error.json'
import sv from '@/messages/sv/error.json'

/** The words of the error page, which is made in the browser, in the language of the page. */
export function faultWords() {
  const isEnglish = typeof document !== 'undefined' && document.documentElement.lang === 'en'
  return isEnglish ? en : sv
}
