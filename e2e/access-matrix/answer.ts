/** What a page or a route handler answered, in the words of the tables. */
export function wordFor(answer: Response): string {
  const location = answer.headers.get('location') ?? ''
  if (answer.status < 300 || answer.status >= 400) return String(answer.status)
  const path = location.replace(/^https?:\/\/[^/]+/, '')
  return path.startsWith('/sign-in') ? 'in' : 'go'
}

/**
 * What a body says, without what differs from answer to answer: the nonce, the ids in the address,
 * and the order in which the framework sends the rows of its page.
 */
export function saidBy(body: string, answer: Response, ids: string[]): string {
  const policy = answer.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  const same = [nonce, ...ids]
    .filter((word) => word !== '')
    .reduce((text, word) => text.replaceAll(word, '…'), body)
  return same
    .replaceAll(/"\]\)<\/script><script[^>]*>self\.__next_f\.push\(\[1,"/g, '')
    .split(/\\n|\n/)
    .sort()
    .join('\n')
}
