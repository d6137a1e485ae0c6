import type { BodyFact, Charter, Span } from '../../rules/index.ts'
import { tokenize, type Tokens } from '../../rules/text/tokens.ts'
import type { Named } from './names.ts'
import { skippedSpans } from './skipped.ts'

/** A place where a charter names somebody or something that it introduces. */
export interface Mention {
  readonly named: Named
  /** The name that stands there, as the charter defines it. */
  readonly form: string
  readonly span: Span
}

interface Form {
  readonly named: Named
  readonly form: string
  readonly words: readonly string[]
  /** What stands between the words apart from space and markup. */
  readonly gaps: readonly string[]
  readonly acronym: boolean
  /** A shortened form, which the charter does not define. */
  readonly shortened: boolean
}

/**
 * All mentions, in order, the longest name winning. Names are compared word by word on folded text, so that letter case, Unicode
 * form, tone placement, markup and line ends inside a name do not hide it. `bodies`: mentions of theirs that the reader found by itself.
 */
export function mentionsOf(charter: Charter, all: readonly Named[], bodies: readonly BodyFact[]): Mention[] {
  const found = scan(charter, formsOf(all))
  const free = (span: Span): boolean => !found.some((each) => each.span.start < span.end && span.start < each.span.end)
  for (const named of all) {
    for (const span of bodies.find(({ id }) => id === named.id)?.mentions ?? []) {
      // Several bodies may be named in one breath ("Ban A và Tổ B"): such a place is no name of one of them.
      const text = charter.text.slice(span.start, span.end)
      const isName = tokenize(text).words.join(' ') === tokenize(named.name).words.join(' ')
      if (isName && free(span)) found.push({ named, form: named.name, span })
    }
  }
  for (const { span, number } of objectiveReferences(charter)) {
    const named = all.find((each) => each.kind === 'objective' && each.id === `objective-${number}`)
    if (named && free(span)) found.push({ named, form: charter.text.slice(span.start, span.end), span })
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function scan(charter: Charter, forms: ReadonlyMap<string, readonly Form[]>): Mention[] {
  const { text } = charter
  const found: Mention[] = []
  if (forms.size === 0) return found
  const skipped = skippedSpans(charter)
  const tokens = tokenize(text)
  let hidden = 0
  for (let i = 0; i < tokens.words.length; i++) {
    while (hidden < skipped.length && skipped[hidden].end <= tokens.starts[i]) hidden++
    if (hidden < skipped.length && skipped[hidden].start <= tokens.starts[i]) continue
    const form = forms.get(tokens.words[i])?.find((each) => matches(each, text, tokens, i))
    if (!form) continue
    const last = i + form.words.length - 1
    found.push({ named: form.named, form: form.form, span: { start: tokens.starts[i], end: closed(form.form, text, tokens.ends[last]) } })
    i = last
  }
  return found
}

/** A name may end with a quotation mark or bracket of its own: 'Mạng lưới "Sóng Cửa Cấm"'. */
function closed(form: string, text: string, end: number): number {
  const mark = /["”’»)\]]$/.exec(form)?.[0]
  return mark !== undefined && text[end] === mark ? end + 1 : end
}

/** "Mục tiêu 2", "objective 1": the number is that of its place. */
function objectiveReferences({ text, objectives }: Charter): { readonly span: Span; readonly number: number }[] {
  const found = text.matchAll(/(?<![\p{L}\p{M}])(?:mục tiêu|objective|goal)(?: số)? (\d{1,2})(?![\p{L}\p{N}.,]*\d)(?![\p{L}])/giu)
  return [...found].flatMap((match) => {
    const index = objectives.findIndex(({ number }) => number.replace(/\D/g, '') === match[1])
    return index < 0 ? [] : [{ span: { start: match.index, end: match.index + match[0].length }, number: index + 1 }]
  })
}

/** By first word, the longest first. */
function formsOf(all: readonly Named[]): ReadonlyMap<string, readonly Form[]> {
  const byWord = new Map<string, Form[]>()
  for (const named of all) {
    const defined = new Set<string>()
    for (const form of [...named.forms, ...named.shortened]) {
      const tokens = tokenize(form)
      if (tokens.words.length === 0) continue
      const shortened = !named.forms.includes(form)
      if (shortened && defined.has(tokens.words.join(' '))) continue
      defined.add(tokens.words.join(' '))
      const gaps = tokens.words.slice(1).map((_, i) => bare(form.slice(tokens.ends[i], tokens.starts[i + 1])))
      const list = byWord.get(tokens.words[0]) ?? []
      const acronym = tokens.words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&.-]{0,9}$/u.test(form)
      list.push({ named, form, words: tokens.words, gaps, acronym, shortened })
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
  // Posts are common nouns, and terms too; organisations have capitals.
  const proper = form.named.kind === 'partner' || form.named.kind === 'body'
  if (proper && (form.shortened || /^\p{Lu}/u.test(form.form)) && !/^\p{Lu}/u.test(written)) return false
  if (form.shortened && goesOn(text, tokens, last)) return false
  return form.words.length > 1 || !proper || standsAlone(text, tokens, at)
}

/** Space, emphasis, quote marks of continued lines and line breaks do not count. */
function bare(gap: string): string {
  return gap.replace(/<br\s*\/?>/gi, '').replace(/[\s*_>]+/g, '')
}

function sameGap(a: string, b: string): boolean {
  return a === b || (/^["“”'‘’()–—-]*$/.test(a) && /^["“”'‘’()–—-]*$/.test(b))
}

/** What places are called; behind a shortened name it is that of another organisation's. */
const PLACES = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thị', 'thành', 'tp', 'trung', 'việt', 'of', 'in', 'for'])

function goesOn(text: string, tokens: Tokens, last: number): boolean {
  if (last + 1 >= tokens.words.length || !/^\s$/.test(text.slice(tokens.ends[last], tokens.starts[last + 1]))) return false
  return PLACES.has(tokens.words[last + 1]) || /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.starts[last + 1], tokens.ends[last + 1]))
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
