/** What one cold load of a page cost a phone. Bytes are those on the wire, headers included. */
export type ColdLoad = {
  bytes: number
  requests: number
  scriptBytes: number
  /** Of the bytes: scripts that were fetched later, by another script, such as the chart's. */
  laterScriptBytes: number
  /** Milliseconds. */
  largestPaint: number
  blocked: number
}
