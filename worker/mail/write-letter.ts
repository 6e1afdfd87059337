import type { Letter } from '@/data/mail/letter'
import { dayWords, instantWords, mailWords } from './words'
import type { Written } from './written'

/** Puts a letter into the words of whoever gets it; every link begins with the product's own address. */
export function writeLetter({ kind, to, facts, path }: Letter, origin: string): Written {
  const t = mailWords(to.locale)
  const { trainee = '', assessor = '', programme = '', invitedBy = '' } = facts
  const names = { trainee, assessor, programme, invitedBy }
  const written: Written = {
    locale: to.locale,
    subject: t(`${kind}.subject`, names),
    greeting: t('greeting', { name: to.name }),
    about: aboutOf(facts, to.locale),
    paragraphs: [t(`${kind}.text`, names)],
    button: { label: t(`${kind}.action`), href: `${origin}${path}` },
    after: [],
    foot: t('foot'),
  }
  const expires = facts.expiresAt ? instantWords(facts.expiresAt, to.locale) : ''
  if (kind === 'requestMade') written.after.push(t('expires', { expires }))
  if (kind === 'invited' || kind === 'passwordForgotten')
    written.after.push(t('linkUntil', { expires }), t(`${kind}.otherwise`))
  if (to.hasAccount) return written
  if (kind !== 'requestMade') return { ...written, button: null }
  const button = { label: t('signIn'), href: `${origin}/sign-in` }
  return { ...written, paragraphs: [...written.paragraphs, t('noAccount')], button }
}

function aboutOf(facts: Letter['facts'], locale: Written['locale']): string {
  const { observedOn, workplace } = facts
  if (!observedOn) return ''
  const day = mailWords(locale)('observed', { day: dayWords(observedOn, locale) })
  return workplace ? `${day} · ${workplace}` : day
}
