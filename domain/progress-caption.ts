import type { ExpectedBand } from './programme-settings'
import type { LevelValue } from './instrument'
import type { AreaProgress } from './progress'

/** One sentence of a caption: its key among the messages, and the values that it needs. */
export type CaptionSentence =
  | { key: 'empty'; values: Record<string, never> }
  | { key: 'onlyNotObserved'; values: { notObserved: number } }
  | { key: 'latest'; values: { level: LevelValue; n: number; assessors: number } }
  | { key: 'typical'; values: { level: LevelValue } }
  | { key: 'tooFewRatings'; values: { missing: number } }
  | { key: 'tooFewAssessors'; values: Record<string, never> }
  | { key: 'notObserved'; values: { notObserved: number } }
  | { key: 'late'; values: { late: number } }
  | { key: 'expected'; values: { lowest: LevelValue; highest: LevelValue } }

/**
 * What a curve says, in words: the latest level, n, how many assessors, what is missing, and what the
 * programme expects now, when it has set it.
 */
export function progressCaption(
  progress: AreaProgress,
  expected: ExpectedBand | null = null,
): CaptionSentence[] {
  const sentences = observedSentences(progress)
  if (expected === null) return sentences
  const { lowest, highest } = expected
  return [...sentences, { key: 'expected', values: { lowest, highest } }]
}

function observedSentences(progress: AreaProgress): CaptionSentence[] {
  const notObserved = progress.notObserved.length
  const { latest, n, assessors } = progress
  if (latest === null)
    return notObserved === 0
      ? [{ key: 'empty', values: {} }]
      : [{ key: 'onlyNotObserved', values: { notObserved } }]

  const late = progress.points.filter((point) => point.late).length
  const sentences: CaptionSentence[] = [
    { key: 'latest', values: { level: latest.level, n, assessors } },
    typicalSentence(progress),
  ]
  if (notObserved > 0) sentences.push({ key: 'notObserved', values: { notObserved } })
  if (late > 0) sentences.push({ key: 'late', values: { late } })
  return sentences
}

function typicalSentence({ typical, n }: AreaProgress): CaptionSentence {
  const current = typical.at(-1)
  if (current !== undefined) return { key: 'typical', values: { level: current.level } }
  if (n < 3) return { key: 'tooFewRatings', values: { missing: 3 - n } }
  return { key: 'tooFewAssessors', values: {} }
}
