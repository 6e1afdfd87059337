import 'server-only'

// What somebody here would try first, and no list from elsewhere has.
const ours = `handslag lösenord losenord hemlighet hemligt välkommen valkommen sommar vinter sjukhus
  sjukvård doktor läkare lakare akuten bedömning handledare region sverige stockholm göteborg
  goteborg fotboll älskling`

let known: Promise<Set<string>> | undefined

/** Whether a word is among the passwords that are guessed first. The list is at hand: nothing is asked. */
export async function commonPasswords(): Promise<(word: string) => boolean> {
  known ??= load()
  const words = await known
  return (word) => words.has(word)
}

async function load(): Promise<Set<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set([...dictionary['passwords-common'], ...ours.split(/\s+/)])
}
