import { describe, expect, it } from 'vitest'
import { en } from './en'
import { messageArguments } from './message-arguments'
import { sv } from './sv'

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  )
}

const swedish = flatten(sv)
const english = flatten(en)

describe('the words of the product', () => {
  it('has the same keys in both languages', () => {
    expect(english.map(([key]) => key).sort()).toEqual(swedish.map(([key]) => key).sort())
  })

  it('asks for the same arguments in both languages', () => {
    const args = (words: [string, string][]) =>
      Object.fromEntries(words.map(([key, message]) => [key, messageArguments(message)]))
    expect(args(english)).toEqual(args(swedish))
  })

  it('leaves no message empty', () => {
    const empty = [...swedish, ...english].filter(([, message]) => message.trim() === '')
    expect(empty).toEqual([])
  })
})

describe('the reading of arguments', () => {
  it('finds them inside plurals, and takes the plural words for text', () => {
    const message = '{count, plural, =0 {ingen} one {# dag för {name}} other {# dagar}} {place}'
    expect(messageArguments(message)).toEqual(['count, plural', 'name', 'place'])
  })

  it('refuses braces that do not match', () => {
    expect(() => messageArguments('Hej {name')).toThrow('unclosed')
    expect(() => messageArguments('Hej name}')).toThrow('unopened')
  })
})
