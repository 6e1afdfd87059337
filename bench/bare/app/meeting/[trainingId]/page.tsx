import { notFound } from 'next/navigation'
import { directorFrom } from '@/data/access/viewer'
import { readFeedback } from '@/data/read-feedback'
import { readMeeting } from '@/data/read-meeting'
import { readPlan } from '@/data/read-plan'
import { readProgress } from '@/data/read-progress'
import { readTalks } from '@/data/read-talks'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { signedIn } from '../../../signed-in'

type MeetingPage = { params: Promise<{ trainingId: string }> }

export default async function BareMeeting({ params }: MeetingPage) {
  const [director, { trainingId }] = await Promise.all([signedIn(directorFrom), params])
  const [overview, progress, feedback, { lines }, { talks }, { meetings }] = await Promise.all([
    readTraineeOverview(director, trainingId),
    readProgress(director, trainingId),
    readFeedback(director, trainingId),
    readPlan(director, trainingId),
    readTalks(director, trainingId),
    readMeeting(director, trainingId),
  ])
  if (!overview || !progress) notFound()
  return (
    <h1>
      {overview.name}, {feedback.length}, {lines.length}, {talks.length}, {meetings.length}
    </h1>
  )
}
