import type { Strangers } from './strangers'
import type { Target } from './target'

/** What each stranger who can call a verb at all gets when they reach after the target. */
export type Try = (target: Target, strangers: Strangers) => Promise<unknown>[]
