/** What a form of a page posts by itself: the hidden fields, among them the action's name. */
export type PostForm = { fields: [name: string, value: string][] }

const named: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'" }

const plain = (text: string) => text.replace(/&(\w+|#x27);/g, (whole, name) => named[name] ?? whole)

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

/**
 * Reads the form of a page that holds an element with a certain name, as a browser without
 * JavaScript would post it. Throws when there is none.
 */
export function readPostForm(html: string, holding: string): PostForm {
  const forms = html.match(/<form\b[^]*?<\/form>/g) ?? []
  const form = forms.find((each) => each.includes(`name="${holding}"`))
  if (!form) throw new Error(`No form with ${holding}: ${html.slice(0, 200)}`)
  const inputs = form.match(/<input\b[^>]*>/g) ?? []
  const fields = inputs
    .filter((tag) => attribute(tag, 'type') === 'hidden')
    .map((tag): [string, string] => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''])
  return { fields: fields.filter(([name]) => name !== '') }
}

/** The same form with some fields filled in anew; whatever else it posts stays. */
export function filledIn(
  { fields }: PostForm,
  answers: [name: string, value: string][],
): [string, string][] {
  const names = new Set(answers.map(([name]) => name))
  return [...fields.filter(([name]) => !names.has(name)), ...answers]
}
