import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FollowedFeedback } from '../../../../followed-feedback'
import { asDirector } from '../../../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('title') }
}

/** All the feedback of a trainee, for a director. */
export default async function FeedbackPage({
  params,
  searchParams,
}: PageProps<'/director/trainees/[trainingId]/feedback'>) {
  const [viewer, { trainingId }, address] = await Promise.all([asDirector(), params, searchParams])
  return <FollowedFeedback viewer={viewer} trainingId={trainingId} params={address} />
}
