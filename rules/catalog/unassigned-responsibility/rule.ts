import { knownAs, mentionIn } from '../../charter/known-as.ts'
import type { Charter, Partner, Statement } from '../../charter/model.ts'
import { languages } from '../../languages/index.ts'
import { fold } from '../../text/fold.ts'
import { among } from '../../text/kept.ts'
import { anyOf } from '../../text/word-list.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { isCommitting, spanOfMatch, WordFinder, wordsAt } from '../wording-rule.ts'

export const rule: TextRule = {
  id: 'unassigned-responsibility',
  kind: 'wording',
  severity: 'info',
  from: ['common-understanding', 'performance'],
  check({ charter }) {
    const names = knownAs(charter.partners)
    const bodies = charter.bodies.map((body) => fold(body.name).text)
    return open(charter.statements).flatMap(({ part: statement, value: match }) => {
      if (isAssigned(charter, statement, statement.tokens.folded, names, bodies)) return []
      const span = spanOfMatch(charter, statement, match)
      return [report(rule, 'nobody', span, { data: { words: wordsAt(charter, span) }, fixes: ['add-actor'] })]
    })
  },
  fix(_, finding, fixId, language) {
    const { end } = finding.span
    return fixId === 'add-actor' ? { id: fixId, edits: [{ span: { start: end, end }, text: language === 'vi' ? ' (do [bên nào] phụ trách)' : ' by [whom]' }], safe: false, blanks: true } : null
  },
}

const find = new WordFinder()

/** "Được kiểm tra cửa hàng": what the party of this list is entitled to; "R – thực hiện; I – được thông báo": what letters stand for. */
const isRightOrLegend = ({ tokens: { folded } }: Statement): boolean => /^[^\p{L}]{0,8}được /u.test(folded) || (folded.match(/(?<![\p{L}])[raci] ?[–:=-] /gu)?.length ?? 0) >= 3

/** What is to be done, by nobody who is named in the statement. */
const open = among((statement: Statement) => {
  // What leads in a list leaves it to the list to say who.
  if (!isCommitting(statement) || statement.kind === 'row' || statement.marks.conditional || statement.text.endsWith(':') || isRightOrLegend(statement)) return null
  const match = find.exec(statement, 'passives')
  if (match && (SUBORDINATE.test(statement.tokens.folded.slice(Math.max(0, match.index - 90), match.index)) || FORBIDS.test(statement.tokens.folded))) return null
  // What is only promised has its own rule, which asks for the owner too.
  return match && !find.exec(statement, 'actors') && !anyOf(languages[statement.language].rules.promises).test(statement.tokens.folded) ? match : null
})

/** "Agree how outcomes will be monitored", "assurance that the record will be kept": the duty is another. */
const SUBORDINATE = /(?<!\p{L})(?:how|where|whether|that|which|who|what)(?: [\p{L}'’-]{1,30}){0,7} $/u
const FORBIDS = /^[\s\d.)]{0,8}(?:no|nothing|nobody|none|neither)(?!\p{L})/u

/** Somebody is named in it, in what leads to it, or in the sentences beside it. */
function isAssigned(charter: Charter, statement: Statement, folded: string, names: ReadonlyMap<Partner, readonly string[]>, bodies: readonly string[]): boolean {
  const near = charter.statements.filter((other) => other.paragraph === statement.paragraph && Math.abs(other.index - statement.index) <= 2).map((other) => fold(other.text).text)
  const around = [folded, ...near, ...[statement.section.title, ...statement.leadIn].map((passage) => fold(passage.text).text), fold(statement.label?.text ?? '').text]
  return around.some((text) => bodies.some((body) => text.includes(body)) || charter.partners.some((partner) => mentionIn(text, names.get(partner) ?? [])))
}
