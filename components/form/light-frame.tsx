import './light.css'
import './form.css'
import './head.css'
import './rows.css'
import './definitions.css'
import './rows-grid.css'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DemoBanner } from '@/components/shell/demo-banner'
import { Icon } from '@/components/ui/icon'

type LightFrameProps = { moduleAddress: string; nonce?: string; demo: boolean; children: ReactNode }

/** What stands around the form and what follows on it: one way back, and the form's own module. */
export async function LightFrame({ moduleAddress, nonce, demo, children }: LightFrameProps) {
  const t = await getTranslations()
  return (
    <div className="light">
      <header>
        <a href="/assessor" className="tap">
          <Icon name="back" />
          {t('form.inbox')}
        </a>
        <span>{t('shell.product')}</span>
      </header>
      {demo && <DemoBanner />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <script type="module" defer src={moduleAddress} nonce={nonce} />
    </div>
  )
}
