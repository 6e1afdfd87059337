import { getTranslations } from 'next-intl/server'

/** What helps a trainee, beside what says little: about the task, not about the person. */
export async function GoodFeedback() {
  const t = await getTranslations('introduction.feedback')
  return (
    <div className="grid gap-4">
      <p className="measure">{t('lead')}</p>
      <ul className="grid gap-3">
        {(['good', 'next'] as const).map((each) => (
          <li key={each} className="grid gap-3 sm:grid-cols-[1fr_2fr]">
            <Quote label={t('little')} words={t(`${each}.little`)} look="border-line text-muted" />
            <Quote label={t('helps')} words={t(`${each}.helps`)} look="border-accent" />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Quote({ label, words, look }: { label: string; words: string; look: string }) {
  return (
    <div className={`border-l-4 pl-3 ${look}`}>
      <p className="text-sm text-muted">{label}</p>
      <blockquote>{words}</blockquote>
    </div>
  )
}
