import { directorFrom } from '@/data/access/viewer'
import { readCohort } from '@/data/read-cohort'
import { signedIn } from '../../signed-in'

export default async function BareCohort() {
  const { trainees } = await readCohort(await signedIn(directorFrom), null)
  return <h1>{trainees.length} trainees</h1>
}
