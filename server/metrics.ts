import type { Gauge } from '../log/gauges'

/** One answered request. */
export type Answered = { of: string; status: number; ms: number }
export type Count = (answered: Answered) => void

const bounds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts what is answered, and tells it in Prometheus' text format. */
export function metrics(gauges: () => Map<string, Gauge>) {
  const answered = new Map<string, number>()
  const durations = new Map<string, { buckets: number[]; seconds: number; count: number }>()

  const count: Count = ({ of, status, ms }) => {
    const labels = `class="${of}",status="${status}"`
    answered.set(labels, (answered.get(labels) ?? 0) + 1)
    const seconds = ms / 1000
    const none = { buckets: bounds.map(() => 0), seconds: 0, count: 0 }
    const sum = durations.get(of) ?? none
    bounds.forEach(
      (bound, at) => (sum.buckets[at] = (sum.buckets[at] ?? 0) + Number(seconds <= bound)),
    )
    durations.set(of, { ...sum, seconds: sum.seconds + seconds, count: sum.count + 1 })
  }

  const text = async () =>
    [
      ...head('handslag_requests_total', 'counter', 'Answered requests.'),
      ...[...answered].map(([labels, times]) => `handslag_requests_total{${labels}} ${times}`),
      ...head('handslag_request_seconds', 'histogram', 'How long answers took.'),
      ...[...durations].flatMap(([of, sum]) => histogram(of, sum)),
      ...head('process_resident_memory_bytes', 'gauge', 'Memory of the process.'),
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      ...(await readGauges(gauges())),
      '',
    ].join('\n')

  return { count, text }
}

const head = (name: string, kind: string, help: string) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${kind}`,
]

function histogram(of: string, sum: { buckets: number[]; seconds: number; count: number }) {
  const name = 'handslag_request_seconds'
  return [
    ...bounds.map((le, at) => `${name}_bucket{class="${of}",le="${le}"} ${sum.buckets[at]}`),
    `${name}_bucket{class="${of}",le="+Inf"} ${sum.count}`,
    `${name}_sum{class="${of}"} ${sum.seconds.toFixed(3)}`,
    `${name}_count{class="${of}"} ${sum.count}`,
  ]
}

/** What cannot be read now is left out: that it is missing tells more than a wrong figure. */
async function readGauges(gauges: Map<string, Gauge>): Promise<string[]> {
  const lines = [...gauges].map(async ([name, { help, value }]) => {
    try {
      return [...head(name, 'gauge', help), `${name} ${await value()}`]
    } catch {
      return []
    }
  })
  return (await Promise.all(lines)).flat()
}
