import type { ReactNode } from 'react'
import { shareOf } from '@/domain/share'
import { CountOf, type CountOfProps } from './count-of'
import { IntervalWords } from './interval-words'
import { ShareTrack } from './share-track'

export type ShareRowProps = CountOfProps & { label: ReactNode }

/** One share: what it is of, where it lies, so many of so many, and how certain that is. */
export function ShareRow({ label, ...counted }: ShareRowProps) {
  const share = shareOf(counted.count, counted.n)
  return (
    <li className="grid items-center gap-x-6 gap-y-1 md:grid-cols-[15rem_1fr_11rem]">
      <span className="font-semibold">{label}</span>
      <ShareTrack share={share} />
      <span className="flex flex-wrap gap-x-2 text-sm">
        <CountOf {...counted} />
        <IntervalWords interval={share.interval} />
      </span>
    </li>
  )
}
