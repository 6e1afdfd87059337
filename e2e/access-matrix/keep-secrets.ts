import { makeConcern } from '@/db/factories/concern'
import { makeDraft, makeRequest } from '@/db/factories/request'
import { fullAnswers, makePlanItem, signForm } from '@/db/factories/signed-form'
import { makeMeeting, makeTalk } from '@/db/factories/talk'
import { expect, test } from '../fixtures/test'
import { ask } from '../http/ask'
import { identities, type Identity } from './table'
import type { World } from './world'

const word = (name: string) => `Kanarie-${name}`

/** Puts a word that is nowhere else into each column that somebody may not read. */
async function hideWords(world: World): Promise<void> {
  const { admin, near } = world
  const of = (trainingId: string, assessorId: string) => ({
    programmeId: near.programmeId,
    trainingId,
    assessorId,
  })
  const own = of(near.trainee.trainingId, near.assessor.assessorId)
  const draft = { ...fullAnswers, texts: { ...fullAnswers.texts, summary: word('draft') } }
  await makeDraft(admin, await makeRequest(admin, own), draft)
  const texts = { summary: word('text'), suggestions: '' }
  const request = await makeRequest(admin, own)
  const form = await signForm(admin, request, { answers: { ...fullAnswers, texts } })
  await makePlanItem(admin, form, word('plan'))
  await makeConcern(admin, request, word('concern'))
  await makeTalk(admin, near, word('talk'))
  await makeMeeting(admin, near, word('meeting'))
  await admin`update request set state = 'declined', closed_at = clock(),
    decline_reason = ${word('decline')} where id = ${await makeRequest(admin, own)}`
}

/** Who may read each word, somewhere among what lists things. */
const readers: Record<string, Identity[]> = {
  draft: ['assessor'],
  text: ['trainee', 'assessor', 'director', 'supervisor'],
  concern: ['assessor', 'director'],
  plan: ['trainee', 'assessor', 'director', 'supervisor'],
  decline: ['trainee', 'assessor', 'director', 'supervisor'],
  talk: ['trainee', 'director', 'supervisor'],
  meeting: ['director'],
}

const lists = [
  '/api/jump',
  '/trainee',
  '/trainee/feedback',
  '/trainee/requests/new',
  '/trainee/plan',
  '/trainee/concerns',
  '/trainee/talks',
  '/assessor',
  '/assessor/requests/new',
  '/assessor/history',
  '/supervisor',
  '/director',
  '/director/concerns',
  '/director/assessments',
  '/director/coverage',
  '/director/programme',
  '/director/requests',
  '/director/cohort.csv',
  '/director/audit',
  '/director/audit.jsonl',
  '/director/programme/settings',
  '/admin/audit',
  '/admin/audit.jsonl',
  '/admin/people',
  '/admin/trainings',
  '/admin/people/new',
  '/admin/placements',
  '/admin/workplaces',
  '/admin/programmes',
  '/admin/forms',
]

/** Reads every byte of every list as everybody, as a page and as the framework's own stream. */
export function keepSecrets(worldOf: () => World): void {
  test('what somebody may not read is in no byte that they are sent', async () => {
    // Every list, as everybody, twice: it grows with each page.
    test.setTimeout(180_000)
    const world = worldOf()
    await hideWords(world)
    const { trainingId, personId } = world.near.trainee
    const details = ['director', 'supervisor'].flatMap((role) => [
      `/${role}/trainees/${trainingId}`,
      `/${role}/trainees/${trainingId}/feedback`,
    ])
    details.push(`/admin/trainings/${trainingId}`, `/admin/people/${personId}`)
    details.push(`/director/trainees/${trainingId}/meeting`)
    for (const identity of identities) {
      const asker = world.askers[identity]
      let bytes = ''
      for (const path of [...lists, ...details]) {
        bytes += await (await ask(asker, path)).text()
        bytes += await (await ask(asker, path, { headers: { rsc: '1' } })).text()
      }
      for (const [name, allowed] of Object.entries(readers)) {
        if (allowed.includes(identity)) continue
        expect.soft(bytes.includes(word(name)), `${identity} reads ${name}`).toBe(false)
      }
      const { address } = world.near.trainee
      const mayKnow = ['trainee', 'admin'].includes(identity)
      if (!mayKnow) expect.soft(bytes.includes(address), `${identity} reads an address`).toBe(false)
    }
  })
}
