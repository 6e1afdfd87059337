import { getTranslations } from 'next-intl/server'

/** The reasons that are one tap away. */
export const quickReasons = ['notSeen', 'notAtWork', 'notTogether', 'tooLong'] as const

/** The reason in words: the chosen one, then what was added to it. */
export async function declineReason(quick: string | undefined, added: string): Promise<string> {
  const t = await getTranslations('assessor.decline.quick')
  const chosen = quickReasons.find((each) => each === quick)
  return [chosen ? t(chosen) : '', added.trim()].filter(Boolean).join(' ')
}
