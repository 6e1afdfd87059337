import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'

type MailListProps = {
  mails: { id: string; at: Date; address: string; subject: string }[]
  now: Date
}

/** The demo's mail, newest first. */
export async function MailList({ mails, now }: MailListProps) {
  const t = await getTranslations('mailbox')
  if (mails.length === 0)
    return (
      <div className="px-4 pb-5 md:px-6">
        <EmptyState title={t('none')} text={t('noneText')} />
      </div>
    )
  return (
    <ul className="divide-y divide-line pb-1">
      {mails.map(({ id, at, address, subject }) => (
        <li key={id}>
          <Link
            href={`/mailbox?mail=${id}`}
            prefetch={false}
            className="grid gap-0.5 px-4 py-3 hover:bg-sunken md:px-6"
          >
            <span className="font-semibold">{subject}</span>
            <span className="text-sm text-muted [overflow-wrap:anywhere]">
              {t('to', { address })} · <Time at={at} now={now} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
