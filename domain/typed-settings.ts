import type { Fault, FaultCode } from './fault-code'
import type { LevelValue } from './instrument'
import { defaultSettings, type ExpectedBand, type ProgrammeSettings } from './programme-settings'
import { bandFields, bandRows, type TypedSettings } from './setting-fields'
import {
  lastBandMonth,
  type NumberSetting,
  numberIn,
  numberSettings,
  settingLimits,
} from './setting-limits'

/** How many characters the name of a programme may hold. */
export const longestProgrammeName = 80

type Read = { name: string; settings: ProgrammeSettings; faults: Fault[] }

/**
 * What somebody typed, as the name and the settings that they want, or what is wrong with it. A
 * number that is left out is the default; a row of the band that is empty is no row.
 */
export function readTyped(typed: TypedSettings): Read {
  const faults: Fault[] = []
  const blame = (field: string, code: FaultCode) => void faults.push({ field, code })
  const one = (field: string) => (typed[field]?.[0] ?? '').trim()

  const name = one('name').replace(/\s+/g, ' ')
  if (name === '') blame('name', 'required')
  if (name.length > longestProgrammeName) blame('name', 'tooLong')

  const settings = structuredClone(defaultSettings)
  for (const each of numberSettings) {
    const number = one(each) === '' ? numberIn(defaultSettings, each) : numberOf(one(each))
    const [min, max] = settingLimits[each]
    if (number >= min && number <= max) put(settings, each, number)
    else blame(each, 'wholeNumber')
  }
  const { count, ofLast } = settings.attention.proactive
  const last = 'attention.proactive.ofLast'
  if (count > ofLast && !faults.some(({ field }) => field === last)) {
    blame('attention.proactive.count', 'moreThanLast')
  }
  settings.expectedBand = readBand(typed, blame)
  if (one('defaultLocale') === 'en') settings.defaultLocale = 'en'
  else if (one('defaultLocale') !== 'sv') blame('defaultLocale', 'unknownOption')
  if (one('traineesSeeConcerns') === 'yes') settings.traineesSeeConcerns = true
  else if (one('traineesSeeConcerns') !== 'no') blame('traineesSeeConcerns', 'unknownOption')
  return { name, settings, faults }
}

type Blame = (field: string, code: FaultCode) => void

// A fault is blamed on the field of its row, counted from the first row as typed.
function readBand(typed: TypedSettings, blame: Blame): ExpectedBand[] | null {
  const read: (ExpectedBand & { row: number })[] = []
  for (const [row, cells] of bandRows(typed).entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const [fromMonth = 0, toMonth = 0, lowest = 0, highest = 0] = cells.map(numberOf)
    const limits = [lastBandMonth, lastBandMonth, 4, 4]
    const wrong = [fromMonth, toMonth, lowest, highest].map(
      (value, at) => !(value >= 1 && value <= (limits[at] ?? 0)),
    )
    bandFields.forEach((field, at) => {
      if (wrong[at]) blame(`${field}.${row}`, at < 2 ? 'wholeNumber' : 'required')
    })
    if (wrong.some(Boolean)) continue
    if (fromMonth > toMonth) blame(`bandTo.${row}`, 'monthsBackwards')
    else if (lowest > highest) blame(`bandHighest.${row}`, 'levelsBackwards')
    else read.push({ row, fromMonth, toMonth, lowest: asLevel(lowest), highest: asLevel(highest) })
  }
  const inOrder = read.toSorted((one, other) => one.fromMonth - other.fromMonth)
  inOrder.forEach(({ fromMonth, row }, at) => {
    if (fromMonth <= (inOrder[at - 1]?.toMonth ?? 0)) blame(`bandFrom.${row}`, 'bandOverlaps')
  })
  const bands = inOrder.map(({ fromMonth, toMonth, lowest, highest }) => ({
    fromMonth,
    toMonth,
    lowest,
    highest,
  }))
  return bands.length > 0 ? bands : null
}

const asLevel = (value: number) => value as LevelValue

/** Digits alone make a number; whatever else was typed is none. */
const numberOf = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN)

function put(settings: ProgrammeSettings, name: NumberSetting, value: number): void {
  const path = name.split('.')
  const last = path.pop() ?? ''
  const within = (group: unknown, key: string) => (group as Record<string, unknown>)[key]
  const group = path.reduce<unknown>(within, settings) as Record<string, number>
  group[last] = value
}
