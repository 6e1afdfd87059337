const live = process.stdout.isTTY

/** Seconds since `began`, as people read them. */
export const secondsSince = (began) => `${Math.round((Date.now() - began) / 100) / 10} s`

/** Shows one line about what is being done, with seconds, while `work` is done. */
export async function progress(doing, work) {
  const began = Date.now()
  const line = () => `${doing} … ${Math.floor((Date.now() - began) / 1000)} s`
  const draw = () => process.stdout.write(`\r\x1b[K${line()}`)
  if (live) draw()
  else console.log(`${doing} …`)
  const ticking = live ? setInterval(draw, 1000) : undefined
  try {
    const result = await work()
    if (live) process.stdout.write('\r\x1b[K')
    console.log(`${doing}: ${secondsSince(began)}`)
    return result
  } catch (error) {
    if (live) process.stdout.write('\n')
    throw error
  } finally {
    clearInterval(ticking)
  }
}
