import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { Administrator, Director } from '@/data/access/viewer'
import { exportAudit } from '@/data/export-audit'
import { readAuditFilter } from '@/domain/audit-filter'
import { type AuditLink, auditLine } from '@/domain/audit-line'
import { streamedFile } from './streamed-file'

/** The chains of the viewer's own programmes as lines of JSON, or that of the one in the address. */
export async function auditFile(
  viewer: Administrator | Director,
  request: Request,
): Promise<Response> {
  const { programme } = readAuditFilter(Object.fromEntries(new URL(request.url).searchParams))
  const { ledProgrammeIds, administeredProgrammeIds } = viewer
  const own = viewer.role === 'director' ? ledProgrammeIds : administeredProgrammeIds
  if (programme !== null && !own.includes(programme)) notFound()
  const t = await getTranslations('audit')
  const parts = exportAudit(viewer, programme)
  return streamedFile(request, {
    name: t('file'),
    type: 'application/jsonl',
    parts,
    texts: linesOf(parts),
  })
}

async function* linesOf(parts: AsyncIterable<AuditLink[]>): AsyncGenerator<string> {
  for await (const links of parts) yield links.map(auditLine).join('')
}
