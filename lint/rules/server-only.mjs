/** Whatever is in data/ begins by saying that it never reaches a browser. */
export const serverOnly = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { first: "Begin the file with import 'server-only': data/ never reaches a browser." },
  },
  create(context) {
    return {
      Program(node) {
        const [first] = node.body
        const says = first?.type === 'ImportDeclaration' && first.source.value === 'server-only'
        if (!says) context.report({ node: first ?? node, messageId: 'first' })
      },
    }
  },
}
