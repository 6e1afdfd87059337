import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { FormDefinition } from '@/components/admin/form-definition'
import { BurdenMeter } from '@/components/admin/writing/burden-meter'
import { OneButtonForm } from '@/components/admin/writing/one-button-form'
import { ShortcomingList } from '@/components/admin/writing/shortcoming-list'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { type FormDraftRead, readFormDraft } from '@/data/read-form-draft'
import { asAdministrator } from '../../../../../viewer'
import { publishDraft } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('writing.check'))('title') }
}

/** What a form still wants before it is published; when nothing, one press. */
export default async function FormCheckPage({
  params,
}: PageProps<'/admin/forms/drafts/[draftId]/check'>) {
  const [administrator, { draftId }] = await Promise.all([asAdministrator(), params])
  const [draft, t, locale] = await Promise.all([
    readFormDraft(administrator, draftId),
    getTranslations('writing.check'),
    getLocale(),
  ])
  if (!draft) notFound()
  const { form, goals, wanting, mostTaps } = draft
  const official = new Map(goals.map((goal) => [goal.code, goal]))
  const counted = form.goals.options.flatMap(({ key, code }) => {
    const goal = official.get(code)
    return goal ? [[key, goal] as const] : []
  })
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.formCheck" />}
        back={{ href: `/admin/forms/drafts/${draftId}`, label: t('back') }}
        kicker={form.name[locale]}
        title={t('title')}
        lead={t('lead')}
      />
      <div className="grid gap-5 md:gap-6">
        {wanting.length > 0 && (
          <Notice tone="attention" title={t('wanting')}>
            <ShortcomingList draftId={draftId} form={form} wanting={wanting} />
          </Notice>
        )}
        <BurdenMeter form={form} mostTaps={mostTaps} />
        {wanting.length === 0 && (
          <>
            <FormDefinition form={form} goals={Object.fromEntries(counted)} />
            <Publish draft={draft} />
          </>
        )}
      </div>
    </>
  )
}

async function Publish({ draft }: { draft: FormDraftRead }) {
  const t = await getTranslations('writing.check')
  const { draftId, version } = draft
  const refusals = Object.fromEntries(
    (['otherVersion', 'unfinished', 'notFound', 'keyUsed'] as const).map((name) => [
      name,
      t(`refusals.${name}`),
    ]),
  )
  return (
    <div className="grid gap-4">
      <Notice title={t('whole')}>{t('wholeText')}</Notice>
      <OneButtonForm
        action={publishDraft as PostedTo}
        hidden={{ key: newKey(), draftId, version: String(version) }}
        label={t('publish')}
        refusals={refusals}
      />
    </div>
  )
}
