import type { JumpGroup } from './found-links'
import type { PaletteWords } from './palette-words'
import type { ShellDialog } from './shell-key'

/** What the dialogs of the shell are handed. */
export type DialogProps = {
  shown: ShellDialog
  groups: JumpGroup[]
  /** Where the names of those whom one follows are fetched; none for whoever follows nobody. */
  names: string | null
  words: PaletteWords
  onKeys: () => void
  onClose: () => void
}
