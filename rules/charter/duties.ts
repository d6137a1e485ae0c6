import { fold } from '../text/fold.ts'
import { overlaps } from '../text/span.ts'
import { knownAs, mentionIn, tracesOf } from './known-as.ts'
import type { Charter, Partner, Statement } from './model.ts'

/** Where each partner is given something of its own to do, hold or give. */
export interface PartnerDuties {
  readonly partner: Partner
  readonly statements: readonly Statement[]
  /** Those that begin with its name, or stand under it. */
  readonly sure: readonly Statement[]
}

/**
 * A statement may give a partner something to do when it, its lead-in or its title names the partner by any trace of its name. What only
 * says who the partner is, or that it signs, is none. Generous on purpose: short names take many forms.
 */
export function readDuties(charter: Charter): PartnerDuties[] {
  const traces = tracesOf(charter.partners)
  const names = knownAs(charter.partners)
  return charter.partners.map((partner) => {
    const open = charter.statements.filter((statement) => statement.marks.inert === null && !statement.marks.question && !describes(charter, statement, partner))
    const traced = named(traces.get(partner) ?? [])
    const known = named(names.get(partner) ?? [])
    const statements = open.filter((statement) => mentions(charter, statement, traced, Infinity))
    return { partner, statements, sure: statements.filter((statement) => mentions(charter, statement, known, NEAR)) }
  })
}

const NEAR = 70

/** Whether a text has one of the names; what introduces many statements is looked through once. */
function named(names: readonly string[]): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    let has = known.get(text)
    if (has === undefined) known.set(text, (has = mentionIn(fold(text).text, names) !== null))
    return has
  }
}

function mentions(charter: Charter, statement: Statement, has: (text: string) => boolean, within: number): boolean {
  if (has(statement.kind === 'row' ? statement.text : statement.text.slice(0, within)) || (statement.label !== null && has(statement.label.text))) return true
  if (statement.leadIn.some((passage) => has(passage.text)) || statement.columns.some((passage) => has(passage.text))) return true
  for (let section: Statement['section'] | null = statement.section; section && section.parent; section = section.parent) {
    if (section.title.span.start !== charter.title?.span.start && has(section.title.text)) return true
  }
  return false
}

function describes(charter: Charter, statement: Statement, partner: Partner): boolean {
  if (overlaps(statement.span, partner.span) || partner.details.some((span) => overlaps(statement.span, span))) return true
  return charter.signatures !== null && overlaps(statement.span, charter.signatures.span)
}
