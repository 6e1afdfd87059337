import type { Attempt } from './attempts'
import { attemptsOfForms } from './attempts-of-forms'
import { attemptsOnPeople } from './attempts-on-people'
import { attemptsOnTrainings } from './attempts-on-trainings'
import { settingAttempts } from './setting-attempts'

/** How everything is posted that keeps a programme in order. */
export const administratorAttempts: Record<string, Attempt> = {
  ...attemptsOnPeople,
  ...attemptsOnTrainings,
  ...attemptsOfForms,
  ...settingAttempts,
}
