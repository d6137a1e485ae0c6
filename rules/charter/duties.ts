import { fold } from '../text/fold.ts'
import { overlaps } from '../text/span.ts'
import { keptWith } from '../text/kept.ts'
import { calledAs, mentionIn, type Called } from './known-as.ts'
import type { Charter, Partner, Section, Statement } from './model.ts'

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
  const called = calledAs(charter.partners)
  const open = charter.statements.filter((statement) => statement.marks.inert === null && !statement.marks.question)
  const naming = open.map((statement) => ({ statement, named: namedWith(charter, statement, called) })).filter(({ named }) => named.some((bits) => bits !== 0))
  return charter.partners.map((partner, i) => {
    const mine = naming.filter(({ statement, named }) => (named[i] & (Named.trace | Named.introTrace)) !== 0 && !describes(charter, statement, partner))
    return { partner, statements: mine.map(({ statement }) => statement), sure: mine.filter(({ named }) => (named[i] & (Named.begins | Named.introduced)) !== 0).map(({ statement }) => statement) }
  })
}

/** How a statement names a partner: by any trace in its words or in what introduces it, by a known name at its beginning or in what introduces it. */
const Named = { trace: 1, introTrace: 2, begins: 4, introduced: 8 } as const

const NEAR = 70

/** By partner, how a statement with the titles above it names it; the charter's own title names nobody in particular. */
function namedWith(charter: Charter, statement: Statement, called: Called): Uint8Array {
  const own = namedIn(statement, called)
  let all = own
  for (let section: Section | null = statement.section; section && section.parent; section = section.parent) {
    if (section.title.span.start === charter.title?.span.start) continue
    const titled = namedInTitle(section, called)
    if (titled.every((bits) => bits === 0)) continue
    all = all.map((bits, i) => bits | titled[i])
  }
  return all
}

const namedIn = keptWith((statement: Statement, called: Called) => {
  const { text, label, leadIn, columns, kind } = statement
  const intro = [...(label ? [label] : []), ...leadIn, ...columns].map((passage) => fold(passage.text).text)
  const whole = fold(text).text
  const head = kind === 'row' ? whole : fold(text.slice(0, NEAR)).text
  return Uint8Array.from(called.known, (known, i) => {
    const traces = called.traces[i]
    const has = (folded: string, names: readonly string[]): boolean => mentionIn(folded, names) !== null
    return (has(whole, traces) ? Named.trace : 0) | (intro.some((one) => has(one, traces)) ? Named.introTrace : 0) | (has(head, known) ? Named.begins : 0) | (intro.some((one) => has(one, known)) ? Named.introduced : 0)
  })
})

const namedInTitle = keptWith(({ title }: Section, called: Called) => {
  const folded = fold(title.text).text
  return Uint8Array.from(called.known, (known, i) => (mentionIn(folded, called.traces[i]) === null ? 0 : Named.introTrace) | (mentionIn(folded, known) === null ? 0 : Named.introduced))
})

function describes(charter: Charter, statement: Statement, partner: Partner): boolean {
  if (overlaps(statement.span, partner.span) || partner.details.some((span) => overlaps(statement.span, span))) return true
  return charter.signatures !== null && overlaps(statement.span, charter.signatures.span)
}
