import type { Sql } from 'postgres'
import { newId } from '../new-id'
import { regions } from './cast'

/** What has been planted so far, by the keys of the cast. */
export type Places = { programmes: Map<string, string>; workplaces: Map<string, string> }

/** Plants the regions, each with its programme and its workplaces. */
export async function plantPlaces(admin: Sql): Promise<Places> {
  const places: Places = { programmes: new Map(), workplaces: new Map() }
  for (const region of regions) {
    const [regionId, programmeId] = [newId(), newId()]
    await admin`insert into region (id, name) values (${regionId}, ${region.name})`
    await admin`insert into programme (id, region_id, name, kind, settings)
      values (${programmeId}, ${regionId}, ${region.programme}, 'BT',
        ${admin.json({ ...region.settings, plannedPerPlacement: region.planned })})`
    places.programmes.set(region.key, programmeId)
    await admin`insert into programme_instrument (programme_id, instrument_id, used_from)
      select ${programmeId}, id, clock() - interval '2 years' from instrument
      where key = any (${region.forms ?? []}::text[])`
    const workplaces = region.workplaces.map(({ key, name, specialty }) => {
      const id = newId()
      places.workplaces.set(key, id)
      return { id, region_id: regionId, name, specialty }
    })
    await admin`insert into workplace ${admin(workplaces)}`
  }
  return places
}
