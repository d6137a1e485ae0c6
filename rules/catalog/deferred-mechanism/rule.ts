import { among } from '../../text/kept.ts'
import { locate } from '../../charter/locate.ts'
import type { Statement } from '../../charter/model.ts'
import { languages } from '../../languages/index.ts'
import { fold } from '../../text/fold.ts'
import type { LanguageId } from '../../text/language-id.ts'
import { anyOf } from '../../text/word-list.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isQuoted } from '../wording-rule.ts'

interface Patterns {
  readonly promise: RegExp
  readonly delegation: RegExp
  readonly time: RegExp
}

export const rule: TextRule = {
  id: 'deferred-mechanism',
  kind: 'wording',
  severity: 'warning',
  from: ['third-step', 'barriers'],
  check({ charter }) {
    return promises(charter.statements).map(({ part, value }) => {
      const span = locate(charter, part, value.from, value.to)
      return report(rule, 'deferred', span, { fixes: ['add-owner'], data: { words: charter.text.slice(span.start, span.end).replace(/\s+/g, ' ') } })
    })
  },
  fix(_, finding, fixId, language) {
    const text = language === 'vi' ? ' (người phụ trách: [tên]; hạn: [ngày])' : ' (by [whom], before [date])'
    const { end } = finding.span
    return fixId === 'add-owner' ? { id: fixId, edits: [{ span: { start: end, end }, text }], safe: false, blanks: true } : null
  },
}

/** Each language's are made once. */
const patterns = new Map<LanguageId, Patterns>()

function patternsOf(id: LanguageId): Patterns {
  let known = patterns.get(id)
  if (!known) {
    const words = languages[id].rules
    patterns.set(id, (known = { promise: anyOf(words.promises), delegation: anyOf(words.delegations), time: anyOf(words.times) }))
  }
  return known
}

/** The words that put something off; null where somebody is given the matter, a date is set or asked for, or it is no statement. */
const promises = among((statement: Statement): { readonly from: number; readonly to: number } | null => {
  const { inert, question, placeholder } = statement.marks
  if (inert !== null || question || placeholder) return null
  const { folded, inPlace } = statement.tokens
  const patterns = patternsOf(statement.language)
  const match = patterns.promise.exec(folded)
  if (!match || isQuoted(statement, match) || patterns.delegation.test(folded) || patterns.time.test(folded)) return null
  const map = inPlace ? undefined : fold(statement.text).map
  const back = (at: number): number => (map ? map[at] : at)
  return { from: back(match.index), to: back(match.index + match[0].length) }
})
