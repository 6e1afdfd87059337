import { notFound } from 'next/navigation'
import { traineeFrom } from '@/data/access/viewer'
import { readFeedback } from '@/data/read-feedback'
import { readProgress } from '@/data/read-progress'
import { readStanding } from '@/data/read-standing'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { signedIn } from '../../signed-in'

export default async function BareTrainee() {
  const trainee = await signedIn(traineeFrom)
  const { trainingId } = trainee
  const [overview, progress, feedback, standing] = await Promise.all([
    readTraineeOverview(trainee, trainingId),
    readProgress(trainee, trainingId),
    readFeedback(trainee, trainingId),
    readStanding(trainee, trainingId),
  ])
  if (!overview || !progress || !standing) notFound()
  return (
    <h1>
      {overview.name}, {feedback.length}
    </h1>
  )
}
