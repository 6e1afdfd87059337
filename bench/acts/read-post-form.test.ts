import { describe, expect, it } from 'vitest'
import { filledIn, readPostForm } from './read-post-form'

const page = `
  <form action="" method="POST"><input type="hidden" name="$ACTION_ID_9"/><button>Log out</button></form>
  <form action="" encType="multipart/form-data" method="POST">
    <input type="hidden" name="$ACTION_REF_1"/>
    <input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;a&amp;b&quot;}"/>
    <input type="hidden" name="key" value="one"/>
    <input type="radio" name="level" value="4"/>
  </form>`

describe('a form as a browser without JavaScript posts it', () => {
  it('is found by what it holds, with its hidden fields', () => {
    expect(readPostForm(page, 'level').fields).toEqual([
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', '{"id":"a&b"}'],
      ['key', 'one'],
    ])
  })

  it('is filled in without losing what it posts by itself', () => {
    const form = {
      fields: [['$ACTION_REF_1', ''] as [string, string], ['key', 'one'] as [string, string]],
    }
    expect(
      filledIn(form, [
        ['key', 'two'],
        ['level', '4'],
      ]),
    ).toEqual([
      ['$ACTION_REF_1', ''],
      ['key', 'two'],
      ['level', '4'],
    ])
  })

  it('is missed aloud', () => {
    expect(() => readPostForm(page, 'nothing')).toThrow('No form with nothing')
  })
})
