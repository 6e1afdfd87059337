import { progress } from '../scripts/run/progress.mjs'
import { type ActName, type ActRound, actRound } from './acts/act-round'
import { makeBareNoteTable } from './acts/bare-note-table'
import type { Measured } from './measure-loads'
import type { Line } from './report/line'
import { rateLines } from './report/rate-lines'

const names: ActName[] = ['request', 'draft', 'sign']

/** How often sixteen at once ask, save and sign, each beside a bare insert. */
export async function measureActs(
  { admin, origins }: Measured,
  { rounds, posts }: { rounds: number; posts: number },
): Promise<Line[]> {
  await makeBareNoteTable(admin)
  const measured: ActRound[] = await progress('Asking, saving and signing', async () => {
    await actRound(admin, origins, Math.min(64, posts))
    const taken: ActRound[] = []
    while (taken.length < rounds) taken.push(await actRound(admin, origins, posts))
    return taken
  })
  return names.flatMap((name) =>
    rateLines(
      name,
      measured.map((round) => round[name]),
      { atLeastTimes: 0.6 },
    ),
  )
}
