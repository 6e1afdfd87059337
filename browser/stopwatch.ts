/** How long a form has been in sight, in whole seconds, on top of what was counted before. */
export function stopwatch(before: number, now: () => number) {
  let counted = before * 1000
  let since: number | null = null
  return {
    start() {
      since ??= now()
    },
    stop() {
      if (since !== null) counted += now() - since
      since = null
    },
    seconds: (): number =>
      Math.min(Math.round((counted + (since === null ? 0 : now() - since)) / 1000), longest),
  }
}

// A form that lies open for a day says nothing of how long it takes.
const longest = 86_400
