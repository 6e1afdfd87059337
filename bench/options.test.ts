import { expect, it } from 'vitest'
import { readOptions } from './options'

it('takes five loads and three rounds when nothing else is said', () => {
  expect(readOptions([])).toEqual({ json: undefined, runs: 5, rounds: 3, seconds: 4, posts: 320 })
})

it('takes a file for the figures, and other counts', () => {
  expect(readOptions(['--json', 'out.json', '--runs', '1'])).toMatchObject({
    json: 'out.json',
    runs: 1,
  })
})

it('refuses what it does not understand', () => {
  expect(() => readOptions(['--runs', 'many'])).toThrow('--runs is a whole number.')
  expect(() => readOptions(['--fast'])).toThrow()
})
