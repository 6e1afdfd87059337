import { describe, expect, test } from 'vitest'
import miniCexJson from '../db/forms/mini-cex-bt.v1.json'
import { instrumentSchema } from './instrument'
import { overVersions } from './instrument-versions'

const first = instrumentSchema.parse(miniCexJson)
const keys = (options: { key: string }[]) => options.map(({ key }) => key)

describe('a form over its versions', () => {
  test('is the form itself while there is one', () => {
    expect(overVersions(first, [])).toBe(first)
  })

  test('keeps a row that the newest has no more, after those that it has', () => {
    const second = { ...first, areas: first.areas.slice(1).toReversed() }
    expect(keys(overVersions(second, [first]).areas)).toEqual([...keys(second.areas), 'history'])
  })

  test('calls a row as the newest version does', () => {
    const renamed = first.areas.map((area) => ({ ...area, label: { sv: 'Ny', en: 'New' } }))
    const whole = overVersions({ ...first, areas: renamed }, [first])
    expect(whole.areas.map(({ label }) => label.sv)).toEqual(first.areas.map(() => 'Ny'))
  })

  test('keeps the foci and goals of earlier versions too', () => {
    const fewer = {
      ...first,
      focus: { ...first.focus, options: first.focus.options.slice(0, 1) },
      goals: { ...first.goals, options: first.goals.options.slice(0, 1) },
    }
    const whole = overVersions(fewer, [first])
    expect(keys(whole.focus.options)).toEqual(keys(first.focus.options))
    expect(keys(whole.goals.options)).toEqual(keys(first.goals.options))
  })
})
