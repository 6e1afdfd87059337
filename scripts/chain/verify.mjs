import { readFileSync, writeFileSync } from 'node:fs'
import { administratorUrl } from '../installation/administrator.mjs'
import { readInstallation } from '../installation/settings.mjs'
import { readArguments } from '../run/arguments.mjs'
import { Fault } from '../run/fault.mjs'
import { chainsAt } from './chains-at.mjs'

/**
 * `npm run verify`: whether every programme's chain of events is whole. `--heads` writes down where
 * the chains end, `--against` compares with what was written down before.
 */
export async function verify(args) {
  const options = { heads: { type: 'string' }, against: { type: 'string' } }
  const { heads, against } = readArguments(args, { options }).values
  const published = against === undefined ? [] : readHeads(against)
  const url = await administratorUrl(readInstallation(process.env))
  const chains = await chainsAt(url, published)
  if (chains.length === 0) console.log('Nothing has happened yet: there is no chain.')
  for (const chain of chains) console.log(wordsOf(chain))
  const broken = chains.filter(({ fault }) => fault).length
  if (broken > 0) {
    console.error(`\n${broken} of ${chains.length} chains broken: see docs/audit.md.`)
    return 1
  }
  if (heads !== undefined) writeHeads(heads, chains)
  return 0
}

const count = (events) => (events === 1 ? '1 event' : `${events.toLocaleString('en')} events`)

function wordsOf({ name, programme, seq, hash, fault }) {
  const whose = `${name} (${programme})`
  if (fault) return `${whose}: BROKEN at event ${fault.seq}: ${fault.says}`
  return `${whose}: whole, ${count(seq)}, head ${hash}`
}

function writeHeads(file, chains) {
  const heads = chains.map(({ programme, name, seq, hash }) => ({ programme, name, seq, hash }))
  writeFileSync(file, `${JSON.stringify(heads, null, 1)}\n`)
  console.log(
    `\nThe heads are in ${file}: keep it where nobody who runs the database can change it.`,
  )
}

function readHeads(file) {
  const isHead = ({ programme, seq, hash } = {}) =>
    typeof programme === 'string' && Number.isInteger(seq) && /^[0-9a-f]{64}$/.test(hash)
  try {
    const heads = JSON.parse(readFileSync(file, 'utf8'))
    if (Array.isArray(heads) && heads.every((each) => isHead(each ?? {}))) return heads
  } catch (error) {
    throw new Fault(`${file} cannot be read.`, error.message)
  }
  throw new Fault(`${file} holds no heads: it is written by npm run verify -- --heads FILE.`)
}
