import type { Cell, Table, Unit } from '../markdown/units.ts'
import { fold } from '../text/fold.ts'
import type { Prose } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Language, PartyWords } from './language.ts'
import type { FrontMatterEntry } from './front-matter.ts'
import type { Partner } from './model.ts'
import type { Heading } from './outline.ts'

interface Found {
  name: string
  span: Span
  aliases: Set<string>
  details: Span[]
  representative: string | null
}

/** Keys of front matter that list the partners, folded. */
const PARTNER_KEYS = /^(?:partners?|parties|members?|signatories|organi[sz]ations|cac_ben|cacben|doi_tac|doitac|cac_doi_tac|thanh_vien|ben_tham_gia|đối tác|các bên|các đối tác|thành viên|các_bên|đối_tác)$/
const NAME_KEYS = /^(?:name|ten|tên|partner|party|organi[sz]ation|org|full_name|ten_day_du|doi_tac|to_chuc|don_vi|ben|member)$/
const SHORT_KEYS = /^(?:short|short_name|alias|abbr|abbreviation|viet_tat|ten_tat|tat|ten_ngan|goi_tat|acronym|id)$/
const REPRESENTATIVE_KEYS = /^(?:representative|dai_dien|đại_diện|đại diện|nguoi_dai_dien|contact|rep|represented_by|focal_point|dau_moi)$/

/** Finds the organisations that make the charter, wherever it lists them: front matter, party blocks, "between … and …", tables, lists. */
export function readParties(given: {
  readonly units: readonly Unit[]
  readonly headings: readonly Heading[]
  readonly tables: readonly Table[]
  readonly entries: readonly FrontMatterEntry[]
  readonly languages: readonly Language[]
}): Partner[] {
  const reader = new PartyReader(given.languages)
  reader.frontMatter(given.entries)
  reader.blocks(given.units, given.headings)
  reader.tables(given.tables, given.units, given.headings)
  reader.lists(given.units, given.headings)
  reader.preamble(given.units)
  return reader.result()
}

class PartyReader {
  private readonly found: Found[] = []
  private readonly label: RegExp
  private readonly organisation: RegExp
  private readonly sections: ReadonlySet<string>
  private readonly aliases: RegExp
  private readonly detail: RegExp
  private readonly representative: RegExp

