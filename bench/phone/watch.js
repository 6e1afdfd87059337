// Runs in every page before anything else, and notes what the browser says of it.
window.measured = { largestPaint: 0, longTasks: [], interactions: [] }

const watch = (type, note, options) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
    type,
    buffered: true,
    ...options,
  })

watch('largest-contentful-paint', ({ startTime }) => {
  window.measured.largestPaint = startTime
})
watch('longtask', ({ duration }) => window.measured.longTasks.push(duration))
watch(
  'event',
  ({ interactionId, duration, name }) => {
    if (interactionId) window.measured.interactions.push({ interactionId, duration, name })
  },
  { durationThreshold: 16 },
)
