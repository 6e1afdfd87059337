/** A figure that is read off when it is asked for. */
export type Gauge = { help: string; value: () => number | Promise<number> }

// The server and the framework's bundle are two programs in one process: what one of them knows the
// other reads here.
const shared = globalThis as { handslagGauges?: Map<string, Gauge> }

/** What can be read off this process at any moment, by the names that metrics give it. */
export const gauges = (): Map<string, Gauge> => (shared.handslagGauges ??= new Map())
