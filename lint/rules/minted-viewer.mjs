import { pathOf } from '../path-of.mjs'
import { mint, viewers } from '../viewers.mjs'

/** Nobody becomes a viewer by a cast: they are minted in one file, from a session. */
export const mintedViewer = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { cast: `A {{name}} is minted in ${mint}, from a session: never cast to one.` },
  },
  create(context) {
    if (pathOf(context) === mint) return {}
    const names = new Map(viewers.map((name) => [name, name]))
    const text = (node) => context.sourceCode.getText(node)
    const cast = ({ typeAnnotation }) => {
      const named = text(typeAnnotation).match(/[\w$]+/g) ?? []
      const name = named.map((one) => names.get(one)).find(Boolean)
      if (name) context.report({ node: typeAnnotation, messageId: 'cast', data: { name } })
    }
    return {
      ImportSpecifier({ imported, local }) {
        if (viewers.includes(imported.name)) names.set(local.name, imported.name)
      },
      TSAsExpression: cast,
      TSTypeAssertion: cast,
    }
  },
}
