import type { Charter } from './model.ts'

/** What the linter read from the charter, in the terms of the report; dates as YYYY-MM-DD. The charter itself has it with places. */
export interface Facts {
  readonly partners: readonly string[]
  readonly lead: string | null
  readonly bodies: readonly string[]
  readonly effective: string | null
  readonly end: string | null
  readonly objectives: number | null
}

export function readFacts(charter: Charter): Facts {
  const { partners, lead, bodies, term, objectives } = charter
  return {
    partners: partners.map((partner) => partner.name), lead: lead?.name ?? null, bodies: bodies.filter((body) => body.defined).map((body) => body.name),
    effective: term.effective?.iso ?? null, end: term.end?.iso ?? null, objectives: objectives.length,
  }
}
