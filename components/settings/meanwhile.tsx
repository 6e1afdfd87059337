type MeanwhileProps = { hint?: string; says: string | undefined }

/** A hint, and beneath it what somebody else has made of the field meanwhile. */
export function Meanwhile({ hint, says }: MeanwhileProps) {
  return (
    <>
      {hint}
      {says && (
        <span className="mt-1 block border-l-4 border-attention-mark pl-2 font-medium whitespace-pre-line text-attention">
          {says}
        </span>
      )}
    </>
  )
}
