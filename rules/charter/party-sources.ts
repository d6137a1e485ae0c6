import type { Cell, Table, Unit } from '../markdown/units.ts'
import { fold } from '../text/fold.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import type { PartyContext } from './parties.ts'
import { blankName } from './party-blanks.ts'
import { cleanName, headName, isBlank, isCapitalised, isNameLike, splitName, type NamedParty, type NameWords } from './party-names.ts'

/** Keys of front matter that list the partners. */
const PARTNER_KEYS = /^(?:partners?|parties|members?|signatories|organi[sz]ations|cac_?ben|doi_?tac|cac_doi_tac|thanh_?vien|ben_tham_gia|đối tác|các bên|các đối tác|thành viên|các_bên|đối_tác)$/
const NAME_KEYS = /^(?:name|ten|tên|partner|party|organi[sz]ation|org|full_name|ten_day_du|doi_tac|to_chuc|don_vi|ben|member|for)$/
const SHORT_KEYS = /^(?:short|short_name|alias|abbr|abbreviation|viet_tat|ten_tat|tat|ten_ngan|goi_tat|acronym|id)$/
const REPRESENTATIVE_KEYS = /^(?:representative|dai_dien|đại_diện|đại diện|nguoi_dai_dien|nguoi_ky|contact|rep|represented_by|delegate|focal_point|dau_moi)$/
/** Whoever signed off stands for an organisation: {name, for}. */
const SIGNED_KEYS = /^(?:signed(?:_off|_by)?|approved_by|adopted_by|thong_qua|ky_boi)$/

export function fromFrontMatter(entries: readonly FrontMatterEntry[], words: NameWords): NamedParty[] {
  const listed = entries.filter((entry) => PARTNER_KEYS.test(entry.path[0]?.toLowerCase() ?? ''))
  const signed = entries.filter((entry) => SIGNED_KEYS.test(entry.path[0]?.toLowerCase() ?? '') && entry.cells.some((cell) => cell.key === 'for'))
  return (listed.length > 0 ? listed : signed).flatMap((entry) => {
    const by = (keys: RegExp): FrontMatterEntry['cells'][number] | undefined => entry.cells.find((cell) => keys.test(cell.key.toLowerCase()))
    const name = (listed.length > 0 ? by(NAME_KEYS) : entry.cells.find((cell) => cell.key === 'for')) ?? entry.cells[0]
    if (!name) return []
    const [head, tail] = headName(name.text, words)
    const details = entry.cells.filter((cell) => cell !== name).map((cell) => cell.span)
    const short = by(SHORT_KEYS)?.text
    const representative = by(REPRESENTATIVE_KEYS)?.text
    return [{ name: head, raw: name.text, span: name.span, details: tail !== '' ? [...details, name.span] : details, ...(short ? { aliases: [short] } : {}), ...(representative ? { representative } : {}) }]
  })
}

