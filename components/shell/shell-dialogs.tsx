'use client'

import './palette.css'
import type { JumpGroup } from './found-links'
import { JumpDialog } from './jump-dialog'
import { KeySheet } from './key-sheet'
import type { PaletteWords } from './palette-words'
import type { ShellDialog } from './shell-key'

export type DialogProps = {
  shown: ShellDialog
  groups: JumpGroup[]
  /** Where the names of those whom one follows are fetched; none for whoever follows nobody. */
  names: string | null
  words: PaletteWords
  onKeys: () => void
  onClose: () => void
}

/** What the keys of the shell open: the way to a place, or the list of keys. */
export function ShellDialogs({ shown, ...rest }: DialogProps) {
  if (shown === 'jump') return <JumpDialog {...rest} />
  return <KeySheet words={rest.words.sheet} onClose={rest.onClose} />
}
