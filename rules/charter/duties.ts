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
    const statements = open.filter((statement) => mentions(charter, statement, traces.get(partner) ?? [], Infinity))
    return { partner, statements, sure: statements.filter((statement) => mentions(charter, statement, names.get(partner) ?? [], NEAR)) }
  })
}

const NEAR = 70

function mentions(charter: Charter, statement: Statement, names: readonly string[], within: number): boolean {
  const has = (text: string): boolean => mentionIn(fold(text).text, names) !== null
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
