import type { Charter } from '../charter/model.ts'
import { codeSpans } from '../text/code-spans.ts'
import { nearestTo } from '../text/nearest.ts'
import type { Span } from '../text/span.ts'

/** A decision written in the charter not to report something. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'disable-file' | 'enable'
  readonly by: 'comment' | 'front-matter' | 'not-applicable'
  /** Empty: every rule. */
  readonly rules: readonly { readonly rule: string; readonly span: Span }[]
  readonly reason: string | null
  /** The comment, or the key in the front matter. */
  readonly span: Span
}

/**
 * `<!-- charterlint-disable-next-line RULE, RULE -- reason -->`, `-disable`, `-enable`, `-disable-file`, in the order of the text; and
 * in front matter `charterlint: {ignore: {RULE: reason}, not-applicable: {RULE: reason}}`.
 */
export function readDirectives(charter: Charter): Directive[] {
  const comments = charter.comments.flatMap(({ span }) => directiveIn(charter.text.slice(span.start, span.end), span) ?? [])
  return [...frontMatterDirectives(charter), ...comments]
}

const KINDS = ['disable-next-line', 'disable', 'disable-file', 'enable'] as const
const OPENING = /^<!--\s*charterlint-(disable-next-line|disable-file|disable|enable)(?=\s|-->|$)/i
/** What seems to be meant as one of these. */
const OPENING_LIKE = /^<!--\s*(charterlint[-:\s]\s*([a-z][a-z-]*[a-z]))(?=[\s:-]|$)/i
/** Word processors make one dash of two. */
const REASON = /\s(?:--|[–—])(?=\s)/

/** A comment that looks like a decision and is none, because of how it is written. */
export interface Misspelt {
  readonly written: string
  readonly nearest: string
  readonly span: Span
}

/** Comments that nobody would know to be without effect. */
export function misspeltDirectives(charter: Charter): Misspelt[] {
  return charter.comments.flatMap(({ span }) => {
    const comment = charter.text.slice(span.start, span.end)
    const like = OPENING.test(comment) ? null : OPENING_LIKE.exec(comment)
    const nearest = like && nearestTo(like[2], KINDS)
    return like && nearest ? { written: like[1], nearest: `charterlint-${nearest}`, span } : []
  })
}

/** Decisions that stand inside a line of text or a cell, where comments are not read. */
export function misplacedDirectives({ text, comments, frontMatter }: Charter): Span[] {
  const read = new Set(comments.map(({ span }) => span.start))
  const found = [...text.matchAll(/<!--\s{0,9}charterlint-[^<>]{0,2000}-->/gi)]
    .filter((match) => match.index >= (frontMatter?.span.end ?? 0) && !read.has(match.index) && OPENING.test(match[0]))
    .map((match): Span => ({ start: match.index, end: match.index + match[0].length }))
  const code = found.length === 0 ? [] : codeSpans(text)
  return found.filter(({ start }) => !code.some((span) => span.start <= start && start < span.end))
}

function directiveIn(comment: string, span: Span): Directive | null {
  const opening = OPENING.exec(comment)
  if (!opening) return null
  const end = comment.endsWith('-->') ? comment.length - 3 : comment.length
  const body = comment.slice(0, end)
  const dash = REASON.exec(body.slice(opening[0].length))
  const namesEnd = dash ? opening[0].length + dash.index : end
  const rules = [...body.slice(opening[0].length, namesEnd).matchAll(/[^\s,]+/g)].map((match) => {
    const start = span.start + opening[0].length + match.index
    return { rule: match[0].toLowerCase(), span: { start, end: start + match[0].length } }
  })
  const reason = dash ? body.slice(namesEnd + dash[0].length).trim() : ''
  return { kind: opening[1].toLowerCase() as Directive['kind'], by: 'comment', rules, reason: reason === '' ? null : reason, span }
}

function frontMatterDirectives(charter: Charter): Directive[] {
  const { frontMatter } = charter
  const own = frontMatter?.values.charterlint
  if (!frontMatter || !isRecord(own)) return []
  const read = (key: string, by: Directive['by']): Directive[] => {
    const named = own[key]
    const entries: [string, unknown][] = Array.isArray(named)
      ? named.map((rule) => [String(rule), null])
      : isRecord(named)
        ? Object.entries(named)
        : []
    return entries.map(([rule, reason]): Directive => {
      const span = spanOfName(charter.text, frontMatter.span, frontMatter.keys.charterlint, rule)
      return {
        kind: 'disable-file',
        by,
        rules: [{ rule, span }],
        reason: typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null,
        span,
      }
    })
  }
  return [...read('ignore', 'front-matter'), ...read('not-applicable', 'not-applicable')]
}

/** Where the front matter names the rule: the first such word behind the key `charterlint`. */
function spanOfName(text: string, frontMatter: Span, key: Span | undefined, rule: string): Span {
  const from = key?.end ?? frontMatter.start
  for (let at = text.indexOf(rule, from); at >= 0 && at < frontMatter.end; at = text.indexOf(rule, at + 1)) {
    if (!isNamePart(text[at - 1]) && !isNamePart(text[at + rule.length])) return { start: at, end: at + rule.length }
  }
  return key ?? frontMatter
}

function isNamePart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_-]/u.test(character)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
