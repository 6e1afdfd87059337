import { readdirSync } from 'node:fs'
import type { Sql } from 'postgres'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeWard, type Ward } from '../../factories/ward'
import { type Strangers, strangersTo } from './strangers'
import { makeTarget, secret, stateOf, type Target } from './target'
import { harmless, tries } from './tries'

/** No verb gives a stranger anything of the target, and none changes it. */
export function describeVerbs(title: string, admin: Sql, before: () => Promise<void>): void {
  describe(title, () => {
    let ward: Ward
    let target: Target
    let strangers: Strangers
    beforeAll(async () => {
      ward = await makeWard(admin)
      strangers = await strangersTo(admin, ward)
      await before()
    })
    // Of one try the next one would find the target changed, and be refused for that alone.
    beforeEach(async () => {
      target = await makeTarget(admin, ward)
    })

    it.each(Object.keys(tries))('%s gives strangers nothing and takes nothing', async (verb) => {
      const before = await stateOf(admin, target)
      // Whatever is thrown gives nothing either: what counts is that nothing leaks or changes.
      const answers = await Promise.allSettled(tries[verb]?.(target, strangers) ?? [])
      expect(answers.length).toBeGreaterThan(0)
      for (const answer of answers) {
        const given = answer.status === 'fulfilled' ? JSON.stringify(answer.value ?? null) : ''
        for (const hidden of hiddenIn(target)) expect(given).not.toContain(hidden)
        // Strangers have no forms of their own: whatever is counted is the target's.
        expect(given).not.toMatch(/"(assessments|asked)":[1-9]/)
        expect(given).not.toMatch(/"ok":true/)
      }
      expect(await stateOf(admin, target)).toBe(before)
    })

    it('every verb of data/ is tried', () => {
      const verbs = readdirSync('data')
        .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
        .map((file) => file.replace('.ts', ''))
      expect([...Object.keys(tries), ...harmless].toSorted()).toEqual(verbs.toSorted())
    })
  })
}

function hiddenIn({ ward, assessmentId }: Target): string[] {
  const { trainingId, personId, address } = ward.trainee
  return [secret, assessmentId, trainingId, personId, address, ward.placementId]
}
