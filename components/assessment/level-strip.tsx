const shades = ['bg-level-1', 'bg-level-2', 'bg-level-3', 'bg-level-4']

/** Which of the ordered levels it is, drawn; the words stand beside it. */
export function LevelStrip({ value, of }: { value: number; of: number }) {
  return (
    <span aria-hidden="true" className="flex gap-0.5">
      {Array.from({ length: of }, (_, index) => (
        <span
          key={index}
          className={`h-3 w-6 rounded-xs border ${index === value - 1 ? `border-accent ${shades[index]} forced-colors:bg-[CanvasText]` : 'border-line'}`}
        />
      ))}
    </span>
  )
}
