import { tsImport } from 'tsx/esm/api'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { projectRoot } from '../project/project-root.mjs'

/** What a file of the product exports, for a command that shares its rules; `path` is from the root. */
export const load = (path) => tsImport(pathToFileURL(join(projectRoot, path)).href, import.meta.url)
