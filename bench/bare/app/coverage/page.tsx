import { directorFrom } from '@/data/access/viewer'
import { readCoverage } from '@/data/read-coverage'
import { readLedProgrammes } from '@/data/read-led-programmes'
import { signedIn } from '../../signed-in'

export default async function BareCoverage() {
  const director = await signedIn(directorFrom)
  const programmes = await readLedProgrammes(director)
  const { trainees, instruments } = await readCoverage(director, null)
  return (
    <h1>
      {programmes.length} programmes, {trainees.length} trainees, {instruments.length}
    </h1>
  )
}
