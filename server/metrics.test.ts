import { describe, expect, it } from 'vitest'
import { metrics } from './metrics'

const none = () => new Map()

describe('metrics', () => {
  it('count answers by class and status', async () => {
    const { count, text } = metrics(none)
    count({ of: 'trainee', status: 200, ms: 30 })
    count({ of: 'trainee', status: 200, ms: 40 })
    count({ of: 'trainee', status: 404, ms: 1 })
    const lines = (await text()).split('\n')
    expect(lines).toContain('handslag_requests_total{class="trainee",status="200"} 2')
    expect(lines).toContain('handslag_requests_total{class="trainee",status="404"} 1')
    expect(lines).toContain('# TYPE handslag_requests_total counter')
  })

  it('tell how many took at most how long', async () => {
    const { count, text } = metrics(none)
    for (const ms of [50, 300, 20_000]) count({ of: 'director', status: 200, ms })
    const lines = (await text()).split('\n')
    const within = (le: string) => `handslag_request_seconds_bucket{class="director",le="${le}"}`
    expect(lines).toContain(`${within('0.05')} 1`)
    expect(lines).toContain(`${within('0.5')} 2`)
    expect(lines).toContain(`${within('10')} 2`)
    expect(lines).toContain(`${within('+Inf')} 3`)
    expect(lines).toContain('handslag_request_seconds_sum{class="director"} 20.350')
  })

  it('read every gauge anew, and leave out the one that cannot be read', async () => {
    let inUse = 1
    const gauges = new Map([
      ['handslag_pool_in_use', { help: 'Connections in use.', value: () => inUse }],
      ['handslag_outbox_waiting', { help: 'Unsent.', value: () => Promise.reject(new Error()) }],
    ])
    const { text } = metrics(() => gauges)
    inUse = 7
    expect(await text()).toContain('handslag_pool_in_use 7\n')
    expect(await text()).not.toContain('outbox')
  })
})
