import { FactContext } from '../../charter/facts/context.ts'
import { readDecisions } from '../../charter/facts/decisions.ts'
import { Look, type Vocabulary } from '../../charter/facts/words.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { languages } from '../../languages/index.ts'
import { fold } from '../../text/fold.ts'
import { amongWith, kept, those } from '../../text/kept.ts'
import type { Span } from '../../text/span.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isCommitting, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười hai': 12, 'mười lăm': 15, 'hai mươi': 20, 'ba mươi': 30,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90,
}
/** Words that a longer number begins with: "bốn mươi tám (48)", "thirty-six (36)". */
const TENS = '(?:mươi|mười|trăm|linh|lẻ|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and)'
/** "05 (năm)", "seven (7)". */
const TWICE = new RegExp(`(?<![\\d.,/\\p{L}])(?<!${TENS}[ -])(?:(\\d{1,3})\\s*\\((${Object.keys(NUMBERS).join('|')})\\)|(${Object.keys(NUMBERS).join('|')})\\s*\\((\\d{1,3})\\))`, 'gu')

export const rule: TextRule = {
  id: 'quorum-coherent',
  kind: 'consistency',
  severity: 'error',
  from: ['purpose'],
  check({ charter }) {
    const seats: { count: number; span: { start: number; end: number }; body: string }[] = []
    const findings: Finding[] = []
    const bodies = charter.bodies.map(({ name }) => ({ name, folded: fold(name).text }))
    for (const statement of counting(charter.statements)) {
      const { folded } = statement.tokens
      for (const match of twiceIn(statement)) {
        const digits = Number(match[1] ?? match[4])
        const words = NUMBERS[match[2] ?? match[3]]
        if (digits !== words) findings.push(report(rule, 'number-and-word', spanOfMatch(charter, statement, match), { data: { number: statement.text.slice(match.index, match.index + match[0].length) } }))
      }
      const members = find.exec(statement, 'members', folded)
      const quorum = find.exec(statement, 'quorum', folded)
      if (!members && !quorum) continue
      const body = bodies.find((one) => folded.includes(one.folded))?.name ?? ''
      if (members) seats.push({ count: countOf(members), span: spanOfMatch(charter, statement, members), body })
      const held = quorum ? (seats.findLast((one) => one.body === body && body !== '') ?? (new Set(seats.map((one) => one.body)).size === 1 ? seats.at(-1) : undefined)) : undefined
      if (quorum && held && countOf(quorum) > held.count) {
        const span = spanOfMatch(charter, statement, quorum)
        findings.push(report(rule, 'too-many', span, { data: { quorum: String(countOf(quorum)), seats: String(held.count), words: wordsAt(charter, span) }, related: [{ span: held.span, messageId: 'seats' }] }))
      }
    }
    return [...findings, ...thresholdClashes(charter)]
  },
}

const find = new WordFinder()

/** Numbers that a statement gives twice. */
const twiceIn = kept(({ tokens: { folded } }: Statement): readonly RegExpExecArray[] => (folded.includes('(') ? [...folded.matchAll(TWICE)] : []))

/** Few statements count anybody. */
const counting = those((statement: Statement) => isCommitting(statement) && (twiceIn(statement).length > 0 || find.exec(statement, 'members') !== null || find.exec(statement, 'quorum') !== null))

function countOf(match: RegExpExecArray): number {
  // One of the alternatives has the group; equal names in alternatives are not allowed everywhere, so the words are read again.
  const value = match.groups?.count ?? /\d{1,2}|\p{L}+/u.exec(match[0])?.[0] ?? ''
  return NUMBERS[value] ?? Number(value)
}

/** The same body decides the same matter by one share here and by another there. */
function thresholdClashes(charter: Charter): Finding[] {
  const context = new FactContext(charter, charter.languages.map((id) => languages[id]))
  const said = context.open(setShares(context.charter.statements, context.words).map(({ part }) => part)).map((statement) => ({ statement, look: context.look(statement) }))
  if (said.length < 2) return []
  const rules = readDecisions(context, said).flatMap((decision): Ruled[] => {
    const { threshold, who } = decision
    const matter = fold(decision.matter).text.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim()
    if (threshold?.share == null || who === null || (matter === '' && (who.span.start - decision.span.start > 6 || NARROWED.test(fold(decision.text).text)))) return []
    return [{ key: `${who.id}/${matter}`, share: threshold.share, above: threshold.above, text: threshold.text, span: threshold.span }]
  })
  return rules.flatMap((one, i) => {
    const first = rules.find((other) => other.key === one.key)
    if (!first || rules.indexOf(first) === i || (Math.abs(first.share - one.share) < 0.01 && first.above === one.above)) return []
    return [report(rule, 'thresholds-differ', one.span, { data: { one: first.text, other: one.text }, related: [{ span: first.span, messageId: 'first' }] })]
  })
}

const setShares = amongWith((statement: Statement, words: Vocabulary) => {
  const look = new Look(statement.text, statement.tokens.folded)
  return words.list('shares').test(look) && (words.list('votes').test(look) || words.list('majority').test(look)) ? true : null
})

interface Ruled {
  readonly key: string
  readonly share: number
  readonly above: boolean
  readonly text: string
  readonly span: Span
}

/** It speaks of some matters, or of when the usual way fails: no rule for all of them. */
const NARROWED = /(?<![\p{L}])(?:nếu|khi|đối với|riêng|trường hợp|trừ|sửa đổi|kết nạp|giải thể|khai trừ|chấm dứt|ngân sách|if|for|except|unless|where|when|to (?:amend|change|close|dissolve|remove|admit|suspend)|amend|remov|dissol|admi|failing|otherwise|vacan|elect|chang|thay đổi)/u
