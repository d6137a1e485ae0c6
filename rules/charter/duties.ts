import { fold } from '../text/fold.ts'
import { overlaps } from '../text/span.ts'
import { amongWith, keptWith } from '../text/kept.ts'
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
  const above = namedAbove(charter, called)
  const naming = namedIn(charter.statements, called).map(({ part: statement, value }) => ({ statement, named: either(value, above(statement.section)) }))
  return charter.partners.map((partner, i) => {
    const mine = naming.filter(({ statement, named }) => (named[i] & (Named.trace | Named.introTrace)) !== 0 && !describes(charter, statement, partner))
    return { partner, statements: mine.map(({ statement }) => statement), sure: mine.filter(({ named }) => (named[i] & (Named.begins | Named.introduced)) !== 0).map(({ statement }) => statement) }
  })
}

/** How a statement names a partner: by any trace in its words or in what introduces it, by a known name at its beginning or in what introduces it. */
const Named = { trace: 1, introTrace: 2, begins: 4, introduced: 8 } as const

const NEAR = 70

/** By partner, how a section's title and those above it name it; the charter's own title names nobody in particular. */
function namedAbove({ title: own }: Charter, called: Called): (section: Section) => Uint8Array {
  const known = new Map<Section, Uint8Array>()
  const above = (section: Section): Uint8Array => {
    let named = known.get(section)
    if (!named) {
      const mine = section.parent === null || section.title.span.start === own?.span.start ? new Uint8Array(called.known.length) : namedInTitle(section, called)
      known.set(section, (named = section.parent === null ? mine : either(mine, above(section.parent))))
    }
    return named
  }
  return above
}

function either(a: Uint8Array, b: Uint8Array): Uint8Array {
  return isNone(b) ? a : a.map((bits, i) => bits | b[i])
}

/** Statements that name a partner, or stand under a title that does. */
const namedIn = amongWith((statement: Statement, called: Called): Uint8Array | null => {
  const { text, label, leadIn, columns, kind, marks } = statement
  if (marks.inert !== null || marks.question) return null
  const intro = [...(label ? [label] : []), ...leadIn, ...columns].map((passage) => fold(passage.text).text)
  const whole = fold(text).text
  const bits = new Uint8Array(called.known.length)
  for (let i = 0; i < bits.length; i++) {
    const known = called.known[i]
    const traces = called.traces[i]
    if (has(whole, traces)) bits[i] = Named.trace | (has(kind === 'row' || text.length <= NEAR ? whole : fold(text.slice(0, NEAR)).text, known) ? Named.begins : 0)
    // Known names are traces too.
    if (intro.some((one) => has(one, traces))) bits[i] |= Named.introTrace | (intro.some((one) => has(one, known)) ? Named.introduced : 0)
  }
  return isNone(bits) && isNone(namedInTitles(statement.section, called)) ? null : bits
})

function has(folded: string, names: readonly string[]): boolean {
  return mentionIn(folded, names) !== null
}

function isNone(bits: Uint8Array): boolean {
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) return false
  return true
}

const namedInTitles = keptWith((section: Section, called: Called): Uint8Array =>
  section.parent ? either(namedInTitle(section, called), namedInTitles(section.parent, called)) : new Uint8Array(called.known.length),
)

const namedInTitle = keptWith(({ title }: Section, called: Called) => {
  const folded = fold(title.text).text
  return Uint8Array.from(called.known, (known, i) => (mentionIn(folded, called.traces[i]) === null ? 0 : Named.introTrace) | (mentionIn(folded, known) === null ? 0 : Named.introduced))
})

function describes(charter: Charter, statement: Statement, partner: Partner): boolean {
  if (overlaps(statement.span, partner.span) || partner.details.some((span) => overlaps(statement.span, span))) return true
  return charter.signatures !== null && overlaps(statement.span, charter.signatures.span)
}
