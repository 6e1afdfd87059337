import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { PlainDate } from '@/components/ui/plain-date'
import type { Meeting } from '@/domain/meeting'

/** The meetings that have been: what each decided, and what it said of the decisions before. */
export async function EarlierPanel({ meetings, now }: { meetings: Meeting[]; now: Date }) {
  const t = await getTranslations('meeting.earlier')
  const none = meetings.length === 0 && t('none')
  return (
    <Panel title={t('title')} lead={t('lead')} none={none} flush>
      <ul className="divide-y divide-line border-t border-line">
        {meetings.map((meeting, at) => (
          <li
            key={meeting.id}
            className="grid gap-3 px-4 py-5 md:grid-cols-[15rem_1fr] md:gap-8 md:px-6"
          >
            <div className="text-sm text-muted">
              <h3 className="text-base text-ink">
                <PlainDate day={meeting.heldOn} now={now} />
              </h3>
              <p>
                {t('present')}: {meeting.present}
              </p>
              <p>{t('by', { name: meeting.writtenBy })}</p>
            </div>
            <Written meeting={meeting} first={at === meetings.length - 1} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

async function Written({ meeting, first }: { meeting: Meeting; first: boolean }) {
  const t = await getTranslations('meeting.earlier')
  const { decision, followedUp, notes } = meeting
  // The first meeting had nothing to follow up.
  const came = followedUp || (first ? '' : t('notFollowedUp'))
  const texts = [
    { term: t('decision'), text: decision, look: 'font-medium' },
    { term: t('followedUp'), text: came, look: followedUp ? '' : 'text-muted' },
    { term: t('notes'), text: notes, look: '' },
  ]
  return (
    <dl className="grid min-w-0 content-start gap-3">
      {texts
        .filter(({ text }) => text !== '')
        .map(({ term, text, look }) => (
          <div key={term}>
            <dt className="text-sm text-muted">{term}</dt>
            <dd className={`measure break-words whitespace-pre-line ${look}`}>{text}</dd>
          </div>
        ))}
    </dl>
  )
}
