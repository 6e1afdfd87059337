import 'server-only'
import type { Administrator, Director } from '../access/viewer'

/** The programmes whose audit the viewer reads through this door: all their own, or the one asked for. */
export function auditedProgrammes(
  viewer: Administrator | Director,
  programmeId: string | null,
): string[] {
  const own = viewer.role === 'director' ? viewer.ledProgrammeIds : viewer.administeredProgrammeIds
  return programmeId === null ? own : own.filter((each) => each === programmeId)
}
