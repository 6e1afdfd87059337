import { getLocale, getTranslations } from 'next-intl/server'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { Time } from '@/components/ui/time'
import type { Instrument } from '@/domain/instrument'

type DraftHeadingProps = {
  draft: {
    draftId: string
    region: string
    form: Instrument
    number: number
    savedAt: Date
    savedBy: string | null
    now: Date
    wanting: unknown[]
  }
}

/** Which form is being written, who saved it last, and how much is left to put right. */
export async function DraftHeading({ draft }: DraftHeadingProps) {
  const [locale, t, all] = await Promise.all([
    getLocale(),
    getTranslations('writing.draft'),
    getTranslations('admin.forms'),
  ])
  const { draftId, region, form, number, savedAt, savedBy, now, wanting } = draft
  const name = form.name[locale] || form.name.sv || form.name.en || '–'
  return (
    <PageHeading
      about={<AboutPage page="admin.formDraft" />}
      back={{ href: '/admin/forms', label: all('title') }}
      kicker={`${region} · ${t('number', { number })}`}
      title={t('title', { name })}
      lead={
        <>
          {t('saved')} <Time at={savedAt} now={now} /> {savedBy && t('by', { name: savedBy })}
          {' · '}
          {t('wanting', { count: wanting.length })}
        </>
      }
      action={<ButtonLink href={`/admin/forms/drafts/${draftId}/check`}>{t('check')}</ButtonLink>}
    />
  )
}
