import { existsSync } from 'node:fs'

/** How npm is run: by the very one that runs us, where there is one; `path` is its npm_execpath. */
export const npm = (path) =>
  path && /\.c?js$/.test(path) && existsSync(path) ? [process.execPath, path] : ['npm']
