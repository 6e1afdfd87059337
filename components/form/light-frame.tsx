import type { ReactNode } from 'react'
import { DemoBanner } from '@/components/shell/demo-banner'
import { Icon } from '@/components/ui/icon'
import type { Wording } from '@/components/ui/wording'

type LightFrameProps = {
  demo: boolean
  /** Whether there is an inbox to go back to. */
  leadsBack: boolean
  t: Wording['t']
  children: ReactNode
}

/** What stands around the form and what follows on it: one way back. */
export function LightFrame({ demo, leadsBack, t, children }: LightFrameProps) {
  return (
    <div className="light">
      <header>
        {leadsBack && (
          <a href="/assessor" className="tap">
            <Icon name="back" />
            {t('form.inbox')}
          </a>
        )}
        <span>{t('shell.product')}</span>
      </header>
      {demo && (
        <DemoBanner tag={t('shell.demoTag')} text={t('shell.demo')} mail={t('shell.demoMail')} />
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
