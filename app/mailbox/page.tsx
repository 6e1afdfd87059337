import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { MailList } from '@/components/mailbox/mail-list'
import { OpenedMail } from '@/components/mailbox/opened-mail'
import { PlainShell } from '@/components/shell/plain-shell'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { configuration } from '@/configuration'
import { visitor } from '@/data/access/viewer'
import { readMailbox } from '@/data/read-mailbox'
import { chooseLocale } from '../account/actions'
import { currentLocale } from '../current-locale'

export async function generateMetadata(): Promise<Metadata> {
  if (!configuration().demo) return {}
  return { title: (await getTranslations('mailbox'))('title') }
}

/** Where a demo's mail ends up, for everybody who uses it. Anywhere else there is no such page. */
export default async function MailboxPage({ searchParams }: PageProps<'/mailbox'>) {
  if (!configuration().demo) notFound()
  const { mail: wanted } = await searchParams
  const [mailbox, locale, t] = await Promise.all([
    readMailbox(visitor, typeof wanted === 'string' ? wanted : ''),
    currentLocale(),
    getTranslations('mailbox'),
  ])
  if (!mailbox || (wanted !== undefined && !mailbox.opened)) notFound()
  const { now, mails, opened } = mailbox
  return (
    <PlainShell demo language={{ locale, action: chooseLocale }}>
      <div className="mx-auto max-w-3xl">
        {opened ? (
          <>
            <PageHeading title={opened.subject} back={{ href: '/mailbox', label: t('back') }} />
            <OpenedMail mail={opened} now={now} />
          </>
        ) : (
          <>
            <PageHeading
              title={t('title')}
              lead={t('lead')}
              action={<ButtonLink href="/mailbox">{t('refresh')}</ButtonLink>}
            />
            <Panel flush>
              <MailList mails={mails} now={now} />
            </Panel>
          </>
        )}
      </div>
    </PlainShell>
  )
}
