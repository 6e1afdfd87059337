import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'

/** The program that serves what was built into a folder. */
export const webServer = (buildFolder) => join(projectRoot, buildFolder, 'web.mjs')
