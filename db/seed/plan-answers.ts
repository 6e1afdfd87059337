import type { Answers } from '@/domain/answers'
import { composeTexts, type Voice } from './compose-texts'
import { planLevels } from './plan-levels'
import type { Observed } from './plan-observations'
import { randomOf } from './random'

/** The name of an observation in the story. */
export const nameOf = ({ training, index }: Observed) => `${training.part.key}-${index}`

/** The whole form as its assessor fills it in. */
export function planAnswers(observed: Observed, say: Voice): Answers {
  const { situation, assessor } = observed
  const about = nameOf(observed)
  const random = randomOf(about, 'answers')
  const ratings = planLevels(observed)
  const { opening } = situation
  return {
    observedOn: observed.on,
    difficulty: situation.difficulty,
    foci: situation.foci,
    context: situation.context,
    goals: random.chance(0.3) ? [...situation.goals, 'bt10'].filter(isFirst) : situation.goals,
    ratings,
    texts: composeTexts({ ratings, opening, words: assessor.words, about }, say, random),
  }
}

const isFirst = (goal: string, index: number, all: string[]) => all.indexOf(goal) === index

/** The form as it stands when its assessor was called away: three rows, no words. */
export function halfDone(answers: Answers): Answers {
  const rows = Object.entries(answers.ratings)
  return {
    ...answers,
    ratings: Object.fromEntries(rows.map(([area, level], row) => [area, row < 3 ? level : ''])),
    texts: Object.fromEntries(Object.keys(answers.texts).map((key) => [key, ''])),
  }
}

/** The form once more, with one level set right by one. */
export function setRight(answers: Answers): Answers {
  const rows = Object.entries(answers.ratings)
  const [area, level] = rows.find(([, each]) => each !== 'notObserved') ?? []
  if (!area) return answers
  const right = level === '4' ? '3' : String(Number(level) + 1)
  return { ...answers, ratings: { ...answers.ratings, [area]: right } }
}
