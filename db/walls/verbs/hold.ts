import { readdirSync } from 'node:fs'
import type { Sql } from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Strangers, strangersTo } from './strangers'
import { makeTarget, secret, stateOf, type Target } from './target'
import { harmless, tries } from './tries'

/** No verb gives a stranger anything of the target, and none changes it. */
export function describeVerbs(title: string, admin: Sql, before: () => Promise<void>): void {
  describe(title, () => {
    let target: Target
    let strangers: Strangers
    beforeAll(async () => {
      target = await makeTarget(admin)
      strangers = await strangersTo(admin, target.ward)
      await before()
    })

    it.each(Object.keys(tries))('%s gives strangers nothing and takes nothing', async (verb) => {
      const before = await stateOf(admin, target)
      // Whatever is thrown gives nothing either: what counts is that nothing leaks or changes.
      const answers = await Promise.allSettled(tries[verb]?.(target, strangers) ?? [])
      expect(answers.length).toBeGreaterThan(0)
      for (const answer of answers) {
        const given = answer.status === 'fulfilled' ? JSON.stringify(answer.value ?? null) : ''
        expect(given).not.toContain(secret)
        expect(given).not.toContain(target.ward.trainee.trainingId)
        expect(given).not.toContain(target.assessmentId)
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
