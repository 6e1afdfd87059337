import type { Feedback } from '@/domain/trainee-view'
import { FeedbackItem } from './feedback-item'

type FeedbackListProps = { items: Feedback[]; now: Date; own: boolean; words?: string[] }

/** Feedback in the order that it is given in. */
export function FeedbackList({ items, ...rest }: FeedbackListProps) {
  return (
    <ul className="divide-y divide-line">
      {items.map((item) => (
        <FeedbackItem key={item.assessmentId} item={item} {...rest} />
      ))}
    </ul>
  )
}
