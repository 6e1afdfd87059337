import type { Fault } from './fault-code'

/** What a well-behaved person can meet is a value: an accepted act, or a refusal by name. */
export type Result<T, R extends string> = { ok: true; value: T } | Refusal<R>
export type Refusal<R extends string> = { ok: false; refusal: R; faults?: Fault[] }

export function accepted<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function refused<R extends string>(refusal: R, faults?: Fault[]): Refusal<R> {
  return faults === undefined ? { ok: false, refusal } : { ok: false, refusal, faults }
}
