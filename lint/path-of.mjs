import { posix, relative, sep } from 'node:path'

/** The linted file's path from the root of the repository, with forward slashes. */
export const pathOf = (context) => relative(context.cwd, context.filename).split(sep).join('/')

/** An import's path from the root; undefined when it names a package. */
export function pathOfImport(specifier, importer) {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2))
  if (/^\.\.?(\/|$)/.test(specifier)) return posix.join(posix.dirname(importer), specifier)
  return undefined
}
