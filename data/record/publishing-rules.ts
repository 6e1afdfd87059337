import 'server-only'
import type { Transaction } from '@/db/client'
import type { Goal } from '@/domain/goal'
import { readSettings } from '@/domain/programme-settings'
import type { Administrator } from '../access/viewer'
import { regionVisibleTo } from '../access/visible-to'

export type PublishingRules = { officialCodes: string[]; goals: Goal[]; mostTaps: number }

/**
 * What a form of a region is measured against: the official goals in force today, and the lowest limit
 * of taps among the programmes there that the administrator administers.
 */
export async function publishingRules(
  sql: Transaction,
  administrator: Administrator,
  regionId: string,
): Promise<PublishingRules> {
  const [goals, programmes] = await Promise.all([
    sql<Goal[]>`
      select code, jsonb_build_object('sv', title_sv, 'en', title_en) as title from goal
      where valid_from <= today() and (valid_to is null or valid_to >= today())
      order by substring(code from '[0-9]+')::int`,
    sql<{ settings: unknown }[]>`
      select settings from programme
      where region_id = ${regionId} and ${regionVisibleTo(administrator, sql, 'programme')}
        and id = any (${administrator.administeredProgrammeIds}::uuid[])`,
  ])
  return {
    goals,
    officialCodes: goals.map(({ code }) => code),
    mostTaps: Math.min(...programmes.map(({ settings }) => readSettings(settings).mostTaps)),
  }
}
