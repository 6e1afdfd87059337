import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvLine, csvStart } from './csv'

describe('a line of a file for spreadsheets', () => {
  test('has semicolons between its cells, and ends with CRLF', () => {
    expect(csvLine(['Åsa Öberg', '1 av 2', ''])).toBe('Åsa Öberg;1 av 2;\r\n')
  })

  test.each([
    ['a semicolon', 'Akut; natt', '"Akut; natt"'],
    ['a quote, doubled', 'Ada "Ada" Lind', '"Ada ""Ada"" Lind"'],
    ['a line break', 'Ada\nLind', '"Ada\nLind"'],
  ])('quotes a cell that holds %s', (_what, text, written) => {
    expect(csvLine([text])).toBe(`${written}\r\n`)
  })

  test.each(['=1+1', '+46', '-2', '@SUM(A1)', '\tx'])('makes no formula of %j', (text) => {
    expect(csvLine([text])).toBe(`'${text}\r\n`)
  })

  test('makes no formula of what begins with a line break', () => {
    expect(csvLine(['\r=1'])).toBe(`"'\r=1"\r\n`)
  })

  test('keeps such a sign within a cell as it is', () => {
    expect(csvLine(['Lind-Berg', 'a=b'])).toBe('Lind-Berg;a=b\r\n')
  })

  test('is read back as it was written, whatever stands in it', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(cells, (written) => {
        const read = readLine(csvLine(written))
        expect(read).toEqual(written.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)))
      }),
    )
  })
})

test('a file begins with the mark of UTF-8', () => {
  expect([...new TextEncoder().encode(csvStart)]).toEqual([0xef, 0xbb, 0xbf])
})

// Reads as RFC 4180 says: quotes stand around a cell, and twice within it.
function readLine(line: string): string[] {
  const found = `;${line.slice(0, -2)}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;"]*))/g)
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
