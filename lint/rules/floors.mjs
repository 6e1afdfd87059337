import { eachImport } from '../each-import.mjs'
import { floorOf, isTest } from '../floor-of.mjs'
import { floors, forTests } from '../floors.mjs'
import { pathOf, pathOfImport } from '../path-of.mjs'

/**
 * Holds every import to the table in floors.mjs.
 *
 * One rule that resolves a path, rather than no-restricted-imports with patterns for each floor:
 * an alias and a relative path are the same place, import() and types are seen, what is not listed
 * is refused, and there are no two config blocks that could override each other.
 */
export const importsByFloor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      noFloor: '{{path}} stands on no floor: put it on one, or write a new row in lint/floors.mjs.',
      unreadable: 'Write the path as a plain string, so that its floor can be seen.',
      wrongFloor: '{{floor}} may not import {{specifier}}. {{belongs}}',
      onlyTypes: '{{floor}} may import only types from {{specifier}}. {{belongs}}',
    },
  },
  create(context) {
    const path = pathOf(context)
    const name = floorOf(path)
    const refuse = (node, messageId, data) => context.report({ node, messageId, data })
    if (!name) return { Program: (node) => refuse(node, 'noFloor', { path }) }
    const floor = floors[name]
    if (floor.anything) return {}
    const extra = isTest(path) ? forTests : { may: [], packages: [] }
    const reach = {
      floors: new Set([name, ...floor.may, ...extra.may]),
      packages: [...floor.packages, ...extra.packages],
      types: floor.types ?? [],
    }
    return eachImport((node, specifier, typeOnly) => {
      if (specifier === null) return refuse(node, 'unreadable')
      const messageId = verdict(reach, path, specifier, typeOnly)
      if (messageId) refuse(node, messageId, { floor: name, specifier, belongs: floor.belongs })
    })
  },
}

function verdict(reach, path, specifier, typeOnly) {
  const target = pathOfImport(specifier, path)
  if (target !== undefined) return reach.floors.has(floorOf(target)) ? null : 'wrongFloor'
  if (reach.packages.some((one) => covers(one, specifier))) return null
  if (!reach.types.includes(specifier)) return 'wrongFloor'
  return typeOnly ? null : 'onlyTypes'
}

const covers = (listed, specifier) =>
  specifier === listed || specifier.startsWith(listed.endsWith(':') ? listed : `${listed}/`)
