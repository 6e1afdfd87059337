import { getTranslations } from 'next-intl/server'
import { blankAssessment } from '@/components/print/blank-assessment'
import { PrintedForm } from '@/components/print/printed-form'
import { Panel } from '@/components/ui/panel'
import type { Instrument } from '@/domain/instrument'

type FormPreviewProps = {
  view: 'phone' | 'paper'
  form: Instrument
  now: Date
  /** The form's page as its assessor meets it. */
  page: string
}

/** What is saved of a form, as it looks on a phone or on paper; nothing in it can be filled in. */
export async function FormPreview({ view, form, now, page }: FormPreviewProps) {
  const t = await getTranslations('writing.draft')
  if (view === 'paper') {
    return (
      <Panel title={t('preview')} lead={t('previewLeadPaper')}>
        <PrintedForm assessment={blankAssessment(form, now)} blank />
      </Panel>
    )
  }
  return (
    <Panel title={t('preview')} lead={t('previewLead')} flush>
      <iframe
        title={t('frame')}
        srcDoc={page}
        sandbox=""
        className="mx-auto h-[40rem] w-full max-w-[360px] border-x border-line bg-ground"
      />
    </Panel>
  )
}
