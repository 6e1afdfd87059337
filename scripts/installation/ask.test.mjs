import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { askFor } from './ask.mjs'

const given = {
  ...{ region: 'Region Norr', programme: 'BT Norr', kind: 'bt' },
  ...{ name: 'Åsa Öberg', email: 'Asa.Oberg@Norr.test' },
}
const away = { input: {}, output: {} }

describe('what is to be set up', () => {
  test('is read from the arguments', async () => {
    expect(await askFor(given, away)).toEqual({
      ...{ region: 'Region Norr', programme: 'BT Norr', kind: 'BT' },
      administrator: { name: 'Åsa Öberg', email: 'asa.oberg@norr.test' },
    })
  })

  test.each([
    [{ kind: 'ST' }, /--kind: It is BT or AT/],
    [{ email: 'asa at norr' }, /--email: That is no e-mail address/],
    [{ name: undefined }, /--name is missing/],
  ])('is refused in a sentence when %j', async (change, sentence) => {
    await expect(askFor({ ...given, ...change }, away)).rejects.toThrow(sentence)
  })

  test('is asked for at a terminal, again until it can be read', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const asked = askFor(
      { ...given, kind: undefined },
      { input: Object.assign(input, { isTTY: true }), output },
    )
    output.on('data', (text) => {
      if (String(text).includes('Kind')) input.write(answers.shift())
    })
    const answers = ['ST\n', 'AT\n']
    expect(await asked).toMatchObject({ kind: 'AT', region: 'Region Norr' })
  })
})
