import { type Rate, atOnce } from './at-once'
import { hangUp, talk } from './talk'

/** How often a page is served when sixteen ask at once, each with a session of their own. */
export async function pageRate(
  address: string,
  cookies: readonly string[],
  seconds: number,
): Promise<Rate> {
  const once = async (person: number) => {
    const cookie = cookies[person % cookies.length] ?? ''
    const { status } = await talk(address, { cookie })
    if (status !== 200) throw new Error(`${address} answered ${status}.`)
  }
  hangUp()
  return atOnce(once, (before, elapsed) => elapsed < seconds * 1000 && before < 20_000)
}
