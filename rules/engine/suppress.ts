import type { Charter } from '../charter/model.ts'
import { LineIndex } from '../text/line-index.ts'
import { nearestTo } from '../text/nearest.ts'
import type { Span } from '../text/span.ts'
import type { Finding } from './finding.ts'
import { misplacedDirectives, misspeltDirectives, readDirectives, type Directive } from './directives.ts'
import { isOff, type Settings } from './settings.ts'
import { SUPPRESSION_RULE } from './suppression-rule.ts'

/** A finding that the charter's authors decided to live with; it stays in the report. */
export interface Exception {
  readonly finding: Finding
  readonly reason: string | null
  readonly by: 'comment' | 'front-matter' | 'not-applicable'
}

export interface Suppressed {
  /** Findings that nothing suppresses. */
  readonly findings: readonly Finding[]
  readonly exceptions: readonly Exception[]
  /** Findings about the suppressions themselves. */
  readonly complaints: readonly Finding[]
  /** Requirements that do not apply to this charter; they count for nothing. */
  readonly notApplicable: readonly string[]
}

/**
 * Takes out the findings that comments and front matter speak of, and says which of these were of no use. A decision about one
 * place goes before one about a part, and that before one about the whole file, so that the nearest reason is the one reported.
 */
export function suppressFindings(
  charter: Charter,
  findings: readonly Finding[],
  settings: Settings,
  knownRules: ReadonlySet<string>,
): Suppressed {
  const directives = readDirectives(charter)
  const ineffective = [
    ...misspeltDirectives(charter).map(({ written, nearest, span }) => complaint('misspelt', span, { written, nearest }, [])),
    ...misplacedDirectives(charter).map((span) => complaint('misplaced', span, {}, [])),
  ]
  if (directives.length === 0) return { findings, exceptions: [], complaints: ineffective, notApplicable: [] }
  const lines = new LineIndex(charter.text)
  const reaches = reachesOf(directives, charter, lines)
  const used = new Set<Reach>()
  const exceptions: Exception[] = []
  const left = findings.filter((finding) => {
    if (finding.ruleId === 'internal-error') return true
    const reach = reaches.find((each) => covers(each, finding))
    if (!reach) return true
    used.add(reach)
    exceptions.push({ finding, reason: reach.directive.reason, by: reach.directive.by })
    return false
  })
  const notApplicable = directives.flatMap(({ by, rules }) => (by === 'not-applicable' ? rules.map(({ rule }) => rule) : []))
  return {
    findings: left,
    exceptions,
    complaints: [...ineffective, ...complaintsOf(reaches, used, directives, { charter, settings, knownRules })],
    notApplicable,
  }
}

/** Where one rule (null: every rule) named by a directive is suppressed. */
interface Reach {
  readonly directive: Directive
  readonly rule: string | null
  /** The rule's name in the directive, or all of it. */
  readonly span: Span
  readonly from: number
  readonly to: number
  /** Comments further on that let rules speak again. */
  readonly ends: readonly Directive[]
}

const ORDER = { 'disable-next-line': 0, disable: 1, 'disable-file': 2, enable: 3 } as const

function reachesOf(directives: readonly Directive[], charter: Charter, lines: LineIndex): Reach[] {
  const reaches: Reach[] = []
  directives.forEach((directive, i) => {
    if (directive.kind === 'enable') return
    const names = directive.rules.length > 0 ? directive.rules : [{ rule: null, span: directive.span }]
    const ends = directive.kind === 'disable' ? directives.slice(i + 1).filter(({ kind }) => kind === 'enable') : []
    const extent = extentOf(directive, charter.text, lines)
    for (const { rule, span } of names) reaches.push({ directive, rule, span, ...extent, ends })
  })
  return reaches.sort((a, b) => ORDER[a.directive.kind] - ORDER[b.directive.kind] || b.from - a.from)
}

function extentOf({ kind, span }: Directive, text: string, lines: LineIndex): { from: number; to: number } {
  const end = text.length + 1
  if (kind !== 'disable-next-line') return { from: kind === 'disable-file' ? 0 : span.end, to: end }
  const next = /\S/g
  next.lastIndex = lines.lineStart(lines.place(span.end).line + 1)
  const line = lines.place(next.exec(text)?.index ?? text.length).line
  return { from: lines.lineStart(line), to: line + 1 < lines.lineCount ? lines.lineStart(line + 1) : end }
}

function covers(reach: Reach, { ruleId, span }: Finding): boolean {
  if ((reach.rule !== null && reach.rule !== ruleId) || span.start < reach.from || span.start >= reach.to) return false
  return !reach.ends.some(
    (end) => end.span.start <= span.start && (end.rules.length === 0 || end.rules.some(({ rule }) => rule === ruleId)),
  )
}

interface ComplaintContext {
  readonly charter: Charter
  readonly settings: Settings
  readonly knownRules: ReadonlySet<string>
}

function complaintsOf(
  reaches: readonly Reach[],
  used: ReadonlySet<Reach>,
  directives: readonly Directive[],
  context: ComplaintContext,
): Finding[] {
  const { charter, settings, knownRules } = context
  const found: Finding[] = []
  for (const reach of reaches) {
    if (reach.rule !== null && !knownRules.has(reach.rule)) found.push(unknownRule(reach.rule, reach.span, knownRules))
    else if (!used.has(reach) && !(reach.rule !== null && isOff(settings, charter.stage, reach.rule))) {
      found.push(
        complaint(reach.rule === null ? 'unused-all' : 'unused', reach.span, reach.rule === null ? {} : { rule: reach.rule }, [
          'remove-suppression',
        ]),
      )
    }
  }
  directives.forEach((directive, i) => {
    if (directive.kind === 'enable' && !directives.slice(0, i).some((before) => before.kind === 'disable' && endsAny(directive, before)))
      found.push(complaint('no-start', directive.span, {}, ['remove-suppression']))
  })
  if (settings.requireReason) {
    for (const { kind, reason, span } of directives)
      if (kind !== 'enable' && reason === null) found.push(complaint('no-reason', span, {}, []))
  }
  return found
}

/** Whether a comment that lets rules speak again has one that silenced them. */
function endsAny(enable: Directive, disable: Directive): boolean {
  if (enable.rules.length === 0 || disable.rules.length === 0) return true
  return enable.rules.some(({ rule }) => disable.rules.some((silenced) => silenced.rule === rule))
}

function unknownRule(rule: string, span: Span, knownRules: ReadonlySet<string>): Finding {
  const nearest = nearestTo(rule, [...knownRules])
  return nearest === null ? complaint('unknown', span, { rule }, []) : complaint('unknown-near', span, { rule, nearest }, [])
}

function complaint(messageId: string, span: Span, data: Finding['data'], fixes: readonly string[]): Finding {
  return { ruleId: SUPPRESSION_RULE, messageId, severity: 'warning', span, data, related: [], fixes }
}
