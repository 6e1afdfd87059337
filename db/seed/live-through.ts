import type { Sql } from 'postgres'
import { moveClockTo } from '../movable-clock'
import { atOnce } from './at-once'
import { begin } from './begin'
import { follow } from './follow'
import { goOn } from './go-on'
import type { Happening } from './happening'
import type { Players } from './mint-players'
import { type Stage, threadOn } from './stage'

/** Lives a story through by the product's own verbs, each happening at its own time. */
export async function liveThrough(
  admin: Sql,
  { happenings, players }: { happenings: Happening[]; players: Players },
  tell: (line: string) => void,
): Promise<void> {
  const stage: Stage = { players, threads: new Map() }
  const signatures = happenings.filter(({ what }) => what === 'sign').length
  let signed = 0
  for (const together of atOnce(happenings)) {
    await moveClockTo(admin, new Date(together[0].at))
    await Promise.all(together.map((happening) => live(stage, happening)))
    for (const { what } of together) {
      if (what === 'sign' && ++signed % 100 === 0) tell(`${signed} of ${signatures} assessments`)
    }
  }
}

async function live(stage: Stage, happening: Happening): Promise<void> {
  switch (happening.what) {
    case 'talk':
    case 'meeting':
      return follow(stage, happening)
    case 'request':
    case 'start':
      stage.threads.set(happening.about, await begin(stage, happening))
      return
    default: {
      const thread = await goOn(stage, threadOn(stage, happening.about), happening)
      stage.threads.set(happening.about, thread)
    }
  }
}
