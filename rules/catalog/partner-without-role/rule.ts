import { readDuties } from '../../charter/duties.ts'
import { knownAs, mentionIn } from '../../charter/known-as.ts'
import type { Charter, Partner, Statement } from '../../charter/model.ts'
import type { Cell, Table } from '../../markdown/units.ts'
import { languages } from '../../languages/index.ts'
import { fold } from '../../text/fold.ts'
import { those } from '../../text/kept.ts'
import { anyOf } from '../../text/word-list.ts'
import { report } from '../report.ts'
import { addedRow } from '../table-rows.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'partner-without-role',
  kind: 'consistency',
  severity: 'warning',
  from: ['common-understanding', 'barriers'],
  // In a larger network duties are those of every member.
  options: { mostPartners: 5 },
  check({ charter, options }) {
    const duties = readDuties(charter)
    const idle = duties.filter((one) => one.statements.length === 0 && !isSeat(charter, one.partner) && !isOrigin(one.partner))
    const others = duties.filter((one) => one.sure.length > 0).map((one) => one.partner.name)
    if (ofEvery(charter.statements).length >= MOST_SHARED) return []
    // Where hardly anybody is named again the duties are told in other words.
    if (idle.length === 0 || duties.length > Number(options.mostPartners) || others.length * 2 < duties.length || others.length + idle.length < duties.length) return []
    const fixes = rolesTable(charter) ? ['add-row'] : []
    return idle.map(({ partner }) => report(rule, 'no-role', partner.span, { data: { partner: partner.name, others }, fixes }))
  },
  fix({ charter }, finding, fixId, language) {
    const table = fixId === 'add-row' ? rolesTable(charter) : null
    if (!table) return null
    const blank = language === 'vi' ? '[việc phải làm]' : '[what it does]'
    const known = new Map([[nameColumn(table, charter), String(finding.data.partner)]])
    return { id: fixId, edits: [addedRow(charter.text, table, known, blank)], safe: false, blanks: true }
  },
}

/** So many duties of every member make a network, whose members need none of their own. */
const MOST_SHARED = 3
const EVERY = /^(?:[\d.)a-z-]{1,4}\s)?(?:(?:each|every|any|a) (?:member|partner|station|group|organi[sz]ation|site|institution|space|club)|(?:mỗi|từng|mọi) (?:thành viên|đối tác|đơn vị|nhóm|tổ chức|hội viên))(?![\p{L}])/u

const ofEvery = those(({ tokens, marks }: Statement) => marks.inert === null && EVERY.test(tokens.folded))

/** Only where a person of a list is from: "Ann Lee, Oak School". */
function isOrigin({ representative, details }: Partner): boolean {
  return representative !== null && details.length === 0
}

/** "Harbour Trust Representative" in a list of members: a seat in a body, which has its own duties. */
function isSeat({ text }: Charter, { span }: Partner): boolean {
  return /^\s+(?:representatives?|delegates?)\b/iu.test(text.slice(span.end, span.end + 20))
}

/** The one table that gives partners, one a row, something to do. */
function rolesTable(charter: Charter): Table | null {
  const tasks = anyOf(charter.languages.flatMap((language) => languages[language].facts.taskHeaders))
  const found = charter.tables.filter((table) => !table.flowing && table.header.some((cell) => tasks.test(textOf(cell))) && nameColumn(table, charter) >= 0)
  return found.length === 1 ? found[0] : null
}

/** The column in which at least two rows, and most of them, name a partner; -1 when there is none. */
function nameColumn(table: Table, charter: Charter): number {
  const names = [...knownAs(charter.partners).values()]
  return table.header.findIndex((_, column) => {
    const named = table.rows.filter((row) => row[column] && names.some((forms) => mentionIn(textOf(row[column]), forms) !== null)).length
    return named >= 2 && named * 2 > table.rows.length
  })
}

function textOf(cell: Cell): string {
  return fold(cell.rich.prose.text.slice(cell.from, cell.to)).text
}
