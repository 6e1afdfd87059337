/**
 * Visits every way to reach another file: import, export from, import(), import('…').T, require.
 * `found(node, specifier, typeOnly)`; the specifier is null when it cannot be read from the source.
 * Of a template its fixed beginning counts: `../messages/${locale}.json` is on the floor of messages.
 */
export const eachImport = (found) => ({
  ImportDeclaration: (node) => found(node, node.source.value, isTypeOnly(node, node.importKind)),
  ExportAllDeclaration: (node) => found(node, node.source.value, node.exportKind === 'type'),
  ExportNamedDeclaration(node) {
    if (node.source) found(node, node.source.value, isTypeOnly(node, node.exportKind))
  },
  ImportExpression: (node) => found(node, textOf(node.source), false),
  TSImportType: (node) => found(node, textOf(node.source ?? node.argument.literal), true),
  TSExternalModuleReference: (node) => found(node, textOf(node.expression), false),
  "CallExpression[callee.name='require']": (node) => found(node, textOf(node.arguments[0]), false),
})

function isTypeOnly(node, kind) {
  if (kind === 'type') return true
  const { specifiers } = node
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type')
}

function textOf(node) {
  if (node?.type === 'Literal') return String(node.value)
  if (node?.type === 'TemplateLiteral') return node.quasis[0].value.cooked || null
  return null
}
