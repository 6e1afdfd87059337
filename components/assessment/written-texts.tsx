import { getLocale, getTranslations } from 'next-intl/server'
import type { SignedAssessment } from '@/domain/assessment'

/** The free texts as they were written, under the form's own headings. */
export async function WrittenTexts({ assessment }: { assessment: SignedAssessment }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assessment')])
  return (
    <div className="grid gap-6">
      {assessment.form.texts.map(({ key, label }) => {
        const text = (assessment.answers.texts[key] ?? '').trim()
        return (
          <div key={key} className="grid gap-1">
            <h3 className="text-sm font-semibold text-muted">{label[locale]}</h3>
            {text === '' ? (
              <p className="text-muted">{t('noText')}</p>
            ) : (
              <blockquote className="measure text-lg whitespace-pre-line">{text}</blockquote>
            )}
          </div>
        )
      })}
    </div>
  )
}
