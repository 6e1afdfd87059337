import { availableParallelism, cpus, loadavg } from 'node:os'

/** What the figures were measured on, and how busy it was with other things. */
export function machine() {
  const model = cpus()[0]?.model.trim() ?? 'an unknown processor'
  const words = `Node ${process.versions.node}, ${availableParallelism()} × ${model}`
  return { words, load: loadavg()[0]?.toFixed(2) ?? '' }
}
