import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Locale } from '@/domain/instrument'
import { currentReader } from './viewer'

/** The language of this visit: the person's own, else the one chosen in this browser, else Swedish. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const reader = await currentReader()
  if (reader) return reader.locale
  return (await cookies()).get('locale')?.value === 'en' ? 'en' : 'sv'
})
