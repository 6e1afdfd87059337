import type { Fault } from './fault-code'
import { blocksOf, type FormPart, listOf, namesOf } from './form-parts'
import { freeTextFault } from './free-text'
import type { Instrument, Words } from './instrument'

/** What a form posts of a part: each field by its name. */
export type Posted = Record<string, string>

/** How the list of a part changes: `add`, or `up.2`, `down.2`, `remove.2` for its third item. */
export type Change = 'save' | 'add' | `${'up' | 'down' | 'remove'}.${number}`

const longest = { line: 300, long: 2000 }

/** What cannot be stored as it was typed: too long, or an identity number. */
export function partFaults(form: Instrument, part: FormPart, posted: Posted): Fault[] {
  return blocksOf(form, part).flatMap(({ fields }) =>
    fields.flatMap((field) =>
      namesOf(field).flatMap((name) => {
        const code = freeTextFault(posted[name] ?? '', field.long ? longest.long : longest.line)
        return code === null ? [] : [{ field: name, code }]
      }),
    ),
  )
}

/** The form with a part as it was posted. What has a title for the first time gets a key from it. */
export function writePart(form: Instrument, part: FormPart, posted: Posted): Instrument {
  const written = structuredClone(form)
  for (const { fields } of blocksOf(form, part))
    for (const { path, kind } of fields) {
      if (kind === 'tick') put(written, path, posted[path] === 'on')
      else if (kind === 'code') put(written, path, (posted[path] ?? '').trim())
      else {
        const [sv, en] = [posted[`${path}.sv`], posted[`${path}.en`]]
        put(written, path, { sv: (sv ?? '').trim(), en: (en ?? '').trim() })
      }
    }
  return withKeys(written)
}

/** The form with the list of a part changed; a change that leads nowhere leaves it as it is. */
export function changeList(form: Instrument, part: FormPart, change: Change): Instrument {
  const path = listOf[part]
  if (!path || change === 'save') return form
  const items = [...(at(form, path) as unknown[])]
  if (change === 'add') items.push(emptyItem(part))
  else {
    const [what, place] = change.split('.') as ['up' | 'down' | 'remove', string]
    const from = Number(place)
    if (!Number.isInteger(from) || from < 0 || from >= items.length) return form
    const [item] = items.splice(from, 1)
    const to = what === 'up' ? Math.max(0, from - 1) : from + 1
    if (what !== 'remove') items.splice(to, 0, item)
  }
  const changed = structuredClone(form)
  put(changed, path, items)
  return changed
}

const empty: Words = { sv: '', en: '' }

function emptyItem(part: FormPart): unknown {
  if (part === 'title') return empty
  return part === 'goals' ? { key: '', label: empty, code: '' } : { key: '', label: empty }
}

type Keyed = { key: string; label: Words }

// A key holds over versions, whatever is renamed: it is given once.
function withKeys(form: Instrument): Instrument {
  const key = <T extends Keyed>(options: T[], from: (title: string) => string): T[] => {
    const taken = new Set(options.map((each) => each.key))
    return options.map((each) => {
      if (each.key !== '' || each.label.sv === '') return each
      const free = freeKey(from(each.label.sv), taken)
      taken.add(free)
      return { ...each, key: free }
    })
  }
  return {
    ...form,
    areas: key(form.areas, keyFrom),
    texts: key(form.texts, keyFrom),
    focus: { ...form.focus, options: key(form.focus.options, keyFrom) },
    // A goal is printed with its code first: "bt5 – Etik i det dagliga arbetet".
    goals: {
      ...form.goals,
      options: key(form.goals.options, (title) => keyFrom(title.split(/[\s–-]/)[0] ?? '')),
    },
  }
}

function freeKey(wanted: string, taken: Set<string>): string {
  let key = wanted
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}${count}`
  return key
}

/** A key made of a title: one word that begins in lower case, without signs of its own. */
export function keyFrom(title: string): string {
  const parts = plain(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const [first = '', ...rest] = parts
  const key = [first, ...rest.map((part) => part[0]?.toUpperCase() + part.slice(1))].join('')
  return /^[a-z]/.test(key) ? key.slice(0, 40) : `x${key.slice(0, 39)}`
}

/** The key of a new form: its name, and a piece of its id, as other regions have forms too. */
export function formKey(name: string, id: string): string {
  const words = plain(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
  return `${/^[a-z]/.test(words) ? words.slice(0, 40) : 'form'}-${id.slice(-6)}`
}

const plain = (title: string) => title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

type Tree = { [step: string]: Tree }

function at(form: Instrument, path: string): unknown {
  return path.split('.').reduce((tree, step) => tree[step] as Tree, form as unknown as Tree)
}

function put(form: Instrument, path: string, value: unknown): void {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const holder = steps.reduce((tree, step) => tree[step] as Tree, form as unknown as Tree)
  holder[last] = value as Tree
}
