import { getTranslations } from 'next-intl/server'
import { PlainDate } from '@/components/ui/plain-date'
import { Time } from '@/components/ui/time'
import type { Talk } from '@/domain/talk'

/** What was agreed in each talk, as it was written. */
export async function TalkList({ talks, now }: { talks: Talk[]; now: Date }) {
  const t = await getTranslations('talk')
  if (talks.length === 0) return <p className="px-4 pb-5 text-muted md:px-6">{t('none')}</p>
  return (
    <ul className="divide-y divide-line border-line">
      {talks.map(({ id, heldOn, agreed, writtenBy, writtenAt }) => (
        <li key={id} className="grid gap-2 px-4 py-5 md:grid-cols-[15rem_1fr] md:gap-8 md:px-6">
          <div className="text-sm text-muted">
            <p className="text-base font-semibold text-ink">
              <PlainDate day={heldOn} now={now} />
            </p>
            <p>{t('by', { name: writtenBy })}</p>
            <p>
              <Time at={writtenAt} now={now} />
            </p>
          </div>
          <p className="measure min-w-0 break-words whitespace-pre-line">{agreed}</p>
        </li>
      ))}
    </ul>
  )
}
