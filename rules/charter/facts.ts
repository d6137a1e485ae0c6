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
  const { partners, unnamed, lead, bodies, term, objectives } = charter
  // "[Partner organisation]" asks for a name and is none.
  const called = unnamed.filter(({ name }) => !/^[[{<]/.test(name))
  return {
    partners: [...partners, ...called].sort((a, b) => a.span.start - b.span.start).map((partner) => partner.name), lead: lead?.name ?? null, bodies: bodies.filter((body) => body.defined || body.likely).map((body) => body.name),
    effective: term.effective?.iso ?? null, end: term.end?.iso ?? null, objectives: objectives.length,
  }
}
