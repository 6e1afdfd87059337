/** Groups of fewer people than this are hidden from whoever may not open the rows themselves. */
export const smallestShownGroup = 5

export type Group<V> = { key: string; people: number; value: V }
export type ShownGroup<V> = Group<V> | { key: string; people: null; value: null }

/**
 * Hides the groups with fewer than five people. When just one would be hidden, the smallest of
 * the others goes too: else what is hidden could be had by subtracting from the whole.
 */
export function hideSmallGroups<V>(groups: Group<V>[]): ShownGroup<V>[] {
  const hidden = new Set(groups.filter((group) => group.people < smallestShownGroup))
  if (hidden.size === 1) {
    const [smallest] = groups
      .filter((group) => !hidden.has(group))
      .toSorted((one, other) => one.people - other.people)
    if (smallest !== undefined) hidden.add(smallest)
  }
  return groups.map((group) =>
    hidden.has(group) ? { key: group.key, people: null, value: null } : group,
  )
}
