import { getLocale } from 'next-intl/server'
import type { LevelValue } from '@/domain/instrument'
import type { SignedAssessment } from '@/domain/assessment'
import { LevelStrip } from './level-strip'

/** Every rated row with its level, and what the form itself means by that level. */
export async function RatingList({ assessment }: { assessment: SignedAssessment }) {
  const locale = await getLocale()
  const { form, answers } = assessment
  const { levels, notObserved } = form.scale
  const levelOf = (rating: LevelValue | 'notObserved' | undefined) =>
    levels.find((level) => level.value === rating)
  return (
    <dl className="divide-y divide-line">
      {form.areas.map(({ key, label }) => {
        const level = levelOf(answers.ratings[key])
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
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
