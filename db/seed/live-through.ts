import type { Sql } from 'postgres'
import { moveClockTo } from '../movable-clock'
import { begin } from './begin'
import { goOn } from './go-on'
import type { Happening } from './happening'
import type { Players } from './mint-players'
import { type Stage, threadOn } from './stage'

/** Lives a story through by the product's own verbs, each happening at its own instant. */
export async function liveThrough(
  admin: Sql,
  { happenings, players }: { happenings: Happening[]; players: Players },
  tell: (line: string) => void,
): Promise<void> {
  const stage: Stage = { players, threads: new Map() }
  const signatures = happenings.filter(({ what }) => what === 'sign').length
  let signed = 0
  for (const happening of happenings) {
    await moveClockTo(admin, new Date(happening.at))
    const { what, about } = happening
    const thread =
      what === 'request' || what === 'start'
        ? await begin(stage, happening)
        : await goOn(stage, threadOn(stage, about), happening)
    stage.threads.set(about, thread)
    if (what === 'sign' && ++signed % 40 === 0) tell(`${signed} of ${signatures} assessments`)
  }
}
