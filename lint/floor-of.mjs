import { floors } from './floors.mjs'

const places = Object.entries(floors)
  .flatMap(([floor, { at = [floor] }]) => at.map((place) => ({ floor, place })))
  .sort((a, b) => String(b.place).length - String(a.place).length)

/** The floor that a path (from the root, with or without extension) stands on, or undefined. */
export function floorOf(path) {
  const bare = path.replace(/(\.db)?(\.test)?\.[cm]?[jt]sx?$/, '')
  return places.find(({ place }) =>
    place instanceof RegExp
      ? place.test(path)
      : path === place || bare === place || path.startsWith(`${place}/`),
  )?.floor
}

/** Unit and database tests stand beside what they test. */
export const isTest = (path) => /\.test\.(tsx?|mjs)$/.test(path)
