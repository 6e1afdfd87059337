import 'server-only'
import { newId } from '@/db/new-id'
import { storableText } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { talkFaults } from '@/domain/talk'
import { act } from './access/act'
import type { Supervisor } from './access/viewer'
import { followedTraining } from './record/followed-training'
import { followUp } from './record/follow-up'

type Refusal = 'notFound' | 'faulty' | 'keyUsed'

/** A supervisor writes down what they and their trainee agreed on; both read it, neither alters it. */
export function noteTalk(
  supervisor: Supervisor,
  asked: { key: string; trainingId: string; heldOn: string; agreed: string },
): Promise<Result<{ talkId: string }, Refusal>> {
  const { key, trainingId, heldOn } = asked
  const agreed = storableText(asked.agreed).trim()
  const talkId = newId()
  return act(
    supervisor,
    { key, verb: 'note-talk', content: { trainingId, heldOn, agreed }, gives: { talkId } },
    (sql) => followedTraining(sql, supervisor, trainingId),
    async (sql, training) => {
      if (!training || !may('noteTalk', { relation: 'supervisor' })) return refused('notFound')
      const { programmeId, today } = training
      const faults = talkFaults({ heldOn, agreed }, today)
      if (faults.length > 0) return refused('faulty', faults)

      await sql`
        insert into supervision_talk (id, programme_id, training_id, held_on, agreed, written_by,
          written_at)
        values (${talkId}, ${programmeId}, ${trainingId}, ${heldOn}, ${agreed},
          ${supervisor.personId}, clock())`
      await followUp(sql, {
        programmeId,
        verb: 'noteTalk',
        subjectKind: 'training',
        subjectId: trainingId,
      })
    },
  )
}
