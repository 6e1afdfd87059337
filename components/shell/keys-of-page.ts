type Does =
  | 'jump'
  | 'sheet'
  | 'close'
  | 'next'
  | 'previous'
  | 'open'
  | 'points'
  | 'ends'
  | 'bars'
  | 'rows'
  | 'openBar'
type KeyGroup = {
  name: 'everywhere' | 'inbox' | 'chart' | 'calendar'
  rows: { does: Does; keys: string[] }[]
}

const everywhere: KeyGroup['rows'] = [
  { does: 'sheet', keys: ['?'] },
  { does: 'close', keys: ['Esc'] },
]

const ofPage: KeyGroup[] = [
  {
    name: 'inbox',
    rows: [
      { does: 'next', keys: ['j'] },
      { does: 'previous', keys: ['k'] },
      { does: 'open', keys: ['Enter'] },
    ],
  },
  {
    name: 'chart',
    rows: [
      { does: 'points', keys: ['←', '→'] },
      { does: 'ends', keys: ['Home', 'End'] },
    ],
  },
  {
    name: 'calendar',
    rows: [
      { does: 'bars', keys: ['←', '→'] },
      { does: 'rows', keys: ['↑', '↓'] },
      { does: 'openBar', keys: ['Enter'] },
    ],
  },
]

/** The keys that work on a page: those of everywhere, and those of what marks itself as `data-keys`. */
export function keysOfPage(page: ParentNode, jump: string): KeyGroup[] {
  const rows: KeyGroup['rows'] = [{ does: 'jump', keys: jump.split(' ') }, ...everywhere]
  const isThere = ({ name }: KeyGroup) => page.querySelector(`[data-keys="${name}"]`) !== null
  return [{ name: 'everywhere', rows }, ...ofPage.filter(isThere)]
}
