import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import type { Talk } from '@/domain/talk'
import { TalkList } from './talk-list'

type TalksPanelProps = {
  title?: string
  lead?: string
  talks: Talk[]
  now: Date
  /** Where a talk is noted, for whoever may; folded until it is wanted. */
  form?: { summary: string; body: ReactNode }
}

/** The talks of a trainee with their supervisors. */
export function TalksPanel({ title, lead, talks, now, form }: TalksPanelProps) {
  return (
    <Panel title={title} lead={lead} flush>
      {form && (
        <div className="px-4 pb-3 md:px-6 print:hidden">
          <Disclosure summary={form.summary} open={talks.length === 0}>
            <div className="max-w-2xl pt-2">{form.body}</div>
          </Disclosure>
        </div>
      )}
      <TalkList talks={talks} now={now} />
    </Panel>
  )
}
