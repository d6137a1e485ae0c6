import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Node's module: loaded when first asked for, since that takes several milliseconds and most runs have nothing to hash. */
export function crypto(): typeof import('node:crypto') {
  return require('node:crypto')
}
