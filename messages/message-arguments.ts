/** The arguments that an ICU message asks for, sorted; throws when its braces do not match. */
export function messageArguments(message: string): string[] {
  const found = new Set<string>()
  let at = 0

  function readText(nested: boolean) {
    while (at < message.length) {
      const sign = message[at]
      at += 1
      if (sign === '{') readArgument()
      if (sign === '}') {
        if (nested) return
        throw new Error(`an unopened brace in: ${message}`)
      }
    }
    if (nested) throw new Error(`an unclosed brace in: ${message}`)
  }

  function readArgument() {
    const match = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(message.slice(at))
    if (!match?.[1]) throw new Error(`an argument without a name in: ${message}`)
    found.add(match[2] ? `${match[1]}, ${match[2]}` : match[1])
    at += match[0].length
    readChoices()
  }

  // What stands in braces inside an argument is text again: the words of a plural or a choice.
  function readChoices() {
    while (at < message.length) {
      const sign = message[at]
      at += 1
      if (sign === '{') readText(true)
      if (sign === '}') return
    }
    throw new Error(`an unclosed brace in: ${message}`)
  }

  readText(false)
  return [...found].sort()
}
