/** The strokes that the expected band is filled with. */
export function ExpectedHatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0v6" stroke="var(--edge)" strokeWidth="1" opacity="0.55" />
      </pattern>
    </defs>
  )
}
