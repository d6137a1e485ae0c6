import type { Charter, Section } from '../../charter/model.ts'
import { fold } from '../../text/fold.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

/** Titles of these forms are certain; a line that only looks like a title may be a sentence of its own. */
const CERTAIN: ReadonlySet<Section['form']> = new Set(['atx', 'setext', 'html'])

/** A title that is the content: "Date: 3 May", a line that leads in a list, "AND" between parties or one of them ("the Lab"), "[Deleted]", a table's row in columns of blanks, the national motto, an annex that is attached. */
const SAYS_ITSELF = /:\s*\S|:\W*$|^\W*(?:and|và)\W*$|^[[(\s]*(?:deleted|repealed|reserved|omitted|intentionally|(?:đã |bị |được )?bãi bỏ)|\S[^\S\n]{3,}\S|["”']\)$|cộng ho(?:à|òa) xã hội|độc lập\s*[-–]\s*tự do|\((?:\d{1,2} (?:tờ|trang|bản|pages?|sheets?)|(?:đính )?kèm(?: theo)?|attached|enclosed)[^)]*\)/iu

/** Titles with more words say something. In Vietnamese these are syllables. */
const MOST_WORDS = 12
const SENTENCE_WORDS = /(?:^|\s)(?:shall|will|must|may|is|are|has|have|sẽ|phải|được|là|không)(?=\s)/u

export const rule: TextRule = {
  id: 'empty-section',
  kind: 'wording',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    const filled = filledSections(charter)
    return charter.sections.filter((section) => isEmpty(charter, section, filled)).map((section) =>
      report(rule, 'empty', section.title.span, { data: { title: titleOf(section) }, fixes: charter.units[section.unit].cell ? [] : ['remove-section'] }),
    )
  },
  fix({ charter }, finding, fixId) {
    const section = charter.sections.find((one) => one.title.span.start === finding.span.start && one.unit >= 0)
    if (!section || fixId !== 'remove-section') return null
    return { id: fixId, edits: [{ span: section.span, text: '' }], safe: false, blanks: false }
  },
}

/** Sections that hold something, or are above one that does. */
function filledSections(charter: Charter): Set<Section> {
  const filled = new Set<Section>()
  const mark = (from: Section | null): void => {
    for (let section = from; section && !filled.has(section); section = section.parent) filled.add(section)
  }
  for (const statement of charter.statements) mark(statement.section)
  return filled
}

function isEmpty(charter: Charter, section: Section, filled: ReadonlySet<Section>): boolean {
  // A word processor leaves "###" behind without a title: nobody is to write a section there.
  if (section.unit < 0 || section.title.text.trim() === '' || filled.has(section) || (section.parent && !filled.has(section.parent) && section.parent.unit >= 0)) return false
  if ((!CERTAIN.has(section.form) && section.form !== 'bold' && section.form !== 'numbered') || SAYS_ITSELF.test(section.title.text)) return false
  const titleEnd = charter.text.indexOf('\n', charter.units[section.unit].span.end)
  const body = titleEnd < 0 ? '' : charter.text.slice(titleEnd, section.span.end)
  if (hasOtherContent(body) || charter.placeholders.some(({ span }) => span.start >= section.title.span.end && span.end <= section.span.end)) return false
  if (isTitlePage(charter, section) || namesPartner(charter, section)) return false
  if (CERTAIN.has(section.form)) return true
  const { cell } = charter.units[section.unit]
  if (!/^\p{Lu}/u.test(section.title.text)) return false
  if (section.form === 'numbered') return !cell && isOneOfMany(charter, section, filled) && !SENTENCE_WORDS.test(fold(section.title.text).text)
  if (cell) return cell.column === 0 && section.number !== '' && isOneOfMany(charter, section, filled) && isEmptyRow(charter, cell, filled)
  return section.number !== '' || boldTitlesWithText(charter, filled)
}

/** Others of the same kind and rank stand over text, so that this line is no sentence with a number. */
function isOneOfMany(charter: Charter, { form, level, number, title }: Section, filled: ReadonlySet<Section>): boolean {
  if (number === '' || title.tokens.words.length > MOST_WORDS) return false
  return charter.sections.filter((other) => other.form === form && other.level === level && filled.has(other)).length >= 2
}

/** In two languages side by side both say nothing; a row of titles may stand above a row with the text. */
function isEmptyRow(charter: Charter, { table, row }: NonNullable<Charter['units'][number]['cell']>, filled: ReadonlySet<Section>): boolean {
  return charter.sections.every((other) => {
    const cell = other.unit < 0 ? null : charter.units[other.unit].cell
    return cell?.table !== table || cell.row !== row || !filled.has(other)
  })
}

/** Pictures, code, formulas and embedded pages are content that has no statements. */
function hasOtherContent(body: string): boolean {
  const text = body.replace(/^\s{0,3}#{1,6}\s.*$/gmu, '')
  return /!\[|^\s{0,3}(?:```|~~~|\$\$)|<(?:img|iframe|svg|video|object|table|form)\b|\{\{|\{%|^\s{0,3}>|\[[^[\]\n]{1,300}\]\([^()\n]{1,300}\)|^[ \t]*[-*+•]\s{0,9}\S/imu.test(text) || text.split('\n').some(isSentence)
}

/** Words and a mark behind them. */
function isSentence(line: string): boolean {
  const words = /[\p{L}\p{N}]{3}/u.exec(line)
  return words !== null && /[.;:]/.test(line.slice(words.index))
}

/** Bold lines are titles in this document: others of them stand over text. */
function boldTitlesWithText(charter: Charter, filled: ReadonlySet<Section>): boolean {
  return charter.sections.filter((section) => (section.form === 'bold' || section.form === 'run-in') && filled.has(section)).length >= 3
}

/** Lines of a title page, and units up to the last of them behind the letterhead. */
const MOST_LINES = 8
const MOST_ABOVE = 14

/** The document's own title, or one of the lines of its title page. */
function isTitlePage(charter: Charter, section: Section): boolean {
  const first = charter.statements.find((statement) => statement.unit >= 0)
  if (section.level === 1 || section.title.span.start === charter.title?.span.start) return true
  if (section.number !== '') return false
  const next = charter.sections[section.index + 1]
  const goesOn = !CERTAIN.has(section.form) && !/\p{Ll}/u.test(section.title.text) && section.unit < MOST_ABOVE && next?.number === '' && next.unit === section.unit + 1
  return goesOn || (first !== undefined && section.span.start < first.span.start && section.index <= MOST_LINES)
}

/** A line of its own that introduces a partner ("between … and …") heads nothing. */
function namesPartner({ partners }: Charter, { number, title: { span } }: Section): boolean {
  return number === '' && partners.some((partner) => span.start <= partner.span.start && partner.span.end <= span.end)
}

function titleOf(section: Section): string {
  return section.title.text.trim()
}
