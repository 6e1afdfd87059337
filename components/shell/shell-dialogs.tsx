'use client'

import './palette.css'
import type { DialogProps } from './dialog-props'
import { JumpDialog } from './jump-dialog'
import { KeySheet } from './key-sheet'

/** What the keys of the shell open: the way to a place, or the list of keys. */
export function ShellDialogs({ shown, ...rest }: DialogProps) {
  if (shown === 'jump') return <JumpDialog {...rest} />
  return <KeySheet words={rest.words.sheet} onClose={rest.onClose} />
}