  constructor(languages: readonly Language[]) {
    const words = (pick: (words: PartyWords) => readonly string[]): string[] => languages.flatMap((language) => pick(language.parties)).map((word) => fold(word).text)
    const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).map(escape).join('|')
    this.label = new RegExp(`^(?:${languages.map((language) => language.parties.partyLabel).join('|')})(?![\\p{L}\\p{N}])`, 'u')
    this.organisation = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(words((w) => w.organisations))})(?![\\p{L}\\p{N}])`, 'u')
    this.sections = new Set(words((w) => w.sections))
    this.aliases = new RegExp(`(?:${any(words((w) => w.alias))})\\s*(?::|là|as)?\\s*(?:the\\s+)?["']?([^"'()]{2,50})["']?`, 'gu')
    this.representative = new RegExp(`^(?:[-–•*\\s]*)(?:${any(words((w) => w.representative))})(?![\\p{L}])[^:]{0,30}:?`, 'u')
    this.detail = new RegExp(`(?:^|[\\s(,])(?:${any([...words((w) => w.representative), ...words((w) => w.address), ...words((w) => w.contact), ...words((w) => w.kind)])})(?![\\p{L}])`, 'u')
  }

  result(): Partner[] {
    return this.found.map((party) => ({ name: party.name, span: party.span, aliases: [...party.aliases], details: party.details, representative: party.representative }))
  }

  private add(raw: string, span: Span, details: readonly Span[] = []): Found | null {
    const name = cleanName(raw)
    if (name.length < 2 || name.length > 140 || !/\p{L}{2}/u.test(name) || /[[\]{}]|\.{3,}|…|_{2,}/.test(name)) return null
    const key = nameKey(name)
    const known = this.found.find((party) => nameKey(party.name) === key || [...party.aliases].some((alias) => nameKey(alias) === key))
    if (known) {
      known.details.push(...details)
      return known
    }
    const party: Found = { name, span, aliases: new Set(), details: [...details], representative: null }
    this.found.push(party)
    this.readAliases(raw, party)
    return party
  }

  private readAliases(raw: string, party: Found): void {
    const folded = fold(raw).text
    for (const match of folded.matchAll(this.aliases)) {
      const at = match.index + match[0].lastIndexOf(match[1])
      addAlias(party, raw.slice(at, at + match[1].length))
    }
    const acronym = /\((?:the\s+)?["“”']?([\p{Lu}][\p{L}\p{N}&.-]{1,14}(?:\s[\p{Lu}][\p{L}]{1,14}){0,2})["“”']?\)/u.exec(raw)
    if (acronym) addAlias(party, acronym[1])
  }

  frontMatter(entries: readonly FrontMatterEntry[]): void {
    for (const entry of entries) {
      if (!PARTNER_KEYS.test(entry.path[0]?.toLowerCase() ?? '')) continue
      const name = entry.cells.find((cell) => NAME_KEYS.test(cell.key.toLowerCase())) ?? entry.cells[0]
      if (!name) continue
      const rest = entry.cells.filter((cell) => cell !== name)
      const [head, tail] = splitName(name.text)
      const party = this.add(head, name.span, [...rest.map((cell) => cell.span), ...(tail !== '' ? [name.span] : [])])
      if (!party) continue
      for (const cell of rest) {
        if (SHORT_KEYS.test(cell.key.toLowerCase())) addAlias(party, cell.text)
        if (REPRESENTATIVE_KEYS.test(cell.key.toLowerCase())) party.representative = cell.text
      }
    }
  }

  /** "BÊN A: TRUNG TÂM X" with its field lines. */
  blocks(units: readonly Unit[], headings: readonly Heading[]): void {
    const titles = new Set(headings.filter((heading) => heading.rest < 0).map((heading) => heading.unit))
    let current: Found | null = null
    let since = 0
    units.forEach((unit, index) => {
      const text = textOf(unit)
      const folded = fold(text).text
      const label = unit.kind === 'row' ? null : this.label.exec(folded.replace(/^[-–•*+\d.)\s]*/u, (prefix) => ' '.repeat(prefix.length)).trimStart())
      const offset = text.length - text.trimStart().length + (/^[-–•*+\d.)\s]*/u.exec(text)?.[0].length ?? 0)
      const after = label ? text.slice(offset + label[0].length) : ''
      const separated = label ? /^\s*(?:\([^)]{1,40}\)\s*)?(?:[:–—-]|là\s)\s*(?=\S)/u.exec(after) ?? /^\s*\((?=\p{Lu})/u.exec(after) : null
      if (label && separated && !isSentenceLike(after)) {
        const start = unit.from + offset + label[0].length + separated[0].length
        const raw = unit.rich.prose.text.slice(start, unit.to)
        const [head, tail] = splitName(raw)
        const party = this.add(head, unit.rich.prose.span(start, start + head.length), tail !== '' ? [unit.span] : [])
        if (party) {
          addAlias(party, text.slice(offset, offset + label[0].length))
          this.readAliases(raw, party)
          current = party
          since = index
        }
        return
      }
      if (!current) return
      if ((titles.has(index) && !label) || index - since > 12) {
        current = null
        return
      }
      if (unit.kind !== 'row' && this.detail.test(` ${folded}`)) {
        current.details.push(unit.span)
        this.readAliases(text, current)
        const match = this.representative.exec(folded)
        if (match && current.representative === null) current.representative = cleanName(splitName(text.slice(match[0].length))[0])
      }
    })
  }

  /** Tables whose first column names organisations, under a title or header that speaks of partners. */
  tables(tables: readonly Table[], units: readonly Unit[], headings: readonly Heading[]): void {
    for (const table of tables) {
      if (table.flowing || table.rows.length < 2) continue
      const column = table.header.findIndex((cell) => PARTNER_COLUMN.test(fold(cellText(cell)).text.trim()))
      if (column < 0) continue
      const first = units.findIndex((unit) => unit.row?.table === table)
      const title = titleBefore(headings, units, first)
      const details = table.header.some((cell) => this.detail.test(` ${fold(cellText(cell)).text}`))
      if (!details && !this.sections.has(title)) continue
      for (const row of table.rows) {
        const cell = row[column]
        if (!cell || cell.to <= cell.from) continue
        const [head, tail] = splitName(cellText(cell))
        const filled = row.some((other) => other !== cell && other.to > other.from)
        this.add(head, cell.rich.prose.span(cell.from, cell.from + head.length), filled || tail !== '' ? [{ start: row[0].span.start, end: row[row.length - 1].span.end }] : [])
      }
    }
  }

  /** Bulleted partners under a title that lists them. */
  lists(units: readonly Unit[], headings: readonly Heading[]): void {
    const titles = new Map(headings.map((heading) => [heading.unit, heading]))
    let listing = false
    units.forEach((unit, index) => {
      const heading = titles.get(index)
      if (heading) listing = this.sections.has(titleText(heading, units))
      const lead = unit.list && unit.list.leadIn >= 0 ? fold(textOf(units[unit.list.leadIn])).text : ''
      const led = lead.length < 200 && LISTING_LEAD.test(lead)
      if (unit.kind !== 'item' || unit.list === null || unit.list.depth > 1 || (!listing && !led)) return
      const text = textOf(unit)
      const bold = unit.rich.bold.find((range) => range.start <= unit.from + 1)
      const [head, tail] = bold && bold.end < unit.to ? [unit.rich.prose.text.slice(unit.from, bold.end), unit.rich.prose.text.slice(bold.end, unit.to)] : splitName(text)
      if (!this.organisation.test(fold(head).text) && !(bold && tail.length > 5)) return
      if (head.split(/\s+/).length > 16) return
      this.add(head, unit.rich.prose.span(unit.from, unit.from + head.length), tail.replace(/[\s,.;:–—-]/gu, '').length > 3 ? [unit.span] : [])
    })
  }

  /** "between A and B", "giữa A và B": names that begin like organisations in the first part of the text. */
  preamble(units: readonly Unit[]): void {
    if (this.found.length >= 2) return
    for (const unit of units.slice(0, 40)) {
      if (unit.kind === 'row') continue
      const text = textOf(unit)
      const match = /(?:^|[\s(])(?:by and between|between|giữa|gồm|gồm có|chúng tôi là|là)\s*:?\s+/iu.exec(text)
      if (!match) continue
      const start = match.index + match[0].length
      const names = organisationNames(text.slice(start), this.organisation)
      if (names.length < 2) continue
      for (const name of names) {
        const at = unit.from + start + name.at
        this.add(name.text, unit.rich.prose.span(at, at + name.text.length), name.described ? [unit.span] : [])
      }
      if (this.found.length >= 2) return
    }
  }
}

const PARTNER_COLUMN = /^(?:(?:tên )?(?:đối tác|tổ chức|thành viên|đơn vị|bên|cơ quan|các bên|tổ chức thành viên|nhóm|tên)|(?:name of (?:the )?)?(?:partner|partners|organi[sz]ation|party|member|member organi[sz]ation|institution|signatory|agency|name|company))$/u
const LISTING_LEAD = /(?:các bên|đối tác|thành viên|tổ chức|chúng tôi|the parties|partners|members|organi[sz]ations|between).{0,80}(?:gồm|là|sau đây|are|include|following|:)/u

/** Names in "A, B và C" / "A, B and C" whose words begin with capitals and which have an organisation's word. */
function organisationNames(text: string, organisation: RegExp): { text: string; at: number; described: boolean }[] {
  const stop = /[.;]\s|$/u.exec(text)
  const clause = text.slice(0, stop ? stop.index : text.length)
  const out: { text: string; at: number; described: boolean }[] = []
  const piece = /(?:[^,()]|\([^)]*\))+/gu
  for (const match of clause.matchAll(piece)) {
    let at = match.index
    for (const part of match[0].split(/\s(?:và|and|cùng|với)\s/u)) {
      const head = part.replace(/\s*\(.*$/u, '').trim()
      const start = clause.indexOf(part, at)
      at = start + part.length
      const lead = part.length - part.trimStart().length
      const words = head.split(/\s+/)
      const capitals = words.filter((word) => /^["“]?\p{Lu}/u.test(word)).length
      if (words.length <= 14 && capitals >= 1 && capitals * 3 >= words.length && /^(?:the\s+)?["“]?\p{Lu}/iu.test(head) && organisation.test(fold(head).text)) {
        out.push({ text: head, at: start + lead, described: /\(/.test(part) })
      }
    }
  }
  return out
}

function titleText(heading: Heading, units: readonly Unit[]): string {
  return fold(units[heading.unit].rich.prose.text.slice(heading.from, heading.to)).text.replace(/[.:\s]+$/u, '')
}

function titleBefore(headings: readonly Heading[], units: readonly Unit[], unit: number): string {
  const heading = headings.filter((other) => other.unit < unit).at(-1)
  return heading ? titleText(heading, units) : ''
}

function textOf(unit: Unit): string {
  return unit.rich.prose.text.slice(unit.from, unit.to)
}

function cellText(cell: Cell): string {
  return (cell.rich.prose as Prose).text.slice(cell.from, cell.to)
}

function isSentenceLike(after: string): boolean {
  return after.length > 220 || /^\s*(?:[:–—-]|là)?\s*(?:có trách nhiệm|cam kết|shall|will|agrees|must|is responsible)/iu.test(after)
}

/** The name and what is said of it behind a comma, dash, colon or bracket. */
export function splitName(raw: string): [string, string] {
  const match = /\s*(?:[,;:(|\n]|\s[–—-]\s|\.\s|\.$)/u.exec(raw)
  return match ? [raw.slice(0, match.index).trimEnd(), raw.slice(match.index + match[0].length).trim()] : [raw.trim(), '']
}

function cleanName(raw: string): string {
  return raw.replace(/\s+/gu, ' ').replace(/^[\s"“”'*_:,–—-]+|[\s"*_:,;.–—-]+$/gu, '').replace(/^the\s+(?=\p{Lu})/u, '').trim()
}

export function nameKey(name: string): string {
  return fold(name).text.replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/^the /, '').trim()
}

function addAlias(party: Found, raw: string): void {
  const alias = cleanName(raw)
  if (alias.length >= 2 && alias.length <= 60 && nameKey(alias) !== nameKey(party.name) && !/^(?:các bên|the parties|hai bên)$/iu.test(alias)) party.aliases.add(alias)
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
