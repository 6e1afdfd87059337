/** Something that the person at the keyboard can understand and mend; `detail` is shown below it. */
export class Fault extends Error {
  constructor(sentence, detail = '') {
    super(sentence)
    this.detail = detail.trimEnd()
  }
}

const full = (error) =>
  new Fault('The disk is full: make room and start again.', error.path ?? error.message)

const denied = (error) =>
  new Fault(
    `${error.path ?? 'A file'} belongs to another user: start as that one, or choose another folder with HANDSLAG_DATA.`,
  )

const foreseen = { ENOSPC: full, EACCES: denied }

/** Prints a fault as its sentence, and anything unforeseen with its stack. */
export function printFault(error) {
  const fault = foreseen[error?.code]?.(error) ?? error
  if (!(fault instanceof Fault)) return console.error(fault)
  console.error(`\n${fault.message}`)
  if (fault.detail) console.error(`\n${fault.detail.replace(/^/gm, '  ')}`)
}
