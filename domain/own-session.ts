/** A log-in of one's own that is open, told by a handle that opens nothing. */
export type OwnSession = {
  handle: string
  madeAt: Date
  seenAt: Date
  /** Browser and system in coarse words; null when the browser did not say. */
  device: string | null
  current: boolean
}
