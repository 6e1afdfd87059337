import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { Concern } from '@/domain/concern'

/** Concerns, each a line with whom it is about, by whom, and how far it has come. */
export async function ConcernList({ concerns, now }: { concerns: Concern[]; now: Date }) {
  const t = await getTranslations('concern')
  return (
    <ul className="divide-y divide-line">
      {concerns.map(({ id, traineeName, assessorName, text, raisedAt, notes }) => {
        const last = notes.at(-1)
        return (
          <li key={id}>
            <Link
              href={`/director/concerns/${id}` as Route}
              prefetch={false}
              className="flex items-center justify-between gap-4 px-4 py-4 hover:bg-sunken md:px-6"
            >
              <span className="grid min-w-0 gap-1">
                <span className="font-semibold">{traineeName}</span>
                <span className="measure line-clamp-2">{text}</span>
                <span className="text-sm text-muted">
                  {assessorName}, <Time at={raisedAt} now={now} /> ·{' '}
                  {last ? t(`kinds.${last.kind}`) : t('unanswered')}
                </span>
              </span>
              <Icon name="forward" className="text-accent" />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
