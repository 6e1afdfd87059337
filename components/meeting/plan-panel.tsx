import { getTranslations } from 'next-intl/server'
import { PlanLines } from '@/components/plan/plan-lines'
import { Panel } from '@/components/ui/panel'
import { inOrderOfPlan, type PlanLine } from '@/domain/plan'

/** The trainee's own plan to read: what is open, what is done, and what was seen of it. */
export async function PlanPanel({ lines, now }: { lines: PlanLine[]; now: Date }) {
  const t = await getTranslations('meeting.plan')
  const { open, done } = inOrderOfPlan(lines)
  if (lines.length === 0) return <Panel title={t('title')} none={t('none')} />
  return (
    <Panel title={t('title')} lead={t('lead', { open: open.length, done: done.length })} flush>
      {[
        { title: t('open'), lines: open },
        { title: t('done'), lines: done },
      ].map(({ title, lines: shown }) =>
        shown.length === 0 ? null : (
          <div key={title}>
            <h3 className="px-4 pt-3 pb-2 text-base md:px-6">{title}</h3>
            <PlanLines lines={shown} now={now} />
          </div>
        ),
      )}
    </Panel>
  )
}
