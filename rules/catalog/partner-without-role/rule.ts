import { readDuties } from '../../charter/duties.ts'
import { knownAs, mentionIn } from '../../charter/known-as.ts'
import type { Charter, Partner, Statement } from '../../charter/model.ts'
import type { Cell, Table } from '../../markdown/units.ts'
import { languages } from '../../languages/index.ts'
import { fold } from '../../text/fold.ts'
import { those } from '../../text/kept.ts'
import { anyOf } from '../../text/word-list.ts'
import { overlaps } from '../../text/span.ts'
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
    const idle = duties.filter((one) => one.statements.length === 0 && !isSeat(charter, one.partner) && !isOrigin(one.partner) && !isGivenWork(charter, one.partner))
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

const ALL = /^(?:[\d.)]{1,4}\s)?(?:(?:all |the )?members (?:are asked to|shall|will|must|agree to|undertake to)|(?:các |mọi |tất cả )(?:thành viên|hội viên) (?:có (?:trách nhiệm|nghĩa vụ)|phải|cam kết))(?![\p{L}])/u

const ofEvery = those(({ tokens, marks, leadIn }: Statement) => marks.inert === null && (EVERY.test(tokens.folded) || leadIn.some((lead) => ALL.test(fold(lead.text).text))))

/** Only where a person of a list is from: "Ann Lee, Oak School". */
function isOrigin({ representative, details }: Partner): boolean {
  return representative !== null && details.length === 0
}

/** It is named where tasks are shared out: a row with a column of tasks, "UBND xã: cung cấp hồ sơ …" under "Trách nhiệm của các bên". */
function isGivenWork({ statements, languages: ids }: Charter, { span }: Partner): boolean {
  const own = statements.find((statement) => overlaps(statement.span, span))
  if (!own) return false
  const tasks = anyOf(ids.flatMap((language) => languages[language].facts.taskHeaders))
  if (own.kind === 'row') return own.columns.some((column) => tasks.test(column.tokens.folded))
  return own.label !== null && own.label.span.start <= span.start && own.text.split(/\s+/).length >= MOST_NAMED && (tasks.test(own.section.title.tokens.folded) || SHARES.test(own.section.title.tokens.folded))
}

/** Words of a task, with which a mere name has no more to say. */
const MOST_NAMED = 4
const SHARES = /(?<![\p{L}])(?:phân công|hứa|đóng góp|góp gì|promises?|duties|contributions?)(?![\p{L}])/u

/** "Harbour Trust Representative", or behind a person or a post in a row of a list of members: a seat in a body, which has its own duties. */
function isSeat({ text, tables }: Charter, { span }: Partner): boolean {
  const row = tables.filter((table) => !table.flowing && table.span.start <= span.start && span.end <= table.span.end).flatMap(({ rows }) => rows).find((cells) => cells.some((cell) => cell.span.start <= span.start && span.end <= cell.span.end))
  const column = row?.findIndex((cell) => cell.span.start <= span.start && span.end <= cell.span.end) ?? 0
  if (row && column > 0 && /\p{L}{2}|\[/u.test(text.slice(row[0].span.start, row[0].span.end))) return true
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
