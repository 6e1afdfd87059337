const longest = 300_000

/** What a posted body holds, each name with its values; nothing when it is no form, or too long. */
export async function valuesOf(request: Request): Promise<Record<string, string[]>> {
  const isForm = request.headers.get('content-type')?.startsWith(formType)
  if (!isForm || Number(request.headers.get('content-length') ?? Infinity) > longest) return {}
  const values: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(await request.text())) {
    if (!name.startsWith('$ACTION')) values[name] = [...(values[name] ?? []), value]
  }
  return values
}

const formType = 'application/x-www-form-urlencoded'
