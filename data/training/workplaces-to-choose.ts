import 'server-only'
import type { Transaction } from '@/db/client'

/** A workplace to place somebody at; one that will close says when. */
export type WorkplaceChoice = {
  id: string
  name: string
  specialty: string
  closedOn: string | null
}

/** The workplaces of a region that are open today, and the one where somebody is placed already. */
export function workplacesToChoose(sql: Transaction, regionId: string, present: string | null) {
  return sql<WorkplaceChoice[]>`
    select id, name, specialty, closed_on as "closedOn" from workplace
    where region_id = ${regionId}
      and (closed_on is null or closed_on > today() or id = ${present})
    order by name collate "sv-x-icu", id`
}
