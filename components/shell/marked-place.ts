export type MarkablePlace = { href: string; below?: string[] }

/** The place of a menu to which a page belongs, if any: the one whose address reaches furthest. */
export function markedPlace(path: string, places: MarkablePlace[]): string | null {
  const reached = places.flatMap(({ href, below = [] }) =>
    [href, ...below]
      .filter((each) => path === each || path.startsWith(`${each}/`))
      .map((each) => ({ href, reach: each.length })),
  )
  const [closest] = reached.sort((one, other) => other.reach - one.reach)
  return closest?.href ?? null
}
