import type { Logger } from 'pino'
import { loggerTo } from '@/log/logger'

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** The worker's lines beside the web's: what happened and how long it took, never to whom nor what it said. */
export const workerLog = (level: string): Log => loggerTo(level).child({ process: 'worker' })
