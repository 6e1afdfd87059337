import { connection } from 'next/server'
import { visitor } from '@/data/access/viewer'
import { checkReadiness } from '@/data/check-readiness'

/** The database answers and has every migration that this build knows. */
export async function GET(): Promise<Response> {
  await connection()
  const readiness = await checkReadiness(visitor)
  const ready = readiness === 'ready'
  const headers = { 'cache-control': 'no-store' }
  return Response.json({ status: readiness }, { status: ready ? 200 : 503, headers })
}
