import type { Change, ChangeKind, Comparison, Detail, Side, Topic, Version } from '../../compare/comparison.ts'
import { quotes, type ChangeWords } from '../../compare/words.ts'
import { Places } from '../places.ts'
import type { Colors } from '../reporter.ts'
import type { TextRange } from '../report.ts'

/** A comparison put into words and places; plain data, of which all formats are made. */
export interface ComparisonReport {
  readonly before: VersionReport
  readonly after: VersionReport
  readonly changes: readonly ChangeReport[]
  readonly words: ComparisonReportWords
}

export interface VersionReport extends Version {
  /** As given: a path or `REV:path`. */
  readonly name: string
}

export interface ChangeReport {
  readonly kind: ChangeKind
  readonly topic: Topic
  readonly name: string
  readonly subject: string
  /** Phrases for people; {@link details} is for programs. */
  readonly says: readonly string[]
  readonly details: readonly Detail[]
  readonly requirements: readonly string[]
  readonly before: SideReport | null
  readonly after: SideReport | null
}

export interface SideReport {
  readonly value: string
  readonly places: readonly PlaceReport[]
}

export interface PlaceReport extends TextRange {
  /** What stands there, on one line. */
  readonly text: string
}

interface ComparisonReportWords {
  kind(kind: ChangeKind): string
  readonly standing: string
  /** Sentences about the comparison as a whole. */
  readonly notes: readonly string[]
}

export interface ComparisonContext {
  readonly colors: Colors
  readonly tool: { readonly name: string; readonly version: string }
}

/** One format: a comparison in, text out. */
export type ComparisonReporter = (report: ComparisonReport, context: ComparisonContext) => string

export interface ComparisonInput {
  readonly comparison: Comparison
  readonly words: ChangeWords
  /** Texts without a byte order mark, as the comparison's spans count. */
  readonly before: { readonly name: string; readonly text: string }
  readonly after: { readonly name: string; readonly text: string }
}

export function buildComparisonReport({ comparison, words, before, after }: ComparisonInput): ComparisonReport {
  const [old, now] = [new Places(before.text), new Places(after.text)]
  return {
    before: { name: before.name, ...comparison.before },
    after: { name: after.name, ...comparison.after },
    changes: comparison.changes.map((change) => changeReport(change, words, old, now)),
    words: {
      kind: (kind) => words.kind(kind),
      standing: words.standing(comparison),
      notes: [...(comparison.changes.length === 0 ? [words.none] : []), ...(comparison.languagesDiffer ? [words.languagesDiffer] : [])],
    },
  }
}

function changeReport(change: Change, words: ChangeWords, old: Places, now: Places): ChangeReport {
  const { kind, topic, name, details, requirements = [], before, after } = change
  return {
    kind,
    topic,
    name,
    subject: words.subject(change),
    says: words.details(change),
    details,
    requirements,
    before: sideReport(before, old, quotes(change) ? (before?.value ?? null) : null),
    after: sideReport(after, now, quotes(change) ? (after?.value ?? null) : null),
  }
}

/** What is compared as a statement has its words; elsewhere they are cut out of the source, without marks of emphasis. */
function sideReport(side: Side | null, places: Places, words: string | null): SideReport | null {
  if (!side) return null
  const textOf = ({ start, end }: Side['spans'][number]): string => words ?? places.text.slice(start, end).replace(/\*\*|__/g, '')
  return {
    value: side.value,
    places: side.spans.map((span) => ({ ...places.range(span), text: textOf(span).replace(/\s+/g, ' ').trim() })),
  }
}

/** How many changes of each kind there are. */
export function countKinds(changes: readonly ChangeReport[]): Readonly<Record<ChangeKind, number>> {
  const count = { weakened: 0, dropped: 0, changed: 0, strengthened: 0, added: 0 }
  for (const { kind } of changes) count[kind]++
  return count
}
