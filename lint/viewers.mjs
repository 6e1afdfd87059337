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

/** The wrappers of app/light/: what draws a page without the framework, and what is posted to. */
export const pageDoors = { 'app/light/light-page': ['lightPage'] }
export const postDoors = {
  'app/light/light-page': ['lightPost'],
  'app/light/script-post': ['scriptPost'],
}
