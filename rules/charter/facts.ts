import type { Charter } from './model.ts'

/** What the linter read from the charter, in the terms of the report; dates as YYYY-MM-DD. */
export interface Facts {
  readonly partners: readonly string[]
  readonly lead: string | null
  readonly bodies: readonly string[]
  readonly effective: string | null
  readonly end: string | null
  readonly objectives: number | null
}

export function readFacts(charter: Charter): Facts {
  return { partners: charter.partners.map((partner) => partner.name), lead: null, bodies: [], effective: null, end: null, objectives: null }
}
