import type { Cell, Unit } from '../markdown/units.ts'
import { fold, looksVietnamese } from '../text/fold.ts'
import type { PartyContext } from './parties.ts'
import { cutList, masked, saidName, type Said } from './party-said-names.ts'
import { firstSentence, insideBrackets } from './party-lists.ts'
import { cleanName, isCapitalised, isNameLike, type NamedParty } from './party-names.ts'
import { textOf } from './party-sources.ts'

/** Lists that belong together ("Full members: …", "Supporting members: …") stand so near to each other. */
const NEAR = 3
/** Titles, and what stands below them. */
const MOST_HEAD_UNITS = 10

/** Names of which a line says outright that they are the partners: "Partners: A · B", "between A and B" as a title, a line below the title with nothing but names. */
export function fromSaid(context: PartyContext): NamedParty[] {
  const ways = [fromNumbers, fromLabels, fromTitles, fromNameLines]
  for (const way of ways) {
    const found = way(context)
    if (found.length >= 2) return found
  }
  return []
}

/** "Partners: A · B · C", "Các bên tham gia: A; B", in a line, in a table's row, or below a title that says it. */
function fromLabels(context: PartyContext): NamedParty[] {
  let found: NamedParty[] = []
  let last = -1
  context.units.forEach((unit, index) => {
    if (unit.quote > 0 || (last >= 0 && index - last > NEAR) || (unit.cell && unit.cell.column > 0)) return
    const list = listAt(unit, index, context)
    const names = list ? namesOf(list, context) : []
    // A text in two languages says it twice.
    if (names.length < 2 || (found.length > 0 && isVietnamese(found) !== isVietnamese(names))) return
    found = [...found, ...names]
    last = index
  })
  return found
}

function isVietnamese(names: readonly NamedParty[]): boolean {
  return names.some(({ name }) => looksVietnamese(fold(name).text))
}

/** `labelled`: what stands before it says whose names these are, and whether people may be among them. */
interface List extends Said {
  readonly labelled: 'partners' | 'members' | 'title' | null
}

function listAt(unit: Unit, index: number, context: PartyContext): List | null {
  if (unit.kind === 'row') return rowList(unit, context)
  const text = textOf(unit)
  if (text.length > 1200) return null
  const colon = /^[^:]{2,80}?(?::|(?<=^[^.]{2,60})\.(?=\s)|\s[–—](?=\s))\s*(?=\S)/u.exec(text.slice(0, 90))
  const kind = colon ? context.says(colon[0]) : null
  if (colon && kind) return { ...saidIn(unit, unit.from + colon[0].length), labelled: kind }
  if (unit.kind !== 'text' || context.isTitle(index)) return null
  // What has a label of its own is about something else.
  const title = colon?.[0].includes(':') ? null : context.titleSays(index)
  return title || context.inPartners(index) ? { ...saidIn(unit, unit.from), labelled: title === 'partners' ? 'title' : null } : null
}

function rowList(unit: Unit, context: PartyContext): List | null {
  const [label, first] = unit.row?.cells ?? []
  const kind = label && first && unit.row!.cells.length <= 4 && label.to - label.from < 90 && first.to - first.from < 1200 ? context.says(label.rich.prose.slice(label.from, label.to)) : null
  return kind ? { ...saidInCell(first), labelled: kind } : null
}

function saidInCell(cell: Cell): Said {
  return { rich: cell.rich, from: cell.from, text: cell.rich.prose.slice(cell.from, cell.to) }
}

function saidIn(unit: Unit, from: number): Said {
  return { rich: unit.rich, from, text: firstSentence(unit.rich.prose.slice(from, unit.to)) }
}

/** All names of a list, when it is one of names. */
function namesOf(list: List, { words }: PartyContext): NamedParty[] {
  const pieces = cutList(list.text, words)
  const found = pieces.flatMap((piece) => saidName(piece, list, words) ?? [])
  const organisations = found.filter((party) => words.isOrganisation(party.name)).length
  // "Council 2.5; County 0.5": seats or shares, and whose they are.
  if (found.filter((party) => /\s\d+(?:[.,]\d+)?$/u.test(party.name)).length >= 2) return []
  if (list.labelled === 'title') return found.length === pieces.length ? found : []
  if (list.labelled === null) return found.length === pieces.length && organisations * 2 >= found.length ? found : []
  return found.length * 3 >= pieces.length * 2 && (list.labelled === 'partners' || organisations * 3 >= found.length) ? found : []
}

