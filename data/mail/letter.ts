import 'server-only'
import type { Locale } from '@/domain/instrument'
import type { Notice } from '../record/follow-up'

/** Whoever is told. Without an account there is nothing yet that they can open. */
export type Addressee = { name: string; address: string; locale: Locale; hasAccount: boolean }

/** What a mail may say: names, a day, a place. Never what is written about anybody. */
export type LetterFacts = {
  trainee?: string
  assessor?: string
  workplace?: string | null
  /** The day that was observed. */
  observedOn?: string
  programme?: string
  invitedBy?: string
  expiresAt?: Date
}

/** One mail to one address, because of one notice. */
export type Letter = {
  outboxId: string
  kind: Notice['kind']
  to: Addressee
  facts: LetterFacts
  /** Where its link leads, from the product's own address on. */
  path: string
}

/** What is known of a letter before it is written: to whom, and what came of whose naming whom. */
export type Draft = Omit<Letter, 'outboxId' | 'kind' | 'path'> & {
  /** Nothing to open for an account link: its path holds a token that is minted with the letter. */
  path: string | null
  requestId?: string
  accountLinkId?: string
}

/** A notice that waits in the outbox. */
export type Waiting = { id: string; kind: Notice['kind']; subjectId: string }
