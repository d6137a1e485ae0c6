import picomatch from 'picomatch/posix.js'
import { isBoundedGlob } from './bounded-glob.ts'

/** A glob with no slash speaks of names in any folder, as in .gitignore. Globs that are not bounded match nothing. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const bounded = patterns.filter(isBoundedGlob)
  return picomatch(
    bounded.map((pattern) => (pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`)),
    { dot: true, noextglob: true },
  )
}
