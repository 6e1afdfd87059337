import { basename } from 'node:path'
import { buildersIn, isBuiltBy } from '../built-by.mjs'
import { pathOf } from '../path-of.mjs'
import { pageDoors, postDoors } from '../viewers.mjs'

const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * A route can be posted to by anybody: whatever changes something is built by a post door, which
 * checks where the post comes from, parses it and mints the viewer. A route that draws a page is
 * built by a page door.
 */
export const routeDoor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      posted: 'Write export const {{name}} = lightPost(…), or another post door from @/app/light/.',
      drawn: 'Write export const {{name}} = lightPage(…): a route.tsx draws a page.',
      plain: 'A route exports its methods as constants, and nothing by another name.',
    },
  },
  create(context) {
    const path = pathOf(context)
    const file = basename(path)
    if (!path.startsWith('app/') || !/^route\.tsx?$/.test(file)) return {}
    const { ast } = context.sourceCode
    const posts = buildersIn(ast, path, postDoors)
    const pages = buildersIn(ast, path, pageDoors)
    const plain = (node) => context.report({ node, messageId: 'plain' })
    const check = (node, name, value) => {
      const draws = reading.includes(name)
      if (draws && file === 'route.ts') return
      const [doors, messageId] = draws ? [pages, 'drawn'] : [posts, 'posted']
      if (!isBuiltBy(doors, value)) context.report({ node, messageId, data: { name } })
    }
    return {
      ExportDefaultDeclaration: plain,
      ExportAllDeclaration: plain,
      ExportNamedDeclaration(node) {
        if (node.exportKind === 'type') return
        const { declaration } = node
        if (!declaration) return plain(node)
        if (declaration.id) return check(node, declaration.id.name, null)
        for (const { id, init } of declaration.declarations) check(node, id.name, init)
      },
    }
  },
}
