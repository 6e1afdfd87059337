import { createInterface } from 'node:readline/promises'
import { Fault } from '../run/fault.mjs'
import { load } from './typescript.mjs'

const text = (words) => ({ ...words, read: (said) => said.trim() || undefined })

const questions = {
  region: text({ ask: 'Region (such as Region Norrvik)', hint: 'Say which region.' }),
  programme: text({ ask: 'Programme (such as BT Norrvik)', hint: 'Say what it is called.' }),
  kind: {
    ask: 'Kind: BT or AT',
    hint: 'It is BT or AT.',
    read: (said) => /^(BT|AT)$/.exec(said.trim().toUpperCase())?.[0],
  },
  name: text({ ask: 'The first administrator’s name', hint: 'Say a name.' }),
  email: { ask: 'Their e-mail', hint: 'That is no e-mail address.' },
}

/** What is to be set up: from the arguments, or by questions where somebody sits at a terminal. */
export async function askFor(given, { input = process.stdin, output = process.stdout } = {}) {
  const { readEmail } = await load('domain/email.ts')
  questions.email.read = (said) => readEmail(said) ?? undefined
  const asking = input.isTTY ? createInterface({ input, output }) : undefined
  try {
    const said = {}
    for (const name of Object.keys(questions)) said[name] = await answerTo(name, given, asking)
    const { name, email, ...rest } = said
    return { ...rest, administrator: { name, email } }
  } finally {
    asking?.close()
  }
}

async function answerTo(name, given, asking) {
  const { ask, hint, read } = questions[name]
  if (given[name] !== undefined) {
    const answer = read(given[name])
    if (answer) return answer
    throw new Fault(`--${name}: ${hint}`)
  }
  if (!asking) throw new Fault(`--${name} is missing. ${hint}`)
  for (;;) {
    const answer = read(await asking.question(`${ask}: `))
    if (answer) return answer
    console.log(hint)
  }
}
