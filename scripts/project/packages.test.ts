import { describe, expect, it } from 'vitest'
import lock from '../../package-lock.json'

type Package = { version?: string; optionalDependencies?: Record<string, string> }
const packages = Object.entries<Package>(lock.packages as Record<string, Package>)
const versionOf = (name: string) => packages.find(([at]) => at === `node_modules/${name}`)?.[1]

/** Compares versions number by number: 5.0.0-beta.32 is later than 5.0.0-beta.4. */
function isAtLeast(version: string, floor: string): boolean {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
  const [have, want] = [numbers(version), numbers(floor)]
  const place = want.findIndex((number, index) => (have[index] ?? 0) !== number)
  return place < 0 || (have[place] ?? 0) > (want[place] ?? 0)
}

describe('the packages that are installed', () => {
  // React Server Components had a critical hole before these.
  it.each([
    ['react', '19.3.1'],
    ['react-dom', '19.3.1'],
    ['next', '16.4.1'],
    ['next-auth', '5.0.0-beta.32'],
  ])('hold %s at %s or later', (name, floor) => {
    expect(isAtLeast(versionOf(name)?.version ?? '0', floor)).toBe(true)
  })

  it('are compared as versions, not as texts', () => {
    expect(isAtLeast('16.10.0', '16.4.1')).toBe(true)
    expect(isAtLeast('16.4.0', '16.4.1')).toBe(false)
    expect(isAtLeast('5.0.0-beta.4', '5.0.0-beta.32')).toBe(false)
  })

  it('are in the lock for every machine: each optional one has its entry', () => {
    const names = new Set(packages.map(([at]) => at.replace(/^.*node_modules\//, '')))
    const optional = packages.flatMap(([, each]) => Object.keys(each.optionalDependencies ?? {}))
    expect(optional.length).toBeGreaterThan(0)
    expect(optional.filter((name) => !names.has(name))).toEqual([])
  })

  it('are locked without the address of any registry', () => {
    expect(JSON.stringify(lock)).not.toContain('"resolved"')
  })
})