/** Up to a comma, bracket or dash; a point may be within a name. */
function headOf(piece: string): [string, string] {
  const end = /[,;:(]|\s[–—-]\s/u.exec(piece)?.index ?? piece.length
  return [piece.slice(0, end), piece.slice(end + 1).trim().replace(/^[\s;,]*(?:and|và)?$/u, '')]
}

const NUMBERED = /\((?:[A-Ea-e1-9]|i{1,3}|iv|v)\)\s/gu

/** "(A) Northern Track Ltd ("NT"), the owner of the line; (B) Vale Steam Trust ("VST"), a charity." */
function fromNumbers(context: PartyContext): NamedParty[] {
  for (const unit of context.units.slice(0, 40)) {
    const text = textOf(unit)
    if (unit.kind === 'row' || unit.quote > 0 || text.length > 2000) continue
    const marks = [...text.matchAll(NUMBERED)]
    if (marks.length < 2 || marks[0].index > 80) continue
    const found = marks.flatMap((mark, i) => {
      const from = mark.index + mark[0].length
      const piece = text.slice(from, marks[i + 1]?.index ?? text.length)
      const [head, tail] = headOf(piece)
      const said = { rich: unit.rich, from: unit.from, text }
      const party = saidName({ text: head, at: from }, said, context.words)
      return party ? [{ ...party, raw: piece.trim(), details: tail === '' ? [] : [unit.span] }] : []
    })
    if (found.length === marks.length && found.filter((party) => context.words.isOrganisation(party.name)).length * 2 >= found.length) return found
  }
  return []
}

const BETWEEN = /(?:^|[\s(–—:])(?:between|giữa)\s*:?\s+/iu
/** What an agreement is called, before "between". */
const AGREEMENT = /agreement|memorandum|mou|moa|charter|compact|accord|contract|protocol|partnership|pact|covenant|convention|letter|arrangement|plan|programme|twinning|cooperation|deed|thoả thuận|thỏa thuận|thống nhất|biên bản|ghi nhớ|quy chế|kế hoạch|chương trình|hợp đồng|hợp tác|cam kết|phối hợp|liên kết|kết nghĩa|giao ước|hiến chương|điều lệ|văn bản/u

/** "Agreement between X and Y", "(giữa X, Y và Z)" as a title or below it; "between the **City**, represented by … and the association **Y**". */
function fromTitles(context: PartyContext): NamedParty[] {
  const { units } = context
  for (let index = 0; index < Math.min(units.length, MOST_HEAD_UNITS * 2); index++) {
    const unit = units[index]
    const text = textOf(unit)
    if (unit.kind !== 'heading' && (index > MOST_HEAD_UNITS || unit.kind !== 'text')) continue
    const match = text.length > 600 ? null : BETWEEN.exec(text)
    if (!match || (match.index > 0 && (match.index > 160 || !AGREEMENT.test(fold(text.slice(0, match.index)).text)))) continue
    const from = match.index + match[0].length
    const bold = boldNames(units.slice(index, index + 5), from, context)
    const found = bold.length >= 2 ? bold : plainNames(unit, from, context)
    if (found.length >= 2) return found
  }
  return []
}

/** Ends what "between" leads to. */
const BEHIND = /\s(?:về|trong|năm \d|giai đoạn|nhằm|để|đã|cùng|sẽ|ngày \d|concerning|regarding|relating|dated|represented|acting|have|has|which|who|all (?:of|in)|(?:for|on|in|to|under|about)\s(?:the\s)?\p{Ll})|,\s(?:have|represented|all|in|on)\s|:\s/u

function plainNames(unit: Unit, from: number, { words }: PartyContext): NamedParty[] {
  const whole = textOf(unit)
  const opened = whole.lastIndexOf('(', from)
  const text = firstSentence(whole.slice(from))
  const closed = opened >= 0 && !whole.slice(opened, from).includes(')') ? insideBrackets(text) : text
  const said = { rich: unit.rich, from: unit.from + from, text: closed.slice(0, BEHIND.exec(masked(closed))?.index ?? closed.length) }
  const pieces = cutList(said.text, words)
  const found = pieces.flatMap((piece) => saidName(piece, said, words) ?? [])
  const named = found.some((party) => words.isOrganisation(party.name)) || (unit.kind === 'heading' && found.every((party) => party.name.includes(' ') && isCapitalised(party.name)))
  return found.length === pieces.length && named ? found : []
}

/** Names in bold behind "between", "and" or a comma, in a line or in the lines of a paragraph. */
function boldNames(lines: readonly Unit[], from: number, { words }: PartyContext): NamedParty[] {
  const found: NamedParty[] = []
  for (const [i, unit] of lines.entries()) {
    const start = i === 0 ? unit.from + from : unit.from
    if (i > 0 && !/^(?:and|và|với)\s/iu.test(textOf(unit))) break
    const first = found.length
    for (const range of unit.rich.bold) {
      if (range.start < start || range.end > unit.to) continue
      const name = cleanName(unit.rich.prose.slice(range.start, range.end))
      if (!leadsToName(unit.rich.prose.slice(unit.from, range.start)) || !isNameLike(name) || !(words.isName(name) || words.isOrganisation(name))) continue
      const at = Math.max(range.start, unit.rich.prose.text.indexOf(name, range.start))
      found.push({ name, raw: unit.rich.prose.slice(range.start, unit.to), span: unit.rich.prose.span(at, at + name.length), details: range.end < unit.to - 4 ? [unit.span] : [] })
    }
    // What is said of one ends where the next is named.
    for (let j = first; j + 1 < found.length; j++) found[j] = { ...found[j], raw: found[j].raw.slice(0, -found[j + 1].raw.length) }
  }
  return found
}

/** "between", "and" or a comma, then at most what the name is in small letters. */
function leadsToName(before: string): boolean {
  const words = before.slice(-60).trim().split(/\s+/)
  const at = words.findLastIndex((word) => !/^\p{Ll}+$/u.test(word) || /^(?:between|giữa|and|và|với)$/u.test(word))
  return at >= Math.max(0, words.length - 6) && /^(?:between|giữa|and|và|với)$|[,;]$/iu.test(words[at])
}

/** Titles have them, and names do not. */
const DOCUMENT = /charter|agreement|memorandum|principles|rules|statutes|by-?laws|terms|version|handbook|policy|accord|(?:^|\s)(?:điều lệ|quy chế|bản cam kết|thoả thuận|thỏa thuận|hiến chương|phiên bản|biên bản|quy ước|nội quy)(?:\s|$)/u

const LINE_BETWEEN = /\s[–—×·•/|]\s/u

/** A line of nothing but names, as the title or below it: "(X – Y – Z)", "A · B · C", "MoU – A / B". */
function fromNameLines(context: PartyContext): NamedParty[] {
  const { words } = context
  for (const unit of context.units.slice(0, MOST_HEAD_UNITS)) {
    const whole = textOf(unit)
    if (unit.kind === 'row' || unit.kind === 'item' || whole.length > 420 || !LINE_BETWEEN.test(whole)) continue
    const bracket = /^\(([^()]+)\)$/u.exec(whole)
    const title = /\s[/×·•]\s/u.test(whole) ? (/^[^–—:()]{2,40}(?:\s[–—]|:)\s/u.exec(whole)?.[0] ?? '') : ''
    const from = bracket ? 1 : title !== '' && AGREEMENT.test(fold(title).text) ? title.length : 0
    const said = { rich: unit.rich, from: unit.from + from, text: bracket ? bracket[1] : whole.slice(from) }
    const pieces = cutList(said.text, words, 'strong')
    const found = pieces.flatMap((piece) => saidName(piece, said, words) ?? [])
    const organisations = found.filter((party) => words.isOrganisation(party.name)).length
    if (found.length >= 2 && found.length === pieces.length && !found.some(({ name }) => DOCUMENT.test(fold(name).text)) && (organisations === found.length || (found.length >= 3 && (organisations * 3 >= found.length || isRow(said.text, found)))) && isOneLanguage(found)) return found
  }
  return []
}

/** Three or more names with dots or crosses between them, and no words of a document's head ("Draft · Internal"). */
function isRow(text: string, found: readonly NamedParty[]): boolean {
  return /\s[·•×]\s/u.test(text) && found.filter(({ name }) => name.includes(' ')).length * 4 >= found.length * 3
}

/** "Ocean Circle · Vòng Đại dương" says one name twice. */
function isOneLanguage(found: readonly NamedParty[]): boolean {
  const vietnamese = found.filter((party) => looksVietnamese(fold(party.name).text)).length
  return found.length > 2 || vietnamese === 0 || vietnamese === found.length
}
