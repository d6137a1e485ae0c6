import { findDates, findLengths, monthsBetween, type FoundLength } from '../../charter/dates.ts'
import { amongWith } from '../../text/kept.ts'
import { locate } from '../../charter/locate.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import { languages } from '../../languages/index.ts'
import { fold } from '../../text/fold.ts'
import { wordList } from '../../text/word-list.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'horizon-beyond-term',
  kind: 'consistency',
  severity: 'info',
  from: ['first-step'],
  // Months beyond the term that nobody minds.
  options: { tolerance: 0 },
  check({ charter, options }) {
    const months = termOf(charter)
    if (months === null) return []
    const places = wordList(charter.languages.flatMap((language) => languages[language].rules.benefitPlaces))
    return lengthsOfBenefits(charter.statements, places).flatMap(({ part: statement, value: lengths }) => {
      const far = lengths.find((length) => length.months > months + Number(options.tolerance) && length.months <= 120)
      return far ? [report(rule, 'beyond', locate(charter, statement, far.from, far.to), { data: { length: statement.text.slice(far.from, far.to), term: String(months) }, related: charter.term.end ? [{ span: charter.term.end.span, messageId: 'end' }] : [] })] : []
    })
  },
}

/** It is said to come when the agreement is over. */
const AFTERWARDS = /(?<![\p{L}])(?:sau khi (?:kết thúc|hết)|after (?:the )?(?:end|agreement|term)|beyond the)(?![\p{L}])/u

function termOf(charter: Charter): number | null {
  const { effective, end, length } = charter.term
  if (effective && end) return monthsBetween(effective.iso, end.iso)
  return length?.months ?? null
}

/** Lengths of time in a statement about what the partners gain. */
const lengthsOfBenefits = amongWith((statement: Statement, places: RegExp): readonly FoundLength[] | null => {
  if (statement.marks.inert !== null || !isBenefit(statement, places) || AFTERWARDS.test(fold(statement.text).text)) return null
  const lengths = findLengths(statement.text)
  return lengths.length > 0 ? lengths : null
})

function isBenefit(statement: Statement, places: RegExp): boolean {
  if (findDates(statement.text).length > 0) return false
  return [statement.section.title, ...statement.columns, ...statement.leadIn].some((passage) => places.test(fold(passage.text).text)) || places.test(fold(statement.text).text)
}
