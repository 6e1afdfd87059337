import { accountTries } from './account-tries'
import { aftermathTries } from './aftermath-tries'
import { keeperTries } from './keeper-tries'
import { formTries } from './form-tries'
import { otherTries } from './other-tries'
import { peopleTries } from './people-tries'
import { recordTries } from './record-tries'
import { roleTries } from './role-tries'
import { trainingTries } from './training-tries'
import { settingTries } from './setting-tries'
import type { Try } from './try'
import { wayInTries } from './way-in-tries'
import { workerTries } from './worker-tries'

/** Everything that somebody tries to write. */
export const tries: Try[] = [
  ...recordTries,
  ...otherTries,
  ...roleTries,
  ...aftermathTries,
  ...wayInTries,
  ...accountTries,
  ...trainingTries,
  ...workerTries,
  ...peopleTries,
  ...keeperTries,
  ...settingTries,
  ...formTries,
]
