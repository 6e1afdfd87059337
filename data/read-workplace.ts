import 'server-only'
import { isId } from '@/domain/id'
import { type KeptWorkplace, readWorkplaces } from './read-workplaces'
import type { Administrator } from './access/viewer'

/** A workplace that somebody may mend; null when there is none by that id. */
export async function readWorkplace(
  administrator: Administrator,
  workplaceId: string,
): Promise<(KeptWorkplace & { region: string }) | null> {
  if (!isId(workplaceId)) return null
  const { regions } = await readWorkplaces(administrator)
  for (const { name, workplaces } of regions) {
    const found = workplaces.find(({ id }) => id === workplaceId)
    if (found) return { ...found, region: name }
  }
  return null
}
