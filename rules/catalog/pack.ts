import type { CatalogEntry } from './catalog.ts'

/** Requirements besides ours, of an organisation or for a field. Plain data, so that it can cross threads and lie in a cache's key. */
export interface Pack {
  readonly name: string
  readonly entries: readonly CatalogEntry[]
}

/** A pack of ours, which settings name instead of carrying it. */
export const BUILT_IN_PACKS: readonly string[] = ['extended']
