import { directorFrom } from '@/data/access/viewer'
import { readCohort } from '@/data/read-cohort'
import { readLevelDistribution } from '@/data/read-level-distribution'
import { signedIn } from '../../signed-in'

export default async function BareCohort() {
  const director = await signedIn(directorFrom)
  const [{ trainees }, distributions] = await Promise.all([
    readCohort(director, null),
    readLevelDistribution(director, null),
  ])
  return (
    <h1>
      {trainees.length} trainees, {distributions.length}
    </h1>
  )
}
