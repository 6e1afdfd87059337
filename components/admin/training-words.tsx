import { getLocale, getTranslations } from 'next-intl/server'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { dateWords } from '@/components/ui/date-words'
import type { TrainingState } from '@/domain/training'
import type { Missing } from '@/domain/training-missing'

const tones: Record<TrainingState, BadgeTone> = {
  planned: 'plain',
  running: 'accent',
  paused: 'plain',
  completed: 'done',
  ended: 'quiet',
  moved: 'quiet',
}

/** The status of a training, in a word or two. */
export async function TrainingTag({ status }: { status: TrainingState }) {
  const t = await getTranslations('training.state')
  return <Badge tone={tones[status]}>{t(status)}</Badge>
}

/** What a training lacks, each thing in words. */
export async function missingWords(missing: Missing[], now: Date): Promise<string[]> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('training.missing')])
  return missing.map((each) =>
    each.what === 'placementAfter'
      ? t('placementAfter', { day: dateWords(each.day, now, locale) })
      : t(each.what),
  )
}

/** How much of full time a training takes. */
export async function percentWords(percent: number): Promise<string> {
  const t = await getTranslations('training')
  return percent === 100 ? t('fullTime') : t('percentOf', { percent })
}
