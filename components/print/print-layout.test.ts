import { describe, expect, it } from 'vitest'
import { type PrintedText, printLayout } from './print-layout'

const text = (key: string, words: number): PrintedText => ({
  key,
  text: Array.from({ length: words }, (_, index) => `ord${index}`).join(' '),
  place: 'full',
})

describe('how the free texts are laid on one page', () => {
  it('keeps the ordinary size while everything fits', () => {
    const layout = printLayout([text('summary', 40), text('suggestions', 60)])
    expect(layout).toMatchObject({ size: 'normal', carriedOn: [] })
  })

  it('takes smaller type before it carries anything on', () => {
    const layout = printLayout([text('summary', 130), text('suggestions', 150)])
    expect(layout).toMatchObject({ size: 'small', carriedOn: [] })
  })

  it('leaves no word out and cuts no word in two', () => {
    const long = text('suggestions', 700)
    const { onForm, carriedOn } = printLayout([long, text('summary', 10)])
    expect(`${onForm.suggestions} ${carriedOn[0]?.text}`).toBe(long.text)
    expect(onForm.summary).toBe(text('summary', 10).text)
  })

  it('counts the line breaks that somebody wrote', () => {
    const lines = { key: 'plan', text: Array(18).fill('a').join('\n'), place: 'full' } as const
    expect(printLayout([lines]).size).toBe('small')
  })

  it('leaves room for what else must be said on the page', () => {
    const fits = [text('summary', 150)]
    expect(printLayout(fits).size).toBe('normal')
    expect(printLayout(fits, 5).size).toBe('small')
  })

  it('carries on a text without any space too', () => {
    const unbroken = { key: 'summary', text: 'a'.repeat(4000), place: 'beside' } as const
    const { onForm, carriedOn } = printLayout([unbroken])
    expect(`${onForm.summary}${carriedOn[0]?.text}`).toBe(unbroken.text)
  })
})
