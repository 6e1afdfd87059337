import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ReasonLines } from '@/components/cohort/reason-lines'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import type { TraineeStanding } from '@/domain/standing-view'

type StandingPanelProps = { standing: TraineeStanding; today: string; now: Date; own: boolean }

/** What asks for the director's attention, in the same words to the trainee and to all who follow. */
export async function StandingPanel({ standing, today, now, own }: StandingPanelProps) {
  const t = await getTranslations('trainee.standing')
  const { attention, concerns } = standing
  if (attention === null) return null
  const [title, lead] = own ? (['own', 'ownLead'] as const) : (['title', 'lead'] as const)
  return (
    <Panel title={t(title)} lead={`${t(lead)} ${concerns === 'toBoth' ? '' : t(concerns)}`.trim()}>
      {attention.inPhase ? (
        <p className="flex gap-2">
          <Icon name="done" className="mt-[0.2rem] text-accent" />
          {t('none')}
        </p>
      ) : (
        <div className="flex gap-2">
          <Icon name="attention" className="mt-[0.2rem] text-attention" />
          <ReasonLines attention={attention} today={today} now={now} />
        </div>
      )}
      {own && concerns === 'toBoth' && (
        <p className="mt-2 text-sm">
          <Link href="/trainee/concerns" prefetch={false} className="link tap">
            {t('readConcern')}
          </Link>
        </p>
      )}
    </Panel>
  )
}
