import { getLocale, getTranslations } from 'next-intl/server'
import type { LevelValue } from '@/domain/instrument'
import type { SignedAssessment } from '@/domain/assessment'
import { LevelStrip } from './level-strip'

/**
 * Every rated row with its level, and what the form itself means by that level; beneath it how the
 * trainee had rated themself, for those two who may know.
 */
export async function RatingList({ assessment }: { assessment: SignedAssessment }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('selfRating')])
  const { form, answers, selfRating, relation } = assessment
  const { levels, notObserved } = form.scale
  const levelOf = (rating: LevelValue | 'notObserved' | undefined) =>
    levels.find((level) => level.value === rating)
  return (
    <dl className="divide-y divide-line">
      {form.areas.map(({ key, label }) => {
        const level = levelOf(answers.ratings[key])
        const own = levelOf(selfRating?.[key])
        return (
          <div key={key} className="grid gap-2 py-4 first:pt-0 last:pb-0 md:grid-cols-[14rem_1fr]">
            <dt className="font-semibold">{label[locale]}</dt>
            <dd className="grid gap-1.5">
              {level ? (
                <>
                  <span className="flex items-center gap-3 font-medium">
                    <LevelStrip value={level.value} of={levels.length} />
                    {level.value} {level.short[locale]}
                  </span>
                  <span className="measure text-sm text-muted">{level.definition[locale]}</span>
                </>
              ) : (
                <span className="text-muted">{notObserved[locale]}</span>
              )}
              {selfRating && (
                <span className="text-sm">
                  {t(relation === 'trainee' ? 'own' : 'theirs', {
                    level: own ? `${own.value} ${own.short[locale]}` : notObserved[locale],
                  })}
                </span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
