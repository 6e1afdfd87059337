import type { Instrument } from './instrument'

/**
 * A form in its newest wording, followed by the rows, foci and goals that earlier versions had and it
 * has no more: what was signed on them is still shown by its name. Versions come newest first.
 */
export function overVersions(newest: Instrument, earlier: Instrument[]): Instrument {
  const all = [newest, ...earlier]
  const everything = <T extends { key: string }>(of: (form: Instrument) => T[]) =>
    [...new Map(all.toReversed().flatMap((form) => of(form).map((each) => [each.key, each])))]
      .map(([, each]) => each)
      .toSorted((one, other) => placeIn(of(newest), one.key) - placeIn(of(newest), other.key))
  if (earlier.length === 0) return newest
  return {
    ...newest,
    areas: everything((form) => form.areas),
    focus: { ...newest.focus, options: everything((form) => form.focus.options) },
    goals: { ...newest.goals, options: everything((form) => form.goals.options) },
  }
}

// What the newest version does not have comes after what it has.
function placeIn(options: { key: string }[], key: string): number {
  const place = options.findIndex((each) => each.key === key)
  return place < 0 ? options.length : place
}
