import { isCommand, isTyping } from '@/components/ui/command-key'

export type ShellDialog = 'jump' | 'keys'

/** What a key opens, wherever one is; nothing while somebody writes in a field. */
export function dialogOf(event: KeyboardEvent): ShellDialog | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event
  if (key === '?' && isCommand(event)) return 'keys'
  const isJump = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey
  return isJump && !isTyping(target) ? 'jump' : null
}
