import type { Wording } from '@/components/ui/wording'

/** The reasons that are one tap away. */
export const quickReasons = ['notSeen', 'notAtWork', 'notTogether', 'tooLong'] as const

/** The reason in words: the chosen one, then what was added to it. */
export function declineReason(t: Wording['t'], quick: string | undefined, added: string): string {
  const chosen = quickReasons.find((each) => each === quick)
  const words = chosen ? t(`assessor.decline.quick.${chosen}`) : ''
  return [words, added.trim()].filter(Boolean).join(' ')
}
