const shape =
  /^[a-z0-9!#$%&'*+/=?^_{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

/** An e-mail address as it is stored and sent to, or null: NFKC, ASCII, one @, lower case. */
export function readEmail(text: string): string | null {
  const email = text.normalize('NFKC').trim().toLowerCase()
  const [local = ''] = email.split('@')
  return shape.test(email) && email.length <= 254 && local.length <= 64 ? email : null
}

/**
 * The canonical form, by which one mailbox is known again however it is written: without a tag
 * after plus, and at Gmail without dots. It is compared with, never sent to.
 */
export function canonicalEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@')
  const untagged = local.replace(/(?<=.)\+.*$/, '')
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${untagged}@${domain}`
  return `${untagged.replaceAll('.', '')}@gmail.com`
}
