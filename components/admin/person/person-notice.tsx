import { getLocale, getTranslations } from 'next-intl/server'
import { dateWords } from '@/components/ui/date-words'
import { Notice } from '@/components/ui/notice'
import { stockholmDate } from '@/domain/dates'
import type { PersonRecord } from '@/domain/person-record'

const done = [
  ...['invited', 'known', 'given', 'renamed', 'ended', 'changed', 'retired', 'unretired'],
  ...['deactivated', 'reopened', 'resent', 'revoked'],
] as const
const refusals = [
  ...['notFound', 'closed', 'keyUsed', 'tooMany', 'notWhole', 'lastAdministrator', 'hasWayIn'],
  ...['notOpen', 'open', 'left', 'inUse'],
] as const

type Done = Parameters<Awaited<ReturnType<typeof getTranslations<'person.done'>>>>[0]
type Refusal = Parameters<Awaited<ReturnType<typeof getTranslations<'person.refusals'>>>>[0]

type PersonNoticeProps = {
  person: PersonRecord
  /** What the address says was done, or why it was not. */
  said: { done?: string | string[]; refused?: string | string[] }
}

/** What an act has come to; an address that says anything else says nothing. */
export async function PersonNotice({ person, said }: PersonNoticeProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('person')])
  const { name, invitation, now } = person
  const refused = refusals.find((each) => each === said.refused) as Refusal | undefined
  if (refused) {
    return (
      <Notice role="status" tone="attention">
        {t(`refusals.${refused}`)}
      </Notice>
    )
  }
  const found = done.find((each) => each === said.done)
  if (!found) return null
  // Whether a mail went is told by what there is, not by who says so.
  const mailed = found === 'invited' || found === 'resent'
  const key = (mailed && !invitation ? 'added' : found) as Done
  const words = {
    name,
    address: invitation?.address ?? '',
    until: invitation ? dateWords(stockholmDate(invitation.until), now, locale) : '',
  }
  return (
    <Notice role="status" tone={found === 'known' ? 'attention' : 'done'}>
      {t(`done.${key}`, words)}
    </Notice>
  )
}
