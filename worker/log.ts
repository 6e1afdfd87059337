import pino from 'pino'

/** One line of JSON an event: what happened and how long it took, never to whom nor what it said. */
export const log = pino({ base: { process: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime })

export type Log = Pick<typeof log, 'info' | 'warn' | 'error'>
