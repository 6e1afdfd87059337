/** What a check found: that all is well, something to know, or something to mend before people come. */
export const well = (sentence) => ({ state: 'well', sentence })
export const note = (sentence, toDo = '') => ({ state: 'note', sentence, toDo })
export const wrong = (sentence, toDo) => ({ state: 'wrong', sentence, toDo })

const marks = { well: 'ok   ', note: 'note ', wrong: 'MEND ' }

/** A finding as it is printed; what to do stands on a line of its own. */
export const lineOf = ({ state, sentence, toDo }) =>
  `${marks[state]}${sentence}${toDo ? `\n     ${toDo}` : ''}`
