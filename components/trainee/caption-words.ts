import type { useTranslations } from 'next-intl'
import type { LevelValue } from '@/domain/instrument'
import type { CaptionSentence } from '@/domain/progress-caption'

type Translate = ReturnType<typeof useTranslations<'progress'>>

/** One sentence of a curve's caption, in the reader's language. */
export function captionWords(
  t: Translate,
  sentence: CaptionSentence,
  levelName: (level: LevelValue) => string,
): string {
  switch (sentence.key) {
    case 'latest': {
      const { level, n, assessors } = sentence.values
      return t('caption.latest', { level: levelName(level), n, assessors })
    }
    case 'typical':
      return t('caption.typical', { level: levelName(sentence.values.level) })
    case 'expected': {
      const { lowest, highest } = sentence.values
      const [from, to] = [levelName(lowest), levelName(highest)]
      return t(lowest === highest ? 'caption.expectedOne' : 'caption.expected', { from, to })
    }
    case 'onlyNotObserved':
      return t('caption.onlyNotObserved', sentence.values)
    case 'notObserved':
      return t('caption.notObserved', sentence.values)
    case 'tooFewRatings':
      return t('caption.tooFewRatings', sentence.values)
    case 'late':
      return t('caption.late', sentence.values)
    default:
      return t(`caption.${sentence.key}`)
  }
}
