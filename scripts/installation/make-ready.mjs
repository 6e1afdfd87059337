import postgres from 'postgres'
import { Fault } from '../run/fault.mjs'
import { load } from './typescript.mjs'

/** Makes what is wanted and not there yet, and says what was done and what comes next. */
export async function makeReady(url, wanted, address) {
  const { setUp, SetUpRefused } = await load('db/installation/set-up.ts')
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const done = await setUp(admin, wanted)
    console.log(wordsFor(wanted, done, address))
  } catch (error) {
    if (error instanceof SetUpRefused) throw new Fault(`Nothing was set up: ${error.message}`)
    throw error
  } finally {
    await admin.end()
  }
}

/** What was done, for whoever sits at the terminal. The link is shown here, and nowhere again. */
export function wordsFor({ region, programme, kind, administrator }, { made, link }, address) {
  const { name, email } = administrator
  const say = (isMade, what) => `${isMade ? 'made ' : 'there'} ${what}`
  return [
    '',
    say(made.region, region),
    say(made.programme, `${programme} (${kind})`),
    say(made.person, email),
    say(made.role, `${name}, administrator of ${programme}`),
    '',
    ...linkWords(link, name, address),
  ].join('\n')
}

function linkWords(link, name, address) {
  if (link.state === 'notNeeded') return [`${name} has a password and logs in as before.`]
  if (link.state === 'open')
    return [
      `A link made before is open until ${link.until.toISOString()}.`,
      'Lost? npm run setup -- --new-link makes another, and that one worthless.',
    ]
  return [
    `${name} chooses a password here, once, within ${link.hours} hours:`,
    '',
    `  ${new URL(`/way-in/${link.token}`, address)}`,
    '',
    'Hand it over in person: whoever has it is the administrator. It is not shown again.',
  ]
}
