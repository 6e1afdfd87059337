import type { Locale } from '@/domain/instrument'

/** A letter in words, before it is laid out: the same for text and HTML. */
export type Written = {
  locale: Locale
  subject: string
  greeting: string
  paragraphs: string[]
  /** Which day and place it is about, on one line. */
  about: string
  button: { label: string; href: string } | null
  /** What stands beneath the button. */
  after: string[]
  foot: string
}
