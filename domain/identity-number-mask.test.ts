import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsIdentityNumber, maskIdentityNumbers } from './identity-number'

describe('taking identity numbers out of a text', () => {
  it('keeps everything else that was written', () => {
    expect(maskIdentityNumbers('Patienten 811218-9876 kom in akut.')).toBe(
      'Patienten «…» kom in akut.',
    )
  })

  it('takes every one of several, however they are written', () => {
    expect(maskIdentityNumbers('198112189876, 811218 9876 och 811218+9876')).toBe(
      '«…», «…» och «…»',
    )
  })

  it('leaves a text without a number exactly as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!containsIdentityNumber(text))
        expect(maskIdentityNumbers(text)).toBe(text)
      }),
    )
  })

  it('never leaves a number behind, whatever stands around it', () => {
    const number = fc.constantFrom('811218-9876', '198112189876', '8112189876', '81 12 18 9876')
    const piece = fc.oneof(number, fc.string(), fc.constantFrom('1', '-', ' ', '\u200b'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(containsIdentityNumber(maskIdentityNumbers(pieces.join('')))).toBe(false)
      }),
    )
  })
})
