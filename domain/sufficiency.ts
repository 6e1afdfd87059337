import type { ProgrammeSettings } from './programme-settings'

/** What counts of a trainee: signed forms, different assessors, and placements they were seen on. */
export type Evidence = ProgrammeSettings['sufficiency']
export type EvidenceKey = keyof Evidence

export const evidenceKeys: EvidenceKey[] = ['forms', 'assessors', 'placements']

export type EvidenceLine = { key: EvidenceKey; done: number; of: number; missing: number }

/**
 * How far there is enough to discuss, by the programme's own rule. It says how much has been seen,
 * never how well it went: it is neither pass nor fail.
 */
export function sufficiencyOf(evidence: Evidence, rule: Evidence): EvidenceLine[] {
  return evidenceKeys.map((key) => {
    const [done, of] = [evidence[key], rule[key]]
    return { key, done, of, missing: Math.max(0, of - done) }
  })
}
