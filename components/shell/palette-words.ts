import type { Messages } from 'next-intl'

/** The words of the palette and of the list of keys, as they are written in messages/. */
export type PaletteWords = Messages['palette']
