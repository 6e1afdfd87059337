import { describe, expect, it } from 'vitest'
import { checkAnswers } from '@/domain/answers'
import { addDays, daysBetween } from '@/domain/dates'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { instrumentSchema } from '@/domain/instrument'
import cbd from '../forms/cbd-bt.v1.json'
import dops from '../forms/dops-bt.v1.json'
import miniCex from '../forms/mini-cex-bt.v1.json'
import { type Happening } from './happening'
import { type History, planHistory } from './plan-history'

const forms = [miniCex, cbd, dops].map((form) => instrumentSchema.parse(form))
const today = '2026-11-23'
const history = planHistory(today)
// A year and a half of days, each weekday and many an end of a month among them.
const onOtherDays = Array.from({ length: 50 }, (_, index): [string, History] => {
  const day = addDays('2026-01-01', index * 11)
  return [day, planHistory(day)]
})

const signed = ({ happenings }: History) =>
  happenings.filter((each): each is Happening & { what: 'sign' } => each.what === 'sign')
const dayOf = ({ at }: Happening) => at.slice(0, 10)

function threadsOf({ happenings }: History) {
  const threads = new Map<string, string[]>()
  for (const { about, what } of happenings) {
    if (what === 'talk' || what === 'meeting') continue
    threads.set(about, [...(threads.get(about) ?? []), what])
  }
  return threads
}

function isInOrder(whats: string[]): boolean {
  const at = (what: string) => whats.indexOf(what)
  const after = (what: string, before: string) =>
    at(what) < 0 || (at(before) >= 0 && at(what) > at(before))
  const follows = ['open', 'plan', 'correct', 'void', 'concern'].every((what) =>
    after(what, 'sign'),
  )
  const reads = ['plan', 'object'].every((what) => after(what, 'open'))
  const rates = at('rate') < 0 || at('open') < 0 || at('rate') < at('open')
  const begins = ['request', 'start'].includes(whats[0] ?? '')
  return begins && follows && reads && rates && after('tick', 'plan') && after('note', 'concern')
}

function startOf({ trainings }: History, about: string): string {
  return trainings.find(({ part }) => about.startsWith(`${part.key}-`))?.startsOn ?? ''
}

describe('the story of the demo', () => {
  it('is the same each time it is told on the same day', () => {
    expect(planHistory(today)).toEqual(history)
  })

  it('has about 600 assessments, of a newcomer without any and of others with many', () => {
    expect(signed(history).length).toBeGreaterThan(540)
    expect(threadsOf(history).size).toBeLessThan(690)
    const names = [...threadsOf(history).keys()]
    const counts = history.trainings.map(
      ({ part }) => names.filter((name) => name.startsWith(`${part.key}-`)).length,
    )
    expect(Math.min(...counts)).toBe(0)
    expect(Math.max(...counts)).toBeGreaterThan(18)
  })

  it('is in order on whichever day, and ends by the evening before', () => {
    for (const [day, told] of onOtherDays) {
      const faulty = [...threadsOf(told)].filter(([, whats]) => !isInOrder(whats))
      expect(faulty, day).toEqual([])
      expect(told.happenings.filter((each) => dayOf(each) >= day)).toEqual([])
    }
  })

  it('has something of everything on whichever day', () => {
    for (const [day, told] of onOtherDays) {
      expect(new Set(told.happenings.map(({ what }) => what)).size, day).toBe(19)
      const late = signed(told).filter(
        (each) => daysBetween(each.answers.observedOn, dayOf(each)) > 14,
      )
      expect(late.length, day).toBeGreaterThan(4)
      expect(threadsOf(told).get('alva-100')).toEqual(['request', 'sign'])
      expect(threadsOf(told).get('alva-101')).toEqual(['request', 'rate'])
      expect(threadsOf(told).get('alva-115')).toEqual(['request', 'rate', 'sign'])
    }
  })
})

function formOf(about: string) {
  const begun = history.happenings.find((each) => each.about === about && each.what === 'request')
  const asked = begun && 'form' in begun ? begun.form : undefined
  const form = forms.find(({ key }) => key === (asked ?? miniCex.key))
  if (!form) throw new Error(`no form ${asked}`)
  return form
}

describe('the forms of the story', () => {
  it('may all be signed, and name no patient', () => {
    for (const { about, at, answers } of signed(history)) {
      const facts = { today: at.slice(0, 10), trainingStart: startOf(history, about) }
      expect(checkAnswers(formOf(about), answers, facts), about).toEqual([])
    }
    const plans = history.happenings.flatMap((each) => (each.what === 'plan' ? each.lines : []))
    expect(plans.filter(({ text }) => freeTextFault(text, textLimits.planItem))).toEqual([])
  })

  it('say many things, and never the same twice to one trainee', () => {
    const texts = signed(history).map(({ answers }) => answers.texts)
    expect(new Set(texts.map(({ summary }) => summary)).size).toBeGreaterThan(450)
    expect(new Set(texts.map(({ suggestions }) => suggestions)).size).toBeGreaterThan(240)
    for (const { part } of history.trainings) {
      const own = signed(history).filter(({ about }) => about.startsWith(`${part.key}-`))
      expect(new Set(own.map(({ answers }) => answers.texts.summary)).size).toBe(own.length)
    }
  })

  it('show growth: independence is rare in the first months and common in the last', () => {
    const share = (from: number, to: number) => {
      const levels = signed(history)
        .filter(({ about, answers }) => {
          const weeks = daysBetween(startOf(history, about), answers.observedOn) / 7
          return weeks >= from && weeks < to
        })
        .flatMap(({ answers }) => Object.values(answers.ratings))
        .filter((level) => level !== 'notObserved')
      return levels.filter((level) => Number(level) >= 3).length / levels.length
    }
    expect(share(0, 10)).toBeLessThan(0.4)
    expect(share(36, 52)).toBeGreaterThan(0.65)
  })
})