/** "between" or "giữa" at the end of a line, then one name a line with "and" between. */
const OPENS = /(?:^|[\s,*])(?:made between|by and between|entered into between|between|giữa|chúng tôi[,]? gồm(?: có)?|gồm có|we are|ký thỏa thuận này|sign this agreement|các bên gồm|the parties are)\s*[:,]?\s*$/u
const AND_LINE = /^(?:and|và|cùng|với|&)\s*[:,]?$/iu
const CLOSES = /^(?:whereas|recitals?|now therefore|collectively|together|sau đây|gọi chung|hereinafter|điều \d|article \d|the parties (?:have|agree)|both of|\(?các bên)|^concerning|^về việc| như sau:?$| as follows:?$/iu
const MOST_LINES = 16

export function fromBetween(context: PartyContext): { parties: NamedParty[]; unnamed: NamedParty[] } {
  const { units } = context
  for (let i = 0; i < Math.min(units.length, 40); i++) {
    if (units[i].kind === 'row' || !OPENS.test(fold(textOf(units[i])).text.replace(/[*_]/g, ''))) continue
    const found: { party: NamedParty; blank: boolean }[] = []
    for (let j = i + 1; j < Math.min(units.length, i + MOST_LINES * 2) && found.length <= MOST_LINES; j++) {
      const unit = units[j]
      const text = textOf(unit)
      if (unit.cell && unit.cell.column > 0) continue
      if (unit.kind === 'row' || unit.depth > 0 || CLOSES.test(fold(text).text)) break
      if (withDetail(found, unit, context)) continue
      const party = partyLine(unit, context)
      if (party && found.length >= 2 && isArticle(unit, party, units[j - 1], context)) break
      if (party !== undefined) found.push(party === null ? { party: blankLine(unit), blank: true } : { party, blank: false })
      else if (unit.list === null && !AND_LINE.test(text) && text.length > 160 && found.length === 0) break
    }
    const [parties, unnamed] = [false, true].map((blank) => found.filter((one) => one.blank === blank).map(({ party }) => party))
    if (found.length >= 2 && (parties.length >= 1 || unnamed.some((party) => party.name !== ''))) return { parties, unnamed: unnamed.filter((party) => party.name !== '') }
  }
  return { parties: [], unnamed: [] }
}

/** Behind the parties come the articles: "1. TERM", "*Resources.* Each Party …". */
function isArticle(unit: Unit, { name }: NamedParty, before: Unit, context: PartyContext): boolean {
  const text = textOf(unit)
  if (context.words.isOrganisation(name) || context.definesAlias(text) || AND_LINE.test(textOf(before))) return false
  if (unit.list) return unit.list.id !== before.list?.id && unit.list.ordered
  return context.isTitle(context.units.indexOf(unit)) && text.length < name.length + 8
}

/** "- Đại diện: ông Hà, Giám đốc" below a name belongs to it. */
function withDetail(found: { party: NamedParty; blank: boolean }[], unit: Unit, context: PartyContext): boolean {
  const last = found.at(-1)
  const text = textOf(unit)
  const folded = fold(text).text
  if (!last || last.blank || text.length > 200 || !/^[^:]{2,40}:/.test(text) || !context.isDetail(folded)) return false
  const match = folded.length === text.length ? context.representative.exec(folded) : null
  const name = match && last.party.representative === undefined ? cleanName(splitName(text.slice(match[0].length))[0]) : ''
  last.party = { ...last.party, details: [...last.party.details, unit.span], ...(isNameLike(name) && !/^(?:chức vụ|position|title)/iu.test(name) && { representative: name }) }
  return true
}

function blankLine(unit: Unit): NamedParty {
  const raw = textOf(unit)
  const name = blankName(raw)
  const at = Math.max(unit.from, unit.rich.prose.text.indexOf(name, unit.from))
  return { name, raw, span: unit.rich.prose.span(at, at + Math.max(name.length, 1)), details: [] }
}

/** "II. VIỆN DINH DƯỠNG (Bên B)" is a party, "II. TÀI CHÍNH" a title. */
const ROMAN = /^[IVX]{1,4}[.)/]\s+/

/** A line that begins with a name in bold, in capitals, or with an organisation's word; null for a blank to fill in; undefined for anything else. */
function partyLine(unit: Unit, context: PartyContext): NamedParty | null | undefined {
  const text = textOf(unit)
  const { words } = context
  if (AND_LINE.test(text)) return undefined
  const bold = unit.rich.bold.find((range) => range.start <= unit.from + 3 && range.end > unit.from)
  const line = bold ? unit.rich.prose.slice(Math.max(bold.start, unit.from), Math.min(bold.end, unit.to)) : text
  const roman = ROMAN.exec(line)?.[0] ?? ''
  const head = bold ? line.slice(roman.length) : splitName(text.slice(roman.length))[0]
  if (isBlank(head)) return null
  const plain = cleanName(splitName(head.replace(/^\d+[.)]\s*/, ''))[0])
  if (!isNameLike(plain) || plain.length > 120 || (roman !== '' && !words.isOrganisation(plain))) return undefined
  if (bold && /^\s*:/.test(unit.rich.prose.slice(bold.end, unit.to))) return undefined
  if (!bold && unit.list && text.startsWith(':', head.length) && !words.isOrganisation(plain)) return undefined
  if (context.definesAlias(text.slice(head.length)) && isCapitalised(plain)) return lineParty(unit, plain, text, head)
  if (bold && context.isTitle(context.units.indexOf(unit)) && !words.isOrganisation(plain) && plain !== plain.toUpperCase()) return undefined
  if (!bold && !(words.isOrganisation(plain) && words.isName(plain)) && plain !== plain.toUpperCase() && !(unit.list && isCapitalised(plain))) return undefined
  if (bold && /:$|\p{Ll}\.$/u.test(head.trim()) && !words.isOrganisation(plain)) return undefined
  return lineParty(unit, plain, text, head)
}

