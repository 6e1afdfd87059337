/** A box of the form, drawn so that it prints: crossed when it is chosen. */
export function Box({ ticked }: { ticked: boolean }) {
  return (
    <svg viewBox="0 0 12 12" className="box" role="img" aria-label={ticked ? '☒' : '☐'}>
      <rect x="0.75" y="0.75" width="10.5" height="10.5" />
      {ticked && <path d="M2.5 2.5l7 7m0-7l-7 7" />}
    </svg>
  )
}

type ChoicesProps = {
  options: { key: string; label: { sv: string } }[]
  chosen: string[]
}

/** The options of a field with their boxes. */
export function Boxes({ options, chosen }: ChoicesProps) {
  return options.map(({ key, label }) => (
    <span key={key} className="option">
      <Box ticked={chosen.includes(key)} /> {label.sv}
    </span>
  ))
}
