/** The keys that open the palette, as they are called on this machine. */
export const jumpKeys = (): string => (/Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K')
