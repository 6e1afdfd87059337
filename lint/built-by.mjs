import { pathOfImport } from './path-of.mjs'

/** The local names under which a file has imported these builders from their modules. */
export function buildersIn(ast, path, builders) {
  const imports = ast.body.filter(({ type }) => type === 'ImportDeclaration')
  return new Set(
    imports.flatMap(({ source, specifiers }) => {
      const names = builders[pathOfImport(source.value, path)] ?? []
      return specifiers
        .filter(({ imported }) => names.includes(imported?.name))
        .map(({ local }) => local.name)
    }),
  )
}

/** Whether a value is what one of these builders was called for. */
export const isBuiltBy = (names, value) =>
  value?.type === 'CallExpression' && names.has(value.callee.name)
