import type { ReactElement } from 'react'

/**
 * The HTML of a page that nothing will wake in the browser. Asked for when it is needed: the framework
 * refuses the renderer by name at the top of a file, as its own pages have another.
 */
export async function render(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
