import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasWords, piecesOf, wordsOf } from './word-search'

const has = (text: string, query: string) => hasWords(text, wordsOf(query))
const found = (text: string, query: string) =>
  piecesOf(text, wordsOf(query)).flatMap((piece) => (piece.found ? [piece.text] : []))

describe('a search for words', () => {
  test('finds all of them, in any order and case, also inside other words', () => {
    expect(has('Lugn och TRYGG i akutrummet', 'akut trygg')).toBe(true)
    expect(has('Lugn och trygg', 'trygg otrygg')).toBe(false)
  })

  test('folds accents, however they are written', () => {
    expect(has('Renée Lindén', 'renee linden')).toBe(true)
    expect(has('Renee', 'RENÉE')).toBe(true)
    expect(has('Linde\u0301n', 'lindén')).toBe(true)
  })

  test('keeps å, ä and ö apart from a and o, as Swedish does', () => {
    expect(has('Åsa Öhman', 'asa')).toBe(false)
    expect(has('A\u030Asa', 'åsa')).toBe(true)
    expect(has('får', 'far')).toBe(false)
  })

  test('takes Danish and Norwegian letters for the Swedish ones', () => {
    expect(has('Bjørn Kjær', 'björn kjär')).toBe(true)
  })

  test('for nothing finds everything', () => {
    expect(wordsOf('  ')).toEqual([])
    expect(has('Vad som helst', '  ')).toBe(true)
  })
})

describe('the pieces of a text', () => {
  test('mark each place where a word stands, as it is written there', () => {
    expect(piecesOf('Trygg. Mycket trygg.', wordsOf('TRYGG'))).toEqual([
      { text: 'Trygg', found: true },
      { text: '. Mycket ', found: false },
      { text: 'trygg', found: true },
      { text: '.', found: false },
    ])
    expect(found('Patienten hos Renée', 'renee pati')).toEqual(['Pati', 'Renée'])
  })

  test('join where words lap over one another', () => {
    expect(found('handlingsplan', 'handling lingsplan')).toEqual(['handlingsplan'])
  })

  test('keep their place after letters that fold to more or fewer', () => {
    expect(found('İ\u0301 smärta', 'smärta')).toEqual(['smärta'])
  })

  test('mark nothing when nothing is searched for', () => {
    expect(piecesOf('Trygg.', [])).toEqual([{ text: 'Trygg.', found: false }])
    expect(piecesOf('', ['trygg'])).toEqual([])
  })

  test('are the text when put together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        const pieces = piecesOf(text, wordsOf(query))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.normalize('NFC'))
      }),
    )
  })
})
