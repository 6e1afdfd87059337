import { auditFile } from '@/app/audit-file'
import { asDirector } from '@/app/viewer'

/** The audit of one's own programmes as a file, with the hashes that make it a chain. */
export async function GET(request: Request): Promise<Response> {
  return auditFile(await asDirector(), request)
}
