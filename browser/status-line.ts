import type { Saving } from './draft-keeper'

export type Words = Record<
  | 'saved'
  | 'saving'
  | 'device'
  | 'failed'
  | 'signedOut'
  | 'signIn'
  | 'otherVersion'
  | 'compare'
  | 'closed'
  | 'withoutNumber'
  | 'count'
  | 'identityNumber',
  string
>

/** What the status line says, and where it leads when there is something to do. */
export function statusWords(
  saving: Saving,
  words: Words,
  { path, withoutNumber }: { path: string; withoutNumber: boolean },
): { text: string; link?: { href: string; text: string } } {
  switch (saving.status) {
    case 'saving':
      return { text: words.saving }
    case 'saved':
      return {
        text: `${words.saved} ${saving.time}${withoutNumber ? `, ${words.withoutNumber}` : ''}`,
      }
    case 'offline':
      return { text: words.device }
    case 'failed':
      return { text: words.failed }
    case 'signedOut': {
      const href = `/sign-in?next=${encodeURIComponent(path)}`
      return { text: words.signedOut, link: { href, text: words.signIn } }
    }
    case 'otherVersion':
      return {
        text: words.otherVersion,
        link: { href: `${path}/versions`, text: words.compare },
      }
    default:
      return { text: words.closed }
  }
}

/** Shows the words in the line. */
export function showStatus(line: Element, { text, link }: ReturnType<typeof statusWords>): void {
  line.textContent = text
  if (!link) return
  const anchor = document.createElement('a')
  anchor.href = link.href
  anchor.textContent = link.text
  line.append(' ', anchor)
}
