import { expect, it } from 'vitest'
import { type Fetched, weighLoad } from './weigh-load'

const page: Fetched = { url: '/', type: 'Document', bytes: 4000, later: false }
const script: Fetched = { url: '/form.js', type: 'Script', bytes: 1000, later: false }
const chart: Fetched = { url: '/chart.js', type: 'Script', bytes: 120_000, later: true }

it('weighs a load, and tells the scripts apart that came later', () => {
  const observed = { largestPaint: 900, longTasks: [70, 55] }
  expect(weighLoad([page, script, chart], observed)).toEqual({
    bytes: 125_000,
    requests: 3,
    scriptBytes: 121_000,
    laterScriptBytes: 120_000,
    largestPaint: 900,
    blocked: 25,
  })
})
