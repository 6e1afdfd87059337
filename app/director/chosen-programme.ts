import { notFound } from 'next/navigation'
import type { Director } from '@/data/access/viewer'
import type { SearchParams } from '@/domain/cohort-filter'
import { isId } from '@/domain/id'

/** The programme that an address chooses, null for all that are led; one of others does not exist. */
export function chosenProgramme(director: Director, params: SearchParams): string | null {
  const [programme = ''] = [params.programme].flat()
  if (!isId(programme)) return null
  return director.ledProgrammeIds.includes(programme) ? programme : notFound()
}
