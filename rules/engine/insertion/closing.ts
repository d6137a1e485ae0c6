import type { Charter, Section } from '../../charter/model.ts'
import { PLACE_AND_DAY } from '../../charter/signatures.ts'
import type { Table, Unit } from '../../markdown/units.ts'
import { fold } from '../../text/fold.ts'
import { lineStartOf } from './lines.ts'

const ANNEX = /^(?:phụ lục|phu luc|annex|annexes|appendix|appendices|schedule (?=\d|[a-h](?![\p{L}])))(?![\p{L}\p{M}])/u
const SIGNATURES = new RegExp(
  String.raw`^(?:chữ ký|chu ky|ký (?:kết|tên|cam kết|xác nhận)|ky (?:ket|ten)|đại diện (?:các bên|ký)|nơi nhận` +
    String.raw`|signatures?|signatories|sign-?off|signing|execution)(?![\p{L}\p{M}])`,
  'u',
)

/** A section that closes a document: annexes and signatures come after all articles. */
export function isClosing(section: Section): boolean {
  const title = fold(section.title.text).text.trim()
  if (ANNEX.test(fold(section.number).text) || ANNEX.test(title) || SIGNATURES.test(title)) return true
  return section.parent !== null && section.parent.level > 0 && section.parent.form !== 'document' && isClosing(section.parent)
}

/** Where the closing part of the text begins: signature block, annexes, link definitions; else the end of the text. */
export function closingStart(charter: Charter): number {
  let end = withoutDefinitions(charter.text)
  for (let i = charter.sections.length - 1; i > 0; i--) {
    const section = charter.sections[i]
    if (section.unit < 0) continue
    if (isClosing(section)) end = Math.min(end, lineStartOf(charter.text, section.span.start))
    // A title of nothing but a bold line above the names is read as a section of its own.
    else if (charter.units[section.unit].kind === 'heading') break
  }
  return Math.min(end, signaturesStart(charter, end))
}

/** Link and footnote definitions at the end are no text; sections go before them. */
function withoutDefinitions(text: string): number {
  let end = text.length
  for (;;) {
    const trimmed = text.slice(0, end).trimEnd()
    const start = Math.max(trimmed.lastIndexOf('\n'), trimmed.lastIndexOf('\r')) + 1
    if (!/^ {0,3}\[[^\]\n]+\]:/.test(trimmed.slice(start))) return end
    end = start
  }
}

/** Opens a signature block; the first kind also as a whole sentence ("Signed at … on …."). */
const SIGNED = new RegExp(
  [
    String.raw`(?:lăn tay|điểm chỉ|thumbed at|thumbprint)`,
    String.raw`^(?:signed|đã ký|ký tại|in witness|as witness|làm tại|lập tại)(?![\p{L}\p{M}])`,
    String.raw`\((?:đã )?(?:ký|ky|signed|signature|thumb)[^)]{0,60}\)`,
    String.raw`\[(?:chữ )?(?:ký|signature|sign)[^\]]{0,40}\]`,
    String.raw`^(?:[_.…\s|-]|\\_){8,}$`,
  ].join('|'),
  'u',
)
const SIGNED_LINE = new RegExp(
  String.raw`^(?:đại diện|người đại diện|dai dien|tm\.|kt\.|t/m|tl\.|thay mặt|ký tên|ky ten|ký,|chữ ký|xác nhận của` +
    String.raw`|(?:for and )?on behalf|for the |signature)|^[\p{L} .]{2,40},\s*(?:ngày|ngay)\s`,
  'u',
)
/** The list of who gets a copy, which ends Vietnamese documents. */
const RECEIVERS = /^(?:nơi nhận|noi nhan)\s*:?/
/** Dots to write on are no end of a sentence. */
const DOTS = /(?<![.…_])[.…_]{4,}$/u
const LONGEST_CLOSING = 40

/** The signature block behind the last article, which often has no title: party names, "(đã ký)", dotted lines, a table of two columns. */
function signaturesStart(charter: Charter, limit: number): number {
  const titles = new Map(charter.sections.filter((section) => section.unit >= 0).map((section) => [section.unit, section]))
  let last = charter.units.length - 1
  while (last >= 0 && charter.units[last].span.start >= limit) last--
  let start = -1
  for (let i = last; i >= 0 && i > last - LONGEST_CLOSING; i--) {
    const unit = charter.units[i]
    if (unit.kind === 'heading' || unit.cell !== null) break
    if (isSignature(charter, unit)) start = i
    else if (!isNameLine(unit)) break
  }
  if (start < 0) return limit
  const above = titles.get(start - 1)
  if (above) {
    // A line above the names that only looks like a title ("Làm tại bản Nà Khoang") is part of them; an article's title is not.
    if (above.form !== 'run-in') {
      if (charter.units[start - 1].kind === 'heading' || above.form === 'numbered' || above.number !== '') return limit
      start--
    }
  }
  const unit = charter.units[start]
  return lineStartOf(charter.text, unit.row ? unit.row.table.span.start : unit.span.start)
}

function isSignature(charter: Charter, unit: Unit): boolean {
  if (unit.row)
    return (
      isTableOfNames(charter, unit.row.table) ||
      [...unit.row.cells, ...unit.row.table.header].some((cell) => isSigned(cell.rich.prose.text.slice(cell.from, cell.to)))
    )
  const { signatures } = charter
  return isSigned(textOf(unit)) || PLACE_AND_DAY.test(textOf(unit)) || (signatures !== null && signatures.span.start <= unit.span.start && unit.span.end <= signatures.span.end)
}

/** One column for each partner, and little in it. */
function isTableOfNames({ partners }: Charter, table: Table): boolean {
  const heads = table.header.map((cell) => fold(cell.rich.prose.text).text.trim()).filter((head) => head !== '')
  if (heads.length < 2 || table.rows.length > 4) return false
  const names = partners.flatMap((partner) => [partner.name, ...partner.aliases]).map((name) => fold(name).text)
  return heads.every((head) => names.some((name) => name === head || head.startsWith(`${name} `)))
}

/** Whether a line, or a cell of a table, is of a signature block. */
export function isSigned(text: string): boolean {
  const folded = fold(text).text.trim()
  if (RECEIVERS.test(folded)) return true
  return folded.length < 200 && (SIGNED.test(folded) || (SIGNED_LINE.test(folded) && !/[.;!?]$/.test(folded.replace(DOTS, ''))))
}

/** Names, posts and dates between the lines that are known as signatures. */
function isNameLine(unit: Unit): boolean {
  if (unit.row) return true
  const text = textOf(unit)
  return text.length <= 90 && unit.kind !== 'item' && !/[.;:!?]$/.test(text.replace(DOTS, ''))
}

function textOf(unit: Unit): string {
  return unit.rich.prose.text.slice(unit.from, unit.to)
}
