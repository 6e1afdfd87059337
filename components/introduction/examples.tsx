type ExamplesProps = { title: string; examples: string[] }

/** Invented situations, said to be so. */
export function Examples({ title, examples }: ExamplesProps) {
  return (
    <div className="measure text-sm">
      <p className="text-muted">{title}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </div>
  )
}
