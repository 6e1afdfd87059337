/** By when a line of the plan is to be done; marked when the day has been. */
export function PlanDue({ due, overdue }: { due: string | null; overdue: boolean }) {
  if (!due) return null
  const look = overdue ? 'font-medium text-attention' : 'text-muted'
  return <span className={`block text-sm ${look}`}>{due}</span>
}
