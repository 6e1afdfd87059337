import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'

/** What a trainee meets before anything has been asked for. */
export async function FirstSteps() {
  const t = await getTranslations('trainee')
  return (
    <div className="mb-5 md:mb-6">
      <Panel>
        <EmptyState
          title={t('first.title')}
          text={t('first.text')}
          steps={[t('first.step1'), t('first.step2'), t('first.step3')]}
          action={<ButtonLink href="/trainee/requests/new">{t('first.action')}</ButtonLink>}
        />
      </Panel>
    </div>
  )
}
