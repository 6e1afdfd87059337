import { actorAction } from './rules/actor-action.mjs'
import { clientFile } from './rules/client-file.mjs'
import { environment } from './rules/environment.mjs'
import { importsByFloor } from './rules/floors.mjs'
import { honestTests } from './rules/honest-tests.mjs'
import { mintedViewer } from './rules/minted-viewer.mjs'
import { pureDomain } from './rules/pure-domain.mjs'
import { routeDoor } from './rules/route-door.mjs'
import { serverOnly } from './rules/server-only.mjs'
import { tidyNames } from './rules/tidy-names.mjs'
import { verb } from './rules/verb.mjs'

/** The rules of this house, as handslag/… in eslint.config.mjs. */
export const handslag = {
  rules: {
    'actor-action': actorAction,
    'client-file': clientFile,
    environment,
    floors: importsByFloor,
    'honest-tests': honestTests,
    'minted-viewer': mintedViewer,
    'pure-domain': pureDomain,
    'route-door': routeDoor,
    'server-only': serverOnly,
    'tidy-names': tidyNames,
    verb,
  },
}
