import { expect, test } from 'vitest'
import { once } from './post-fields'

test('a field that is posted once is a text that can be stored', () => {
  expect(once.parse(['Lugn.\r\nTydlig.\0'])).toBe('Lugn.\nTydlig.')
})

test('a field that is posted twice, or is longer than any text, is no field', () => {
  expect(once.safeParse(['a', 'b']).success).toBe(false)
  expect(once.safeParse(['a'.repeat(10_001)]).success).toBe(false)
})
