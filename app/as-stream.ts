/**
 * Texts as the body of an answer, written as fast as they are read. What writes them holds on to the
 * database meanwhile, so whoever stops reading for `patience` milliseconds is let go.
 */
export function asStream(
  texts: AsyncGenerator<string>,
  patience = 5_000,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stalled: NodeJS.Timeout | undefined
  return new ReadableStream({
    async pull(controller) {
      clearTimeout(stalled)
      const next = await texts.next()
      if (next.done) return controller.close()
      controller.enqueue(encoder.encode(next.value))
      stalled = setTimeout(() => {
        controller.error(new Error('whoever asked for the file has stopped reading'))
        void texts.return(undefined)
      }, patience)
    },
    async cancel() {
      clearTimeout(stalled)
      await texts.return(undefined)
    },
  })
}
