import { noteMeeting } from '@/data/note-meeting'
import { noteTalk } from '@/data/note-talk'
import { newId } from '../new-id'
import type { FollowUp } from './happening'
import { done, type Stage, traineeOn } from './stage'

/** Those who follow a trainee write down a talk or a meeting. */
export async function follow(stage: Stage, { trainee, ...said }: FollowUp): Promise<void> {
  const { supervisor, director, trainingId } = traineeOn(stage, trainee)
  const asked = { key: newId(), trainingId }
  if (said.what === 'talk') await done(noteTalk(supervisor, { ...asked, ...said }))
  else await done(noteMeeting(director, { ...asked, ...said }))
}
