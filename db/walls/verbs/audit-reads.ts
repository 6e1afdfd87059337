import { checkChain } from '@/data/check-chain'
import { exportAudit } from '@/data/export-audit'
import { readAudit } from '@/data/read-audit'
import { readProgrammeSettings } from '@/data/read-programme-settings'
import { readAuditFilter } from '@/domain/audit-filter'
import { allOf } from '../../factories/all-of'
import type { Strangers } from './strangers'
import type { Try } from './try'

/** An administrator and a director of another programme ask for the target's, and for all their own. */
const led =
  (
    verb: (
      viewer: Strangers['director'] | Strangers['administrator'],
      programmeId: string | null,
    ) => Promise<unknown>,
  ): Try =>
  ({ ward }, { director, administrator }) =>
    [ward.programmeId, null].flatMap((id) => [verb(director, id), verb(administrator, id)])

/** The audit and the settings of programmes, which their directors and administrators read. */
export const auditReads: Record<string, Try> = {
  'check-chain': led(checkChain),
  'export-audit': led((viewer, id) => allOf(exportAudit(viewer, id))),
  'read-audit': led((viewer, programme) =>
    readAudit(viewer, readAuditFilter({ programme: programme ?? '' })),
  ),
  'read-programme-settings': led(readProgrammeSettings),
}
