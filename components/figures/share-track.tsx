import type { Share } from '@/domain/share'

type ShareTrackProps = {
  share: Share
  /** What stands in its place when there is too little to say, where nothing beside says so. */
  tooLittle?: string
}

/** A share on a line from nought to all: a mark where it is, a band as wide as it is uncertain. */
export function ShareTrack({ share: { count, n, interval }, tooLittle }: ShareTrackProps) {
  if (interval === null) return <span className="text-xs text-muted">{tooLittle}</span>
  const at = (part: number) => `${part * 100}%`
  const { low, high } = interval
  return (
    <span className="share-track" aria-hidden="true">
      <span className="share-band" style={{ left: at(low), width: at(high - low) }} />
      <span className="share-mark" style={{ left: at(count / n) }} />
    </span>
  )
}
