import { expect, test } from 'vitest'
import { suggestionsOf } from './suggestions'
import type { OverviewGoal, OverviewPlacement } from './trainee-view'

const today = '2026-11-23'

const goal = (code: string, more: Partial<OverviewGoal> = {}): OverviewGoal => ({
  code,
  title: { sv: `Delmål ${code}`, en: `Goal ${code}` },
  count: 0,
  asked: false,
  offered: { form: 'mini-cex-bt', printed: code.toLowerCase() },
  ...more,
})

const placement = (workplace: string, from: string, to: string): OverviewPlacement => ({
  id: workplace,
  from,
  to,
  planned: 2,
  done: 1,
  workplace,
})
const psychiatry = placement('Psykiatrin', '2026-09-01', '2026-12-27')
const codes = (goals: OverviewGoal[]) => suggestionsOf(goals, [], today).map(({ code }) => code)

test('a goal that a form offers and nobody has assessed is suggested, with the placement', () => {
  expect(suggestionsOf([goal('BT2')], [psychiatry], today)).toEqual([
    {
      code: 'BT2',
      title: { sv: 'Delmål BT2', en: 'Goal BT2' },
      form: 'mini-cex-bt',
      printed: 'bt2',
      placement: { workplace: 'Psykiatrin', weeks: 5 },
    },
  ])
})

test('a goal is not suggested when it is assessed, asked about, or offered by no form', () => {
  const goals = [goal('BT1', { count: 1 }), goal('BT2', { asked: true })]
  expect(codes([...goals, goal('BT3', { offered: null }), goal('BT9')])).toEqual(['BT9'])
})

test('at most three are suggested, in the official order', () => {
  const goals = ['BT1', 'BT2', 'BT8', 'BT9'].map((code) => goal(code))
  expect(codes(goals)).toEqual(['BT1', 'BT2', 'BT8'])
  expect(codes([])).toEqual([])
})

test('the goal goes with the placement that ends soonest of those that go on', () => {
  const over = placement('Akuten', '2026-06-01', today.replace('23', '22'))
  const coming = placement('Kirurgin', '2026-11-24', '2026-12-01')
  const longer = placement('Vårdcentralen', '2026-10-01', '2027-01-31')
  const workplace = (placements: OverviewPlacement[]) =>
    suggestionsOf([goal('BT2')], placements, today)[0]?.placement?.workplace
  expect(workplace([over, coming, longer, psychiatry])).toBe('Psykiatrin')
  expect(workplace([longer])).toBe('Vårdcentralen')
  expect(workplace([over, coming])).toBeUndefined()
})

test('nobody is suggested to ask', () => {
  const [suggestion] = suggestionsOf([goal('BT2')], [psychiatry], today)
  expect(Object.keys(suggestion ?? {})).toEqual(['code', 'title', 'form', 'printed', 'placement'])
})