function lineParty(unit: Unit, name: string, raw: string, head: string): NamedParty {
  const at = Math.max(unit.from, unit.rich.prose.text.indexOf(name, unit.from))
  return { name, raw, span: unit.rich.prose.span(at, at + name.length), details: raw.length > head.length + 4 ? [unit.span] : [] }
}

/** Bulleted or numbered names under a title or a lead-in that speaks of the partners. */
export function fromLists(context: PartyContext): NamedParty[] {
  const { units, words } = context
  const byList = new Map<string, { unit: Unit; text: string }[]>()
  units.forEach((unit, index) => {
    if (unit.kind !== 'item' || unit.list === null || unit.list.depth > 2 || (unit.cell && unit.cell.column > 0)) return
    const lead = unit.list.leadIn >= 0 ? fold(textOf(units[unit.list.leadIn])).text : ''
    const sure = context.inPartners(index) || (lead.length < 260 && LISTING_LEAD.test(lead) && index < 60)
    if (!sure && (index > 40 || !isNamedItem(unit, context))) return
    const key = `${unit.list.id < 0 ? `pasted${context.sectionOf(index)}` : unit.list.id}:${unit.list.depth}`
    const items = byList.get(key)
    if (items) items.push({ unit, text: textOf(unit) })
    else byList.set(key, [{ unit, text: textOf(unit) }])
  })
  const people = [...byList.values()].flatMap((items) => (context.inPartners(units.indexOf(items[0].unit)) ? (peopleFrom(items, context) ?? []) : []))
  let best: NamedParty[] = firstOfEach(people)
  for (const items of byList.values()) {
    const found = peopleFrom(items, context) ?? items.flatMap(({ unit }) => partyItem(unit, context) ?? [])
    const organisations = found.filter((party) => words.isOrganisation(party.name)).length
    const filled = items.filter(({ text }) => !isBlankSeat(text)).length
    if (found.length >= 2 && found.length * 2 > filled && (organisations * 2 >= found.length || ((organisations * 4 >= found.length || context.inPartners(units.indexOf(items[0].unit))) && found.every((party) => party.details.length > 0))) && found.length > best.length) best = found
  }
  return best
}

