export type FaultWords = {
  title: string
  panel: string
  text: string
  reference: string
  retry: string
  home: string
}

/** What the server calls the error in its log: the only thing about it that a browser is told. */
export function referenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('digest' in error)) return undefined
  return typeof error.digest === 'string' ? error.digest : undefined
}
