import { basename } from 'node:path'
import { buildersIn, isBuiltBy } from '../built-by.mjs'
import { pathOf } from '../path-of.mjs'
import { actorActions } from '../viewers.mjs'

/**
 * Every export of a 'use server' file can be posted to by anybody: each is built by an actor action,
 * which checks where the post comes from, parses it and mints the viewer.
 */
export const actorAction = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      built:
        'Write export const x = traineeAction(…), or another actor action from @/app/form-action.',
      atTop: "'use server' stands at the top of an actions.ts, never inside a function.",
      missing: "An actions.ts begins with 'use server'.",
    },
  },
  create(context) {
    // The bare application that the product is measured against serves nobody.
    if (pathOf(context).startsWith('bench/bare/')) return {}
    const { ast } = context.sourceCode
    const isServer = ast.body.some(({ directive }) => directive === 'use server')
    const isActions = basename(context.filename) === 'actions.ts'
    const refuse = (node, messageId) => context.report({ node, messageId })
    const isTop = (node) => node.parent.type === 'Program'
    const inline = (node) => !isTop(node) && refuse(node, 'atTop')
    const anywhere = { "ExpressionStatement[directive='use server']": inline }
    if (!isServer && !isActions) return anywhere
    const builders = buildersIn(ast, pathOf(context), { 'app/form-action': actorActions })
    const built = (node) => refuse(node, 'built')
    return {
      ...anywhere,
      Program: (node) => !isServer && refuse(node, 'missing'),
      ExportDefaultDeclaration: built,
      ExportAllDeclaration: built,
      TSExportAssignment: built,
      ExportNamedDeclaration(node) {
        if (node.exportKind === 'type') return
        const declared = node.declaration?.declarations ?? []
        const fine = declared.length > 0 && declared.every(({ init }) => isBuiltBy(builders, init))
        if (!fine) built(node)
      },
    }
  },
}
