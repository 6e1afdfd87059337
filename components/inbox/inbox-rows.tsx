import { getLocale, getTranslations } from 'next-intl/server'
import { Age } from '@/components/ui/age'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { dateWords } from '@/components/ui/date-words'
import { stockholmDate } from '@/domain/dates'
import type { InboxRow } from '@/domain/inbox'

type InboxRowsProps = { label: string; rows: InboxRow[]; now: Date }

/** Who, what and where, how long it has waited, and how far the draft has come. */
export function InboxRows({ label, rows, now }: InboxRowsProps) {
  return (
    <ul
      aria-label={label}
      className="divide-y divide-line rounded-lg border border-line bg-surface"
    >
      {rows.map((row) => (
        <InboxRow key={row.requestId} row={row} now={now} />
      ))}
    </ul>
  )
}

async function InboxRow({ row, now }: { row: InboxRow; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assessor.inbox')])
  const address = `/assessor/requests/${row.requestId}` as const
  const isCorrection = row.status === 'signed'
  const what = [row.instrument, ...row.foci].map((words) => words[locale])
  return (
    <li className="grid gap-x-6 gap-y-3 p-4 md:grid-cols-[5.5rem_1fr_auto] md:items-center md:px-6">
      <p className="text-sm text-muted max-md:hidden">
        <Age since={row.askedAt} now={now} />
      </p>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-lg font-semibold">{row.trainee}</span>
          {isCorrection ? (
            <Badge tone="accent">{t('correcting')}</Badge>
          ) : (
            row.progress && <Badge tone="accent">{t('draft', row.progress)}</Badge>
          )}
          {row.unasked && <Badge tone="quiet">{t('begun')}</Badge>}
        </p>
        <p>{[row.workplace, ...what].filter(Boolean).join(' · ')}</p>
        <p className="text-sm text-muted">
          <span className="md:hidden">
            <Age since={row.askedAt} now={now} /> ·{' '}
          </span>
          {!isCorrection &&
            t('expires', { day: dateWords(stockholmDate(row.expiresAt), now, locale) })}
        </p>
      </div>
      <div className="flex flex-wrap gap-2 md:flex-row-reverse">
        <ButtonLink href={address} plain className="inbox-open">
          {t(row.progress ? 'continue' : 'open')}
          <span className="sr-only">: {row.trainee}</span>
        </ButtonLink>
        {!isCorrection && (
          <ButtonLink href={`${address}/decline`} variant="quiet" plain>
            {t(row.unasked ? 'remove' : 'decline')}
            <span className="sr-only">: {row.trainee}</span>
          </ButtonLink>
        )}
      </div>
    </li>
  )
}