/** "Ann Lee, Thales", "Bo Chen, Oak School, Leeds, UK": people with where they are from, when every item is like that. */
function peopleFrom(items: readonly { unit: Unit; text: string }[], { words }: PartyContext): NamedParty[] | null {
  if (items.length < 3) return null
  const found: NamedParty[] = []
  for (const { unit, text } of items) {
    const match = text.length > 400 ? null : /^([^,(]{2,60}?)\s?(?:,|\s[–—-])\s([^,(]{2,80}?)\s?(?:\([^)]{0,60}\)|(?:,\s[^,(]{2,40}){1,2})?$/u.exec(text)
    if (!match || !isCapitalised(match[1]) || words.isOrganisation(match[1]) || !/^\S+\s\S+(?:\s\S+){0,2}$/u.test(match[1]) || !words.isName(match[2])) return null
    const at = unit.from + text.indexOf(match[2], match[1].length)
    found.push({ name: match[2], raw: text, span: unit.rich.prose.span(at, at + match[2].length), details: [], representative: match[1] })
  }
  return firstOfEach(found)
}

function firstOfEach(parties: readonly NamedParty[]): NamedParty[] {
  const seen = new Set<string>()
  return parties.filter(({ name }) => !seen.has(name) && seen.add(name))
}

/** Anywhere near the top: an item that is an organisation's name and what it is. */
function isNamedItem(unit: Unit, { words }: PartyContext): boolean {
  const [head, tail] = headName(textOf(unit), words)
  return tail !== '' && words.isOrganisation(head) && words.isName(cleanName(head))
}

function partyItem(unit: Unit, { words }: PartyContext): NamedParty | null {
  const text = textOf(unit)
  const bold = unit.rich.bold.find((range) => range.start <= unit.from + 5 && range.end > unit.from)
  let [head, tail] = bold && bold.end < unit.to ? [unit.rich.prose.slice(Math.max(unit.from, bold.start), bold.end), unit.rich.prose.slice(bold.end, unit.to)] : headName(text, words)
  let representative: string | undefined
  // "Cô Mai, Tủ sách Ngõ Đền (Nam Định)": a person, then where he or she is from.
  const second = splitName(tail)
  if (!words.isOrganisation(head) && !/:\s*$/.test(head) && (words.isPerson(head) || isCapitalised(head)) && words.isOrganisation(second[0]) && words.isName(cleanName(second[0])) && second[0].split(/\s+/).length <= 8 && /^[\p{Lu}]/u.test(second[0])) {
    representative = cleanName(head)
    ;[head, tail] = second
  }
  const [first] = headName(head, words)
  const seat = SEAT.exec(first)
  if (seat && isBlankSeat(tail)) return null
  const name = cleanName(seat ? seat[1] : first.length > 3 ? first : head)
  if (isBlank(head) || !isNameLike(name) || name.split(/\s+/).length > 16 || words.isPerson(name)) return null
  if (bold && /:\s*$/.test(head) && !(words.isOrganisation(name) && words.isName(name))) return null
  if (!words.isName(name) && !(bold && words.isOrganisation(name)) && !(bold && isCapitalised(name))) return null
  const written = unit.rich.prose.text.indexOf(name, unit.from)
  const shown = written >= 0 ? name : seat ? seat[1] : head
  const at = Math.max(unit.from, unit.rich.prose.text.indexOf(shown, unit.from))
  return { name, raw: text, span: unit.rich.prose.span(at, at + shown.length), details: tail.replace(/[\s,.;:–—-]/gu, '').length > 3 ? [unit.span] : [], ...(representative ? { representative } : {}) }
}

/** "Harbour Trust Representative": a seat, and whose it is. */
const SEAT = /^(\p{Lu}[^,:()]{1,60}?)\s(?:Representatives?|Delegates?)$/u

function isBlankSeat(tail: string): boolean {
  return /\b(?:tba|tbc|tbd|vacant|to be)\b/iu.test(tail)
}

const LISTING_LEAD = /(?:các bên|đối tác|thành viên|tổ chức|chúng tôi|cơ quan|đơn vị|tham dự|the parties|partners|members|organi[sz]ations|between|undersigned|we are|institutes|chủ thể).{0,120}(?:gồm|là|sau đây|are|include|following|:|sign)/u

/** Tables with a column of organisations: under a title that lists the partners, or with columns that say what each is. */
export function fromTables(context: PartyContext): NamedParty[] {
  let best: NamedParty[] = []
  let bestScore = 0
  const rowOf = new Map<Table, number>()
  context.units.forEach(({ row }, index) => {
    if (row && !rowOf.has(row.table)) rowOf.set(row.table, index)
  })
  for (const table of context.tables) {
    if (table.flowing || table.rows.length < 2) continue
    const unit = rowOf.get(table) ?? -1
    const column = nameColumn(table, unit, context)
    if (column < 0) continue
    const found = table.rows.flatMap((row) => partyRow(row, column, table, context) ?? [])
    const unique = firstOfEach(found)
    const score = unique.length < 2 ? 0 : unique.length + (context.inPartners(unit) ? 10 : 0) - unit / 100
    if (score > bestScore) {
      best = unique
      bestScore = score
    }
  }
  return best
}

/** -1 when no column holds the partners' names. */
function nameColumn(table: Table, unit: number, context: PartyContext): number {
  const headers = table.header.map((cell) => fold(cellText(cell)).text.replace(/[*_:]/g, '').trim())
  const share = (column: number): number => table.rows.filter((row) => row[column] && context.words.isOrganisation(cellText(row[column]))).length / table.rows.length
  const named = headers.findIndex((header, i) => context.nameHeaders.has(header) && share(i) >= 0.5)
  const roster = rosterColumn(headers, share)
  if (roster >= 0 && table.rows.every((row) => row[roster] !== undefined)) return roster
  const details = headers.filter((header) => context.isDetail(header)).length
  if (context.inPartners(unit)) return named >= 0 ? named : Math.max(headers.findIndex((header, i) => context.nameHeaders.has(header) && !/^\d*$/.test(cellText(table.rows[0][i] ?? table.header[0]))), headers.findIndex((_, i) => share(i) >= 0.6))
  if (named >= 0 && (details > 0 || context.inMembers(unit) || (named === 0 && share(0) >= 0.6 && unit < 60))) return named
  return context.inMembers(unit) ? headers.findIndex((_, i) => share(i) >= 0.7) : -1
}

const PEOPLE = /^(?:name|names|who|member|supporter|representative|chair|person|delegate|participant|link person|họ tên|họ và tên|người|thành viên|đại diện)$/u
const THEIR_PLACE = /^(?:organi[sz]ation|affiliation|company|institution|employer|representing|represents|member organi[sz]ation|organi[sz]ation represented|tổ chức|đơn vị|cơ quan|đơn vị công tác|cơ quan công tác|nơi công tác)$/u

/** "Name | Organisation": people, and where they are from. */
function rosterColumn(headers: readonly string[], share: (column: number) => number): number {
  const people = headers.findIndex((header) => PEOPLE.test(header))
  const place = headers.findIndex((header) => THEIR_PLACE.test(header))
  return people >= 0 && place >= 0 && share(people) < 0.3 && share(place) >= 0.25 ? place : -1
}

function partyRow(row: readonly Cell[], column: number, table: Table, context: PartyContext): NamedParty | null {
  const cell = row[column]
  if (!cell || cell.to <= cell.from) return null
  const [head, tail] = splitCell(cellText(cell), context)
  const name = cleanName(head)
  if (isBlank(head) || !isNameLike(name) || NOBODY.test(fold(name).text)) return null
  const short = table.header.findIndex((header) => context.shortHeaders.has(fold(cellText(header)).text.trim()))
  const filled = row.some((other) => other !== cell && other.to > other.from)
  const details = filled || tail !== '' ? [{ start: row[0].span.start, end: row[row.length - 1].span.end }] : []
  return { name, raw: cellText(cell), span: cell.rich.prose.span(cell.from, cell.from + head.length), details, ...(short >= 0 && row[short] ? { aliases: [cellText(row[short])] } : {}) }
}

/** Whoever stands for no organisation. */
const NOBODY = /^(?:independent|individual|freelance|freelancer|at large|vacant|none|self-employed|volunteer|độc lập|cá nhân|tự do|không|trống)(?:\s|$)/u

/** In a cell of its own a comma may belong to the name: "Khoa Môi trường, ĐH Thiên Trường". */
function splitCell(text: string, { words }: PartyContext): [string, string] {
  const comma = /^([^,(;\n]+),\s*([^,(;\n]+)$/u.exec(text)
  return comma && words.isOrganisation(comma[1]) && (words.isOrganisation(comma[2]) || isCapitalised(comma[2])) && text.length < 70 ? [text, ''] : splitName(text)
}

export function textOf(unit: Unit): string {
  return unit.rich.prose.slice(unit.from, unit.to)
}

export function cellText(cell: Cell): string {
  return cell.rich.prose.slice(cell.from, cell.to)
}
