import { basename } from 'node:path'
import { viewers } from '../viewers.mjs'

/** A file at the top of data/ is one verb: one exported function whose first parameter is who acts. */
export const verb = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      one: 'A file in data/ exports exactly one function, this one {{count}}: one verb a file.',
      plain: 'Export the verb where it is declared, as a named function: no default, no re-export.',
      viewer: 'The first parameter of a verb is who acts: one of {{viewers}}.',
      name: 'A verb is called what its file is called: {{expected}}.',
    },
  },
  create(context) {
    const found = []
    const plain = (node) => context.report({ node, messageId: 'plain' })
    return {
      ExportDefaultDeclaration: plain,
      ExportAllDeclaration: plain,
      ExportNamedDeclaration(node) {
        if (node.exportKind === 'type') return
        if (!node.declaration || node.declaration.type === 'ClassDeclaration') return plain(node)
        found.push(...functionsOf(node.declaration))
      },
      'Program:exit'(node) {
        const count = new Set(found.map(({ name }) => name)).size
        if (count !== 1) context.report({ node, messageId: 'one', data: { count } })
        const expected = camel(basename(context.filename))
        for (const { name, made, first } of found) {
          if (!isViewer(first))
            context.report({
              node: made,
              messageId: 'viewer',
              data: { viewers: viewers.join(', ') },
            })
          if (name !== expected)
            context.report({ node: made, messageId: 'name', data: { expected } })
        }
      },
    }
  },
}

const functionTypes = ['FunctionDeclaration', 'TSDeclareFunction']
const expressionTypes = ['ArrowFunctionExpression', 'FunctionExpression']

function functionsOf(declaration) {
  if (functionTypes.includes(declaration.type))
    return [{ name: declaration.id.name, made: declaration, first: declaration.params[0] }]
  if (declaration.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ id, init }) => {
    const made = functionIn(init)
    return made ? [{ name: id.name, made, first: made.params[0] }] : []
  })
}

// cache(async (viewer) => …) exports a function as well.
function functionIn(init) {
  if (expressionTypes.includes(init?.type)) return init
  if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier') return undefined
  return init.arguments.find(({ type }) => expressionTypes.includes(type))
}

function isViewer(parameter) {
  const type = (parameter?.left ?? parameter)?.typeAnnotation?.typeAnnotation
  const members = type?.type === 'TSUnionType' ? type.types : [type]
  return members.every((one) => viewers.includes(one?.typeName?.name))
}

const camel = (file) =>
  file.replace(/\.tsx?$/, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
