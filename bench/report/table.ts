import { type Aim, isReached, type Line, ratioOf } from './line'

const head = ['', 'bare', 'ours', 'ratio', 'aim', '']

/** The report as a table in Markdown that also reads well as it stands. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    `${line.of}: ${line.figure}`,
    line.bare === undefined ? '' : withUnit(line.bare, line.unit),
    withUnit(line.ours, line.unit),
    ratioOf(line)?.toFixed(2) ?? '',
    line.aim ? aimWords(line.aim, line.unit) : '',
    verdictOf(line),
  ])
  const widths = head.map((_, at) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[at] ?? '').length)),
  )
  const drawn = ([first = '', ...rest]: string[]) =>
    `| ${[first.padEnd(widths[0] ?? 0), ...rest.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))].join(' | ')} |`
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [drawn(head), `| ${rule.join(' | ')} |`, ...rows.map(drawn)].join('\n')
}

/** A figure in words: one decimal where it is small, none where it would only be noise. */
export function withUnit(value: number, unit: Line['unit']): string {
  const number = unit === '' || value >= 100 ? value.toFixed(0) : value.toFixed(1)
  if (unit === '') return number
  return unit === '/s' ? `${number}/s` : `${number} ${unit}`
}

function aimWords(aim: Aim, unit: Line['unit']): string {
  if ('atMost' in aim) return `≤ ${unit === '' ? aim.atMost : `${aim.atMost} ${unit}`}`
  return 'atMostTimes' in aim ? `≤ ${aim.atMostTimes} ×` : `≥ ${aim.atLeastTimes} ×`
}

function verdictOf(line: Line): string {
  const reached = isReached(line)
  if (reached === undefined) return ''
  return reached ? 'yes' : 'NO'
}
