import { getTranslations } from 'next-intl/server'
import type { AssessmentFilter } from '@/domain/assessment-filter'
import { NumberLink } from './number-link'

export type CountOfProps = {
  count: number
  n: number
  /** The forms behind the count, and those behind the whole. */
  part: Partial<AssessmentFilter>
  whole: Partial<AssessmentFilter>
}

/** "8 av 115", each number the way to its forms. */
export async function CountOf({ count, n, part, whole }: CountOfProps) {
  const t = await getTranslations('figures')
  return (
    <span className="numeric whitespace-nowrap">
      {t.rich('of', {
        count,
        n,
        part: (words) => (
          <NumberLink n={count} filter={part}>
            {words}
          </NumberLink>
        ),
        whole: (words) => (
          <NumberLink n={n} filter={whole}>
            {words}
          </NumberLink>
        ),
      })}
    </span>
  )
}
