import { directorFrom } from '@/data/access/viewer'
import { readAssessorDiversity } from '@/data/read-assessor-diversity'
import { readAssessorFigures } from '@/data/read-assessor-figures'
import { readCaseMix } from '@/data/read-case-mix'
import { readFlow } from '@/data/read-flow'
import { readLedProgrammes } from '@/data/read-led-programmes'
import { readLevelHistory } from '@/data/read-level-history'
import { readObserved } from '@/data/read-observed'
import { signedIn } from '../../signed-in'

export default async function BareProgramme() {
  const director = await signedIn(directorFrom)
  const programmes = await readLedProgrammes(director)
  const [levels, mixes, observed, { asked }, { named }, trainees] = await Promise.all([
    readLevelHistory(director, null),
    readCaseMix(director, null),
    readObserved(director, null),
    readFlow(director, null),
    readAssessorFigures(director, null),
    readAssessorDiversity(director, null),
  ])
  return (
    <h1>
      {programmes.length} programmes, {levels.length}, {mixes.length}, {observed.length}, {asked}{' '}
      requests, {named.length} assessors, {trainees.length} trainees
    </h1>
  )
}
