/** What a page or a route handler answered, in the words of the tables. */
export function wordFor(answer: Response): string {
  const location = answer.headers.get('location') ?? ''
  if (answer.status < 300 || answer.status >= 400) return String(answer.status)
  const path = location.replace(/^https?:\/\/[^/]+/, '')
  return path.startsWith('/sign-in') ? 'in' : 'go'
}

/** The body without what differs from answer to answer: the nonce, the keys and the address. */
export function bodyWithout(body: string, answer: Response, ids: string[]): string {
  const policy = answer.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  return [nonce, ...ids]
    .filter((word) => word !== undefined && word !== '')
    .reduce((text: string, word) => text.replaceAll(word as string, '…'), body)
}
