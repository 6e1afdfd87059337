import type { ISql, Sql } from 'postgres'
import { newId } from '../new-id'

/** A region with one programme in it. */
export async function makeProgramme(admin: Sql, name = `Programme ${newId()}`) {
  const regionId = newId()
  const programmeId = newId()
  await admin`insert into region (id, name) values (${regionId}, ${`Region of ${name}`})`
  await admin`insert into programme (id, region_id, name, kind)
    values (${programmeId}, ${regionId}, ${name}, 'BT')`
  return { regionId, programmeId }
}

export async function makeWorkplace(admin: Sql, regionId: string, name = `Clinic ${newId()}`) {
  const workplaceId = newId()
  await admin`insert into workplace (id, region_id, name, specialty)
    values (${workplaceId}, ${regionId}, ${name}, 'Akutsjukvård')`
  return workplaceId
}

/** A placement of a training; days as 'YYYY-MM-DD'. */
export async function makePlacement(
  admin: ISql,
  trainingId: string,
  workplaceId: string,
  [startsOn, endsOn]: [string, string],
) {
  const placementId = newId()
  await admin`insert into placement (id, training_id, programme_id, workplace_id, starts_on, ends_on)
    select ${placementId}, id, programme_id, ${workplaceId}, ${startsOn}, ${endsOn}
    from training where id = ${trainingId}`
  return placementId
}
