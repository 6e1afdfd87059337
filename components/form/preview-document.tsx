import type { Wording } from '@/components/ui/wording'
import { emptyAnswers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { AssessmentForm } from './assessment-form'
import { LightHeading } from './light-heading'
import style from './light.text-css'

type PreviewDocumentProps = { form: Instrument; today: string; now: Date; wording: Wording }

/** A form as its assessor will meet it, whole, for a frame in which nothing runs and nothing is sent. */
export function PreviewDocument({ form, today, now, wording }: PreviewDocumentProps) {
  const { locale, t } = wording
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <title>{form.name[locale]}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <div className="light" inert>
          <main>
            <LightHeading
              kicker={form.titles.map((line) => line[locale]).join(' · ')}
              title={t('writing.draft.doctor')}
              lead={form.introduction?.[locale]}
            />
            <AssessmentForm
              {...{ requestId: '', window: '', address: '', version: 0, seconds: null }}
              {...{ savedAt: null, faults: [], workplace: null, filledInBy: null, planToSee: [] }}
              instrument={form}
              answers={{ ...emptyAnswers(form), observedOn: today }}
              open
              chosen={false}
              facts={{ today, trainingStart: today }}
              now={now}
              wording={wording}
            />
          </main>
        </div>
      </body>
    </html>
  )
}
