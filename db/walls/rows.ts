import type { Pair, World } from './world'

/** How a row of each table is told: by values that it alone holds. */
export type Mark = 'o' | 's' | 'x'
type Keys = Partial<Record<Mark, Record<string, unknown>>>

const pairs = (world: World, key: (pair: Pair) => Record<string, unknown>): Keys => ({
  o: key(world.own),
  s: key(world.same),
  x: key(world.other),
})

const ofTraining = (world: World) => pairs(world, ({ trainingId }) => ({ training_id: trainingId }))
const ofForm = (world: World) => pairs(world, ({ formId }) => ({ assessment_id: formId }))
const ofTrainee = (world: World) => pairs(world, ({ trainee }) => ({ person_id: trainee.personId }))
const anyRow = (): Keys => ({ o: {} })

/** The rows of the matrix. */
export const rowsOf: Record<string, (world: World) => Keys> = {
  region: ({ home, away }) => ({ o: { id: home.regionId }, x: { id: away.regionId } }),
  programme: ({ home, away, sister }) => ({
    o: { id: home.programmeId },
    s: { id: sister },
    x: { id: away.programmeId },
  }),
  workplace: ({ home, away }) => ({ o: { id: home.workplaceId }, x: { id: away.workplaceId } }),
  person: (world) => pairs(world, ({ trainee }) => ({ id: trainee.personId })),
  email: ofTrainee,
  membership: ({ home, away }) => ({
    o: { person_id: home.director.personId },
    s: { person_id: home.administrator.personId },
    x: { person_id: away.director.personId },
  }),
  training: (world) => pairs(world, ({ trainingId }) => ({ id: trainingId })),
  pause: ofTraining,
  training_step: ofTraining,
  supervision: ({ home, away, endedSupervisor }) => ({
    o: { person_id: home.supervisor.personId },
    s: { person_id: endedSupervisor.personId },
    x: { person_id: away.supervisor.personId },
  }),
  placement: ({ home, away }) => ({ o: { id: home.placementId }, x: { id: away.placementId } }),
  assessor: (world) => pairs(world, ({ assessorId }) => ({ id: assessorId })),
  request: (world) => pairs(world, ({ open }) => ({ id: open })),
  draft: (world) => pairs(world, ({ open }) => ({ request_id: open })),
  assessment: (world) => pairs(world, ({ formId }) => ({ id: formId })),
  counted_assessment: (world) => pairs(world, ({ formId }) => ({ id: formId })),
  rating: ofForm,
  assessment_focus: ofForm,
  assessment_goal: ofForm,
  confirmation: ofForm,
  voiding: (world) => pairs(world, ({ voidFormId }) => ({ assessment_id: voidFormId })),
  plan_item: ofForm,
  sighting: (world) => pairs(world, ({ planItemId }) => ({ plan_item_id: planItemId })),
  opening: ofForm,
  objection: ofForm,
  self_rating: (world) => pairs(world, ({ open }) => ({ request_id: open })),
  concern: ofTraining,
  concern_note: (world) => pairs(world, ({ concernId }) => ({ concern_id: concernId })),
  supervision_talk: ofTraining,
  progress_meeting: ofTraining,
  account_link: (world) => pairs(world, ({ invited }) => ({ id: invited.linkId })),
  account_link_key: (world) => pairs(world, ({ invited }) => ({ link_id: invited.linkId })),
  saved_view: ofTrainee,
  welcome: ofTrainee,
  setting_change: ({ home, away }) => ({
    o: { programme_id: home.programmeId },
    x: { programme_id: away.programmeId },
  }),
  audit_event: (world) => pairs(world, ({ trainee }) => ({ subject_id: trainee.personId })),
  outbox: (world) => pairs(world, ({ trainee }) => ({ subject_id: trainee.personId })),
  letter: (world) => pairs(world, ({ open }) => ({ request_id: open })),
  idempotency: ofTrainee,
  session: ofTrainee,
  credential: ofTrainee,
  identity: ofTrainee,
  rate_limit: (world) => pairs(world, ({ trainee }) => ({ key: trainee.personId })),
  audit_head: (world) => pairs(world, ({ programmeId }) => ({ programme_id: programmeId })),
  goal: anyRow,
  instrument: anyRow,
  instrument_version: anyRow,
  area: anyRow,
  version_area: anyRow,
  printed_focus: anyRow,
  printed_goal: anyRow,
  programme_instrument: ({ home, away }) => ({
    o: { programme_id: home.programmeId },
    x: { programme_id: away.programmeId },
  }),
  instrument_draft: ({ home, away }) => ({
    o: { region_id: home.regionId },
    x: { region_id: away.regionId },
  }),
  installation: anyRow,
}
