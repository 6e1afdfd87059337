/** How a mean of levels is written: in SQL, in code, and in the words that people read. */
const means: RegExp[] = [
  // Of an ordered scale a database can tell counts and values that occurred, and nothing between them.
  /\b(?:avg|percentile_cont|stddev\w*|variance|var_pop|var_samp|regr_\w+)\s*\(/gi,
  /\bsum\s*\(\s*(?:distinct\s+)?(?:\w+\.)?"?(?:level|position)s?"?\b/gi,
  /\b(?:mean|avg|average)_?(?:of_?)?levels?\b/gi,
  /\blevels?_?(?:avg|average)s?\b|\blevels?_?mean\b/gi,
  // Added up, and then divided by how many there are.
  /\breduce\((?=[^;]{0,120}level)[^;]{0,160}\)\s*\/\s*[\w.]+/gi,
  /(?<!\bno )\b(?:mean|average)s?\s+(?:of\s+)?(?:the\s+|all\s+)?levels?\b/gi,
  /(?:snitt|medel|medelvärdes)nivå|nivå(?:snitt|medel)|(?:genomsnittlig|medelvärdet? av)\w*\s+nivå/gi,
]

/** Every mean of levels in a text, as it stands there. */
export function meansIn(text: string): string[] {
  return means.flatMap((each) => text.match(each) ?? [])
}
