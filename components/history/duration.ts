import type { getTranslations } from 'next-intl/server'

type HistoryWords = Awaited<ReturnType<typeof getTranslations<'history'>>>

/** A time in a form as one says it: "48 s", "3 min". */
export function duration(seconds: number, t: HistoryWords): string {
  if (seconds < 90) return t('seconds', { seconds })
  return t('minutes', { minutes: Math.round(seconds / 60) })
}
