import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'

/** Next's own program, run by this Node rather than through npm. */
export const nextProgram = join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next')
