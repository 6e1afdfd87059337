import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeTextFault, isSentence, storableText, textLimits } from './free-text'

test('a free text may be as long as its field, and no longer', () => {
  expect(freeTextFault('å'.repeat(500), textLimits.reason)).toBeNull()
  expect(freeTextFault('å'.repeat(501), textLimits.reason)).toBe('tooLong')
})

test('an identity number is told before anything else', () => {
  expect(freeTextFault(`811218-9876 ${'å'.repeat(600)}`, 500)).toBe('identityNumber')
})

test('a sentence is three words or more, whatever stands between them', () => {
  expect(isSentence('Trygg, lugn, tydlig')).toBe(true)
  expect(isSentence('Fortsätt så!')).toBe(false)
  expect(isSentence('1 2 3 4')).toBe(false)
})

test('line breaks become one kind, and what a database refuses is taken out', () => {
  expect(storableText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd')
  expect(storableText('a\0b')).toBe('ab')
  expect(storableText('a\uD800b')).toBe('a\uFFFDb')
  expect(storableText('läkare 👩🏽‍⚕️')).toBe('läkare 👩🏽‍⚕️')
})

test('a text that has been made storable stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const stored = storableText(text)
      expect(storableText(stored)).toBe(stored)
    }),
  )
})
