import { piecesOf } from '@/domain/word-search'

type MarkedProps = { text: string; words: string[] }

/** A text as it is written, with what was searched for marked. */
export function Marked({ text, words }: MarkedProps) {
  if (words.length === 0) return text
  return piecesOf(text, words).map((piece, index) =>
    piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
  )
}
