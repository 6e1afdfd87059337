import { floorOf } from '../floor-of.mjs'
import { floors } from '../floors.mjs'
import { pathOf } from '../path-of.mjs'

// Next writes these two into the build: instrumentation.ts, at the root, depends on them.
const writtenByNext = ['NODE_ENV', 'NEXT_RUNTIME']

/** The environment is read in configuration.ts, once, and checked there. */
export const environment = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      read: 'Read the environment in configuration.ts and import the value from @/configuration.',
    },
  },
  create(context) {
    const path = pathOf(context)
    if (floors[floorOf(path)]?.environment) return {}
    const atRoot = !path.includes('/')
    const read = (node) => {
      if (atRoot && writtenByNext.includes(node.parent.property?.name)) return
      context.report({ node, messageId: 'read' })
    }
    return {
      "MemberExpression[object.name='process'][property.name='env']": read,
      "MemberExpression[object.name='process'][property.value='env']": read,
      "MemberExpression[object.property.name='process'][property.name='env']": read,
      "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']": read,
      "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']":
        read,
    }
  },
}
