/** Which answer a key gives to the row that has focus: 1 to 4 a level, 0 not observed. */
export function answerOfKey({
  key,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): string | null {
  if (altKey || ctrlKey || metaKey || !/^[0-4]$/.test(key)) return null
  return key === '0' ? 'notObserved' : key
}

const radio = (row: Element, answer: string) =>
  row.querySelector<HTMLInputElement>(`[value="${answer}"]`)

/** Answers the row that has focus by a key; says whether it did. */
export function answerByKey(event: KeyboardEvent): boolean {
  const row = event.target instanceof Element ? event.target.closest('.row') : null
  const answer = answerOfKey(event)
  const chosen = row && answer ? radio(row, answer) : null
  if (!chosen) return false
  chosen.checked = true
  chosen.focus()
  return true
}

/** Marks every row that has no answer as not observed. */
export function markRest(form: Element): void {
  for (const row of unanswered(form)) {
    const chosen = radio(row, 'notObserved')
    if (chosen) chosen.checked = true
  }
}

/** "4 av 5", in words for whoever listens. */
export function countWords(form: Element, words: string): string {
  const all = form.querySelectorAll('.row').length
  const answered = all - unanswered(form).length
  return words.replace('{answered}', String(answered)).replace('{of}', String(all))
}

const unanswered = (form: Element) =>
  [...form.querySelectorAll('.row')].filter((row) => !row.querySelector(':checked'))
