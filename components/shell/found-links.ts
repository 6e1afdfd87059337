import type { Route } from 'next'
import { withoutMarks } from '@/components/ui/without-marks'

/** Somewhere to go; `about` tells two of the same name apart. */
export type JumpLink = { href: Route; label: string; about?: string }
export type JumpGroup = { title: string; links: JumpLink[] }
/** What a search shows of a group, and how many there are. */
export type FoundGroup = JumpGroup & { of: number }

const shownOfGroup = 8

/** Where a search leads: every word stands in the name, å also found as a; groups without any go. */
export function foundLinks(groups: JumpGroup[], query: string): FoundGroup[] {
  const words = withoutMarks(query).split(/\s+/).filter(Boolean)
  const isFound = ({ label, about = '' }: JumpLink) => {
    const text = withoutMarks(`${label} ${about}`)
    return words.every((word) => text.includes(word))
  }
  return groups
    .map(({ title, links }) => {
      const found = links.filter(isFound)
      return { title, links: found.slice(0, shownOfGroup), of: found.length }
    })
    .filter(({ of }) => of > 0)
}

/** The next of so many in a circle. */
export function around(at: number, step: number, count: number): number {
  return count === 0 ? 0 : (at + step + count) % count
}
