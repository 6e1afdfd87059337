import 'server-only'
import { inSwedishOrder } from '@/domain/swedish-order'
import { read } from './access/transaction'
import type { Trainee } from './access/viewer'

/** Somebody whom a trainee may ask. */
export type AskableAssessor = {
  id: string
  name: string
  title: string
  specialty: string
  workplace: string
  /** When the trainee asked them last; null when never. */
  askedAt: Date | null
  /** They work where the trainee is placed today. */
  isHere: boolean
}

/**
 * The assessors of the trainee's programme who take requests: those asked most recently first, then those who work
 * where the trainee is placed, then everybody else by name.
 */
export async function readAskableAssessors(trainee: Trainee): Promise<AskableAssessor[]> {
  const { programmeId, trainingId, personId } = trainee
  const rows = await read(
    trainee,
    (sql) => sql<AskableAssessor[]>`
      with here as (
        select workplace_id from placement
        where id = access.placement_on(${trainingId}, today()))
      select assessor.id, assessor.name, assessor.title, assessor.specialty,
        coalesce(workplace.name, '') as workplace,
        (select max(made_at) from request
          where request.assessor_id = assessor.id and request.training_id = ${trainingId}
            and request.origin = 'trainee') as "askedAt",
        coalesce(assessor.workplace_id = (select workplace_id from here), false) as "isHere"
      from assessor left join workplace on workplace.id = assessor.workplace_id
      where assessor.programme_id = ${programmeId} and assessor.left_at is null
        and assessor.person_id is distinct from ${personId}`,
  )
  return rows.toSorted(byNearness)
}

function byNearness(one: AskableAssessor, other: AskableAssessor): number {
  const asked = (other.askedAt?.getTime() ?? 0) - (one.askedAt?.getTime() ?? 0)
  const here = Number(other.isHere) - Number(one.isHere)
  return asked || here || inSwedishOrder(one.name, other.name)
}
