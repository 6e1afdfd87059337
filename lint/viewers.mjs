/** The kinds of people (and the worker) who act: the branded types that data/access/viewer.ts mints. */
export const viewers = [
  'Visitor',
  'Trainee',
  'Assessor',
  'Director',
  'Administrator',
  'Supervisor',
  'Reader',
  'Viewer',
  'Worker',
]

/** The one file that may mint them. */
export const mint = 'data/access/viewer.ts'

/** The wrappers in app/form-action.ts: one for each kind of person who can post a form. */
export const actorActions = [
  'visitorAction',
  'traineeAction',
  'assessorAction',
  'directorAction',
  'administratorAction',
  'supervisorAction',
  'readerAction',
]
