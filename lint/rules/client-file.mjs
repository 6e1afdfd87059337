import { eachImport } from '../each-import.mjs'
import { floorOf } from '../floor-of.mjs'
import { pathOf, pathOfImport } from '../path-of.mjs'

/** A file that runs in the browser knows nothing of data/ or db/, not even their types. */
export const clientFile = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      noRows:
        "A 'use client' file may not import {{specifier}}: describe what it is handed in domain/ or beside the component.",
    },
  },
  create(context) {
    const isClient = context.sourceCode.ast.body.some(({ directive }) => directive === 'use client')
    if (!isClient) return {}
    const path = pathOf(context)
    return eachImport((node, specifier) => {
      const floor = floorOf(pathOfImport(specifier ?? '', path) ?? '') ?? ''
      if (!/^(data|db)(\/|$)/.test(floor)) return
      context.report({ node, messageId: 'noRows', data: { specifier } })
    })
  },
}
