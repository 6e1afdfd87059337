import type { Written } from './written'

/** A letter as plain text: its link stands alone on a line, whole. */
export function letterText(written: Written): string {
  const { greeting, paragraphs, about, button, after, foot } = written
  const link = button ? `${button.label}:\n${button.href}` : ''
  const parts = [greeting, ...paragraphs, about, link, ...after, `--\nHandslag\n${foot}`]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
