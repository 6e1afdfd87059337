import type { useTranslations } from 'next-intl'
import type { Locale } from '@/domain/instrument'

/** The language of a page and its messages, for what is drawn without asking the request for them. */
export type Wording = { locale: Locale; t: ReturnType<typeof useTranslations<never>> }
