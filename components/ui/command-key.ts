const place = 'handslag-single-keys'

/** Whether keys that stand alone (j, k, ?) mean something in this browser. */
export const singleKeysAreOn = (): boolean => localStorage.getItem(place) !== 'off'

/** Turns them off for whoever speaks to the screen, and on again. */
export function turnSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(place)
  else localStorage.setItem(place, 'off')
}

/** Whether somebody writes where the key was pressed: then a key is a letter and nothing else. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null

/** Whether a key was pressed by itself to get something done. */
export function isCommand(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, target } = event
  return !altKey && !ctrlKey && !metaKey && !isTyping(target) && singleKeysAreOn()
}
