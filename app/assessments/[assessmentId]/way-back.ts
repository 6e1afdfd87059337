import { getTranslations } from 'next-intl/server'
import type { SignedAssessment } from '@/domain/assessment'

/** Where a reader of an assessment came from, by what they are to it. */
export async function wayBack({
  relation,
  trainingId,
  traineeName,
}: Pick<SignedAssessment, 'relation' | 'trainingId' | 'traineeName'>) {
  const t = await getTranslations('assessment.back')
  switch (relation) {
    case 'trainee':
      return { href: '/trainee', label: t('trainee') } as const
    case 'assessor':
      return { href: '/assessor', label: t('assessor') } as const
    default:
      return { href: `/${relation}/trainees/${trainingId}`, label: traineeName } as const
  }
}
