import type { Metadata, Route } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { wordingIn } from '@/app/light/wording'
import { newKey } from '@/app/new-key'
import { BurdenMeter } from '@/components/admin/writing/burden-meter'
import { DraftHeading } from '@/components/admin/writing/draft-heading'
import { FormPreview } from '@/components/admin/writing/form-preview'
import { OneButtonForm } from '@/components/admin/writing/one-button-form'
import { PartEditor } from '@/components/admin/writing/part-editor'
import { PreviewDocument } from '@/components/form/preview-document'
import { Disclosure } from '@/components/ui/disclosure'
import type { PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { type FormDraftRead, readFormDraft } from '@/data/read-form-draft'
import { formParts } from '@/domain/form-parts'
import { render } from '../../../../light/render'
import { asAdministrator } from '../../../../viewer'
import { discardDraft, writePart } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.forms'))('drafts') }
}

// An address is written by anybody: a value that cannot be read counts as not written.
const address = z.object({
  part: z.enum(formParts).catch('title'),
  view: z.enum(['phone', 'paper']).catch('phone'),
  saved: z.string().optional().catch(undefined),
})

/** A form that is being written, one part at a time, beside what it will look like. */
export default async function FormDraftPage(props: PageProps<'/admin/forms/drafts/[draftId]'>) {
  const [administrator, { draftId }, query] = await Promise.all([
    asAdministrator(),
    props.params,
    props.searchParams,
  ])
  const { part, view, saved } = address.parse(query)
  const [draft, t] = await Promise.all([
    readFormDraft(administrator, draftId),
    getTranslations('writing'),
  ])
  if (!draft) notFound()
  const here = `/admin/forms/drafts/${draftId}`
  const at = (to: { part?: string; view?: string }) =>
    `${here}?${new URLSearchParams({ part, view, ...to })}` as Route
  return (
    <>
      <DraftHeading draft={draft} />
      <TabLinks
        label={t('draft.parts')}
        tabs={formParts.map((each) => ({
          ...{ href: at({ part: each }), label: t(`part.${each}`), current: each === part },
          count: draft.wanting.filter((wanted) => wanted.part === each).length || undefined,
        }))}
      />
      <div className="grid items-start gap-5 md:gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <Panel id="part" title={t(`part.${part}`)} lead={t(`partLead.${part}`)}>
          {saved === String(draft.version) && (
            <div className="mb-5">
              <Notice tone="done" role="status" title={t('draft.savedNow')} />
            </div>
          )}
          <PartEditor action={writePart as PostedTo} draft={draft} part={part} here={at({})} />
        </Panel>
        <div className="grid min-w-0 gap-5">
          <BurdenMeter form={draft.form} mostTaps={draft.mostTaps} />
          <TabLinks
            label={t('draft.view')}
            tabs={(['phone', 'paper'] as const).map((each) => ({
              ...{ href: at({ view: each }), label: t(`draft.${each}`), current: each === view },
            }))}
          />
          {view === 'phone' && <Preview draft={draft} view={view} />}
        </div>
        {view === 'paper' && (
          <div className="min-w-0 xl:col-span-2">
            <Preview draft={draft} view={view} />
          </div>
        )}
      </div>
      <Discard draftId={draftId} />
    </>
  )
}

async function Preview({ draft, view }: { draft: FormDraftRead; view: 'phone' | 'paper' }) {
  const { form, now } = draft
  const today = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })
  const wording = wordingIn(await getLocale())
  const page =
    view === 'phone'
      ? await render(<PreviewDocument form={form} today={today} now={now} wording={wording} />)
      : ''
  return <FormPreview view={view} form={form} now={now} page={page} />
}

async function Discard({ draftId }: { draftId: string }) {
  const t = await getTranslations('writing')
  return (
    <div className="mt-6">
      <Disclosure summary={t('draft.discard')}>
        <div className="grid gap-3">
          <p className="measure">{t('draft.discardText')}</p>
          <OneButtonForm
            action={discardDraft as PostedTo}
            hidden={{ key: newKey(), draftId }}
            label={t('draft.discardNow')}
            variant="danger"
            refusals={{ notFound: t('refusals.notFound') }}
          />
        </div>
      </Disclosure>
    </div>
  )
}
