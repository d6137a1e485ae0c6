import type { Charter, Partner, Span } from '../../rules/index.ts'
import { tokenize, type Tokens } from '../../rules/text/tokens.ts'

/** A place where a charter names one of its partners. */
export interface Mention {
  readonly partner: Partner
  /** The partner's name or one of its aliases, as the charter defines it. */
  readonly form: string
  readonly span: Span
}

interface Form {
  readonly partner: Partner
  readonly form: string
  readonly words: readonly string[]
  /** What stands between the words apart from space and markup. */
  readonly gaps: readonly string[]
  readonly acronym: boolean
}

/**
 * All mentions, in order, the longest name winning. Names are compared word by word on folded text, so that letter case, Unicode
 * form, tone placement, markup and line ends inside a name do not hide it.
 */
export function mentionsIn(charter: Charter): Mention[] {
  const { text } = charter
  const forms = formsOf(charter.partners)
  if (forms.size === 0) return []
  const skipped = skippedSpans(charter)
  const tokens = tokenize(text)
  const found: Mention[] = []
  let hidden = 0
  for (let i = 0; i < tokens.words.length; i++) {
    while (hidden < skipped.length && skipped[hidden].end <= tokens.starts[i]) hidden++
    if (hidden < skipped.length && skipped[hidden].start <= tokens.starts[i]) continue
    const form = forms.get(tokens.words[i])?.find((each) => matches(each, text, tokens, i))
    if (!form) continue
    const last = i + form.words.length - 1
    found.push({ partner: form.partner, form: form.form, span: { start: tokens.starts[i], end: tokens.ends[last] } })
    i = last
  }
  return found
}

export function mentionAt(mentions: readonly Mention[], offset: number): Mention | null {
  return mentions.find(({ span }) => span.start <= offset && offset <= span.end) ?? null
}

/** By first word, the longest first. */
function formsOf(partners: readonly Partner[]): ReadonlyMap<string, readonly Form[]> {
  const byWord = new Map<string, Form[]>()
  for (const partner of partners) {
    for (const form of [partner.name, ...partner.aliases]) {
      const tokens = tokenize(form)
      if (tokens.words.length === 0) continue
      const gaps = tokens.words.slice(1).map((_, i) => bare(form.slice(tokens.ends[i], tokens.starts[i + 1])))
      const list = byWord.get(tokens.words[0]) ?? []
      list.push({
        partner,
        form,
        words: tokens.words,
        gaps,
        acronym: tokens.words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&.-]{0,9}$/u.test(form),
      })
      byWord.set(tokens.words[0], list)
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byWord
}

function matches(form: Form, text: string, tokens: Tokens, at: number): boolean {
  const last = at + form.words.length - 1
  if (last >= tokens.words.length) return false
  for (let k = 1; k < form.words.length; k++) {
    if (tokens.words[at + k] !== form.words[k]) return false
    const gap = text.slice(tokens.ends[at + k - 1], tokens.starts[at + k])
    if (/\n[ \t>]*\r?\n/.test(gap) || !sameGap(bare(gap), form.gaps[k - 1])) return false
  }
  const written = text.slice(tokens.starts[at], tokens.ends[last])
  if (form.acronym) return written === form.form
  if (/^\p{Lu}/u.test(form.form) && !/^\p{Lu}/u.test(written)) return false
  return form.words.length > 1 || standsAlone(text, tokens, at)
}

/** Space, emphasis, quote marks of continued lines and line breaks do not count. */
function bare(gap: string): string {
  return gap.replace(/<br\s*\/?>/gi, '').replace(/[\s*_>]+/g, '')
}

function sameGap(a: string, b: string): boolean {
  return a === b || (/^["“”'‘’()–—-]*$/.test(a) && /^["“”'‘’()–—-]*$/.test(b))
}

/** Words that make another noun of a short name ("Hội" in "Hội nghị"). */
const COMPOUND = new Set(['nghị', 'thảo', 'đồng', 'viên', 'họp', 'trường', 'phí', 'chợ', 'thi', 'diễn', 'hè', 'tụ', 'ý', 'nhập', 'thoại'])
const LITTLE = new Set(['the', 'của', 'và', 'and', 'of', 'do', 'by', 'cho', 'for', 'to', 'với', 'with', 'giữa', 'between', 'là', 'is'])

/** A short name of one word is the partner's only when it is no part of a longer name or another noun. */
function standsAlone(text: string, tokens: Tokens, at: number): boolean {
  const next = at + 1 < tokens.words.length ? text.slice(tokens.ends[at], tokens.starts[at + 1]) : '.'
  if (
    /^[ \u00a0]$/.test(next) &&
    (COMPOUND.has(tokens.words[at + 1]) || /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.starts[at + 1], tokens.ends[at + 1])))
  )
    return false
  if (at === 0 || !/^[ \u00a0]$/.test(text.slice(tokens.ends[at - 1], tokens.starts[at]))) return true
  const before = text.slice(tokens.starts[at - 1], tokens.ends[at - 1])
  return !/^\p{Lu}\p{Ll}/u.test(before) || LITTLE.has(tokens.words[at - 1])
}

const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gmu
const INLINE_CODE = /(?<!`)(`+)(?!`)[^\n]+?(?<!`)\1(?!`)/gu
const ADDRESS = /https?:\/\/[^\s)>\]]+|\]\([^)\n]*\)/gu

/** Code, comments and addresses name nobody. In order, none overlapping another. */
export function skippedSpans({ text, comments }: Pick<Charter, 'text' | 'comments'>): Span[] {
  const spans = comments.map(({ span }) => span)
  for (const pattern of [FENCE, INLINE_CODE, ADDRESS]) {
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  spans.sort((a, b) => a.start - b.start)
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1].end)
}
