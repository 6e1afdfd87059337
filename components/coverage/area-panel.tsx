import { getLocale, getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import type { Coverage } from '@/domain/figures-view'
import { AreaMatrix } from './area-matrix'

/** Trainee by area: how often it was given a level, and apart how often it was not observed. */
export async function AreaPanel({ coverage }: { coverage: Coverage }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('coverage.areas')])
  const { instruments, trainees, span } = coverage
  if (instruments.length === 0) {
    const none = t(span === 'training' ? 'none' : 'noneHere')
    return <Panel title={t('title')} none={none} />
  }
  return instruments.map((instrument) => {
    const { form } = instrument
    const several = instruments.length > 1
    const title = several ? t('titleOf', { name: form.name[locale] }) : t('title')
    return (
      <Panel key={form.key} title={title} lead={t('lead')} flush>
        <AreaMatrix instrument={instrument} trainees={trainees} />
      </Panel>
    )
  })
}
