import { getTranslations } from 'next-intl/server'
import { faultSentences } from '@/components/ui/fault-sentences'

/** The words that every form of an administrator shares. */
export async function keptWords() {
  const [common, faults] = await Promise.all([getTranslations('common'), faultSentences()])
  return { summary: common('errorSummary'), faults }
}
