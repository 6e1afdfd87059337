import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FollowedFeedback } from '../../../../followed-feedback'
import { asSupervisor } from '../../../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('title') }
}

/** All the feedback of a trainee, for a supervisor. */
export default async function FeedbackPage({
  params,
  searchParams,
}: PageProps<'/supervisor/trainees/[trainingId]/feedback'>) {
  const [viewer, { trainingId }, address] = await Promise.all([
    asSupervisor(),
    params,
    searchParams,
  ])
  return <FollowedFeedback viewer={viewer} trainingId={trainingId} params={address} />
}
