/** What a browser paints its own bars with, beside the page. */
export const themeColors = [
  { media: '(prefers-color-scheme: light)', color: '#ffffff' },
  { media: '(prefers-color-scheme: dark)', color: '#162034' },
]
