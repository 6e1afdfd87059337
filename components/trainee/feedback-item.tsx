import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { Marked } from '@/components/ui/marked'
import { PlainDate } from '@/components/ui/plain-date'
import type { Feedback } from '@/domain/trainee-view'

type FeedbackItemProps = {
  item: Feedback
  now: Date
  own: boolean
  /** What was searched for, to be marked where it stands. */
  words?: string[]
  /** Whether the plan that followed stands beneath; it may have a place of its own. */
  plan?: boolean
}

/** One form's texts as they were written, with the plan that followed. */
export async function FeedbackItem(props: FeedbackItemProps) {
  const { item, now, own, words = [], plan = true } = props
  const [locale, t] = await Promise.all([getLocale(), getTranslations('feedback')])
  const { assessmentId, signer, observedOn, signedDaysAfter, context, texts, voided } = item
  return (
    <li className="grid gap-3 px-4 py-5 md:grid-cols-[15rem_1fr] md:gap-8 md:px-6">
      <div className="text-sm text-muted">
        <p className="text-base font-semibold text-ink">
          <Marked text={signer.name} words={words} />
        </p>
        <p>{signer.title}</p>
        <p>
          <Link href={`/assessments/${assessmentId}`} prefetch={false} className="link">
            <span className="sr-only">{t('form')} </span>
            <PlainDate day={observedOn} now={now} />
          </Link>
          {context && (
            <>
              {' · '}
              <Marked text={context} words={words} />
            </>
          )}
        </p>
        <p>{t('signedAfter', { days: signedDaysAfter })}</p>
        <p className="mt-1.5 flex flex-wrap gap-1.5 empty:hidden">
          {item.unread && <Badge tone="attention">{t('unread')}</Badge>}
          {voided && <Badge tone="attention">{t('voided')}</Badge>}
          {item.corrected && <Badge>{t('corrected')}</Badge>}
          {item.late && <Badge>{t('late')}</Badge>}
        </p>
      </div>
      <div className={`grid min-w-0 content-start gap-3 ${voided ? 'text-muted' : ''}`}>
        {item.unread && <Unread assessmentId={assessmentId} />}
        {!item.unread && texts.length === 0 && <p className="text-muted">{t('noText')}</p>}
        {texts.map(({ label, text }) => (
          <div key={label.sv}>
            <p className="text-xs text-muted">{label[locale]}</p>
            <blockquote className="measure whitespace-pre-line">
              <Marked text={text} words={words} />
            </blockquote>
          </div>
        ))}
        {item.objection && <Objection text={item.objection} own={own} words={words} />}
        {!voided && !item.unread && plan && <Plan item={item} own={own} />}
      </div>
    </li>
  )
}

async function Unread({ assessmentId }: { assessmentId: string }) {
  const t = await getTranslations('feedback')
  return (
    <p>
      <Link href={`/assessments/${assessmentId}`} prefetch={false} className="link tap">
        {t('read')}
      </Link>
    </p>
  )
}

type ObjectionProps = { text: string; own: boolean; words: string[] }

async function Objection({ text, own, words }: ObjectionProps) {
  const t = await getTranslations('feedback')
  return (
    <div>
      <p className="text-xs text-muted">{t(own ? 'ownObjection' : 'objection')}</p>
      <blockquote className="measure whitespace-pre-line">
        <Marked text={text} words={words} />
      </blockquote>
    </div>
  )
}

async function Plan({ item, own }: { item: Feedback; own: boolean }) {
  const t = await getTranslations('feedback')
  if (item.plan.length === 0) {
    if (!own) return <p className="text-sm text-muted">{t('noPlan')}</p>
    return (
      <p>
        <Link href={`/assessments/${item.assessmentId}#plan`} prefetch={false} className="link tap">
          {t('writePlan')}
        </Link>
      </p>
    )
  }
  return (
    <div className="border-l-2 border-accent pl-3">
      <p className="text-xs text-muted">{t(own ? 'ownPlan' : 'plan')}</p>
      <ul className="grid gap-1">
        {item.plan.map(({ id, text, done }) => (
          <li key={id} className="flex gap-2">
            {done ? (
              <Icon name="done" className="mt-0.5 text-accent" />
            ) : (
              <span
                aria-hidden="true"
                className="mt-1.5 ml-0.5 size-3 flex-none rounded-sm border border-edge"
              />
            )}
            <span className="measure">
              {text}
              <span className="sr-only"> ({t(done ? 'done' : 'open')})</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
