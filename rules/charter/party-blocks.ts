import type { Unit } from '../markdown/units.ts'
import { fold } from '../text/fold.ts'
import { keptWith } from '../text/kept.ts'
import type { PartyContext } from './parties.ts'
import { cleanName, isBlank, isNameLike, splitName, type NamedParty } from './party-names.ts'
import { blankName } from './party-blanks.ts'
import { textOf } from './party-sources.ts'

/** "Bên mua:", "The growers:", which count only before an organisation's name. */
const ROLE_LABEL = /^(?:bên (?!(?:a|b|c|d|đ|e|thứ)(?!\p{L}))\p{L}+(?: \p{L}+){0,3}|the (?!parties)\p{L}+(?: \p{L}+)?)(?=\s*:)/u
/** Field lines below a party's name belong to it, so many at most. */
const MOST_DETAILS = 12
/** "Bà Dương Thị Linh   Chức vụ: Giám đốc": the label of what stands behind the name in its line. */
const NEXT_LABEL = /\s(?:chức vụ|chức danh|điện thoại|đt|email|position|title|phone|tel)$/iu

interface Block {
  /** A short name that its lines define, for a block whose name is still to be filled in. */
  short: string
  party: { name: string; raw: string; span: NamedParty['span']; details: NamedParty['span'][]; representative?: string; aliases: string[] }
  blank: boolean
  label: string
}

/** "BÊN A: TRUNG TÂM X" with its field lines; "1. **NAME** (hereinafter “Party A”)". In a bilingual table the second column says it again. */
export function fromBlocks(context: PartyContext): { parties: NamedParty[]; unnamed: NamedParty[] } {
  const blocks: Block[] = []
  const byRow = new Map<string, Block[]>()
  /** How many parties each cell of another column has named. */
  const said = new Map<string, number>()
  let current: { block: Block; since: number } | null = null
  context.units.forEach((unit, index) => {
    if (unit.kind === 'row') return
    const cell = unit.cell ? `${unit.cell.table.id}:${unit.cell.row}` : null
    const found = mayBegin(unit, context.label) ? (blockAt(unit, context) ?? blockBelow(unit, context.units[index + 1], context)) : null
    if (found) {
      const other = cell !== null && unit.cell!.column > 0 ? `${cell}:${unit.cell!.column}` : null
      const at = other === null ? 0 : (said.get(other) ?? 0)
      if (other !== null) said.set(other, at + 1)
      const row = other === null ? [] : (byRow.get(cell!) ?? [])
      const twin = (found.label === '' ? undefined : (row.find((block) => block.label === found.label) ?? blocks.find((block) => block.label === found.label))) ?? row[at] ?? row.at(-1)
      if (twin) {
        if (!found.blank) twin.party.aliases.push(found.party.name)
        current = null
        return
      }
      blocks.push(found)
      if (cell !== null) byRow.set(cell, [...(byRow.get(cell) ?? []), found])
      current = { block: found, since: index }
      return
    }
    if (!current) return
    if ((context.isTitle(index) && unit.depth > 0) || index - current.since > MOST_DETAILS) current = null
    else if (!unit.cell || unit.cell.column === 0) addDetail(current.block, unit, context)
  })
  const sure = blocks.length >= 2 ? blocks : []
  const unnamed = sure.filter((block) => block.blank).map(({ party, short }) => ({ ...party, name: short || blankName(party.raw) || kindOf(party.raw, context) })).filter((party) => party.name !== '')
  return { parties: sure.filter((block) => !block.blank).map((block) => block.party), unnamed }
}

/** Only where a line begins with what parties are called is a block looked for; most lines do not. */
const mayBegin = keptWith((unit: Unit, label: RegExp): boolean => {
  const folded = fold(textOf(unit)).text
  const head = folded.slice(headOf(textOf(unit)))
  return label.test(folded) || label.test(head) || ROLE_LABEL.test(head)
})

function headOf(text: string): number {
  return /^[-–•*+\d.)\s]*/u.exec(text)?.[0].length ?? 0
}

function blockAt(unit: Unit, context: PartyContext): Block | null {
  const text = textOf(unit)
  const offset = headOf(text)
  const folded = fold(text).text
  if (folded.length !== text.length) return null
  const labels = [context.label.exec(folded.slice(offset)), ROLE_LABEL.exec(folded.slice(offset))]
  const label = labels.find((one) => one && gapAfter(text.slice(offset + one[0].length)))
  if (!label) return null
  const after = text.slice(offset + label[0].length)
  const gap = gapAfter(after)
  if (!gap || isDuty(after) || isDuty(after.replace(/^\s*\([^()]*\)/u, ''))) return null
  const from = unit.from + offset + label[0].length + gap[0].length
  const raw = unit.rich.prose.slice(from, unit.to)
  const [head, tail] = splitName(raw)
  const name = cleanName(head)
  const blank = isBlank(head) || !isNameLike(name)
  if (!blank && label === labels[1] && !context.words.isOrganisation(name)) return null
  const own = text.slice(offset, offset + label[0].length)
  return {
    blank, short: blank ? shortIn(text) : '', label: letterOf(fold(own).text),
    party: { name, raw, span: unit.rich.prose.span(from, from + head.length), details: tail !== '' ? [unit.span] : [], aliases: [own] },
  }
}

/** "**Party A (Government):**" on a line of its own, the name on the next one. */
function blockBelow(unit: Unit, next: Unit | undefined, context: PartyContext): Block | null {
  const text = textOf(unit)
  const folded = fold(text).text
  const label = folded.length === text.length ? context.label.exec(folded) : null
  if (!label || !next || next.paragraph !== unit.paragraph || !/^\s*(?:\([^)]{1,40}\)\s*)?:?$/u.test(text.slice(label[0].length))) return null
  const raw = textOf(next)
  const [head] = splitName(raw)
  const name = cleanName(head)
  const blank = isBlank(head) || !isNameLike(name)
  if (!blank && !context.words.isOrganisation(name) && name !== name.toUpperCase()) return null
  return {
    blank, short: '', label: letterOf(label[0]),
    party: { name, raw, span: next.rich.prose.span(next.from, next.from + head.length), details: [next.span], aliases: [text.slice(0, label[0].length)] },
  }
}

/** "PHÒNG KHÁM ĐA KHOA ………": what the party is, before the blank for its name. */
function kindOf(raw: string, { words }: PartyContext): string {
  const kind = cleanName(/^[^.…_[\n]{4,60}(?=\.{3}|…|_{2})/u.exec(raw)?.[0] ?? '')
  return kind.includes(' ') && words.isOrganisation(`${kind} X`) ? kind : ''
}

/** What stands between a label and the name. */
function gapAfter(after: string): RegExpExecArray | null {
  return /^\s*(?:\([^)]{1,40}\)\s*)?(?:[:–—-]|là\s)\s*(?=\S)/u.exec(after) ?? /^\s*\((?=\p{Lu}[^)]*\)(?!\s*:))/u.exec(after)
}

/** "Bên A" and "Party A" are one. */
function letterOf(label: string): string {
  return /\s([a-eđ]|\d)$/u.exec(label)?.[1] ?? ''
}

function isDuty(after: string): boolean {
  return after.length > 700 || /^\s*(?:[:–—-]|là)?\s*(?:có trách nhiệm|cam kết|chủ trì|chịu|thực hiện|cung cấp|cử|bố trí|shall|will|agrees|must|is responsible|provides?|the party)/iu.test(after)
}

/** (hereinafter referred to as "the NGO Partner"), (sau đây gọi là "Bên chủ trì"). */
function shortIn(text: string): string {
  const match = /\([^()"“”]{0,60}["“]\*{0,3}(?:the\s)?([^"“”*()]{2,40})\*{0,3}["”]\)/iu.exec(text)
  return match && !/^(?:the )?(?:bên|party|các bên|the parties)(?: [a-eđ]| \S{1,3})?$/iu.test(match[1]) ? match[1].trim() : ''
}

function addDetail(block: Block, unit: Unit, context: PartyContext): void {
  const text = textOf(unit)
  if (block.blank && block.short === '') block.short = shortIn(text)
  const folded = fold(text).text
  if (!context.isDetail(folded)) return
  block.party.details.push(unit.span)
  const match = context.representative.exec(folded)
  const name = match && folded.length === text.length ? cleanName(splitName(text.slice(match[0].length))[0]).replace(NEXT_LABEL, '') : ''
  if (block.party.representative === undefined && isNameLike(name) && !/^(?:chức vụ|chức danh|position|title|\[)/iu.test(name.normalize('NFC'))) block.party.representative = name
}

/** Two or more lines near each other that begin with a name and give it a short one right away. */
export function fromDefinitions(context: PartyContext): NamedParty[] {
  const found: { at: number; party: NamedParty }[] = []
  context.units.slice(0, 50).forEach((unit, index) => {
    if (unit.kind === 'row' || (unit.cell && unit.cell.column > 0)) return
    const text = textOf(unit)
    const bold = unit.rich.bold.find((range) => range.start <= unit.from + 3 && range.end > unit.from)
    const head = bold ? unit.rich.prose.slice(Math.max(unit.from, bold.start), Math.min(bold.end, unit.to)) : splitName(text)[0]
    const after = text.slice(head.length, head.length + 420)
    if (isBlank(head) || !(bold || context.words.isOrganisation(head)) || !context.definesAlias(after)) return
    const name = cleanName(splitName(head.replace(/^\d+[.)]\s*/, ''))[0])
    if (isNameLike(name) && name.split(/\s+/).length <= 16) found.push({ at: index, party: { name, raw: text, span: unit.rich.prose.span(unit.from, unit.from + head.length), details: [unit.span] } })
  })
  const near = found.filter((one, i) => (i > 0 && one.at - found[i - 1].at <= 7) || (i + 1 < found.length && found[i + 1].at - one.at <= 7))
  return near.map((one) => one.party)
}

/** "**TỔ A – CHI CỤC B – NHÓM C**" above the first title, or "**X** and **Y**". */
export function fromHeadLines(context: PartyContext): NamedParty[] {
  const banner = bannerIn(context)
  if (banner.length > 0) return banner
  for (const unit of context.units.slice(0, 8)) {
    const text = textOf(unit)
    if (unit.kind === 'row' || text.length > 420 || text.includes('\n')) continue
    const parts = [...text.matchAll(/[^–—\n]+?(?=(?<!\s)\s+[–—]\s|\n|$)/gu)].map((match) => ({ name: cleanName(match[0].replace(/^\s*[–—]\s*/u, '')), at: match.index + match[0].length - match[0].replace(/^\s*[–—]?\s*/u, '').length }))
    const names = parts.filter((part) => isNameLike(part.name) && context.words.isName(part.name) && context.words.isOrganisation(part.name))
    if (names.length >= 2 && names.length === parts.length) return names.map((part) => ({ name: part.name, raw: part.name, span: unit.rich.prose.span(unit.from + part.at, unit.from + part.at + part.name.length), details: [] }))
    const bolds = unit.rich.bold.filter((range) => range.start >= unit.from && range.end <= unit.to)
    if (bolds.length >= 2 && /^\s*(?:and|và|,)\s*$/iu.test(unit.rich.prose.slice(bolds[0].end, bolds[1].start))) {
      return bolds.map((range) => ({ name: cleanName(unit.rich.prose.slice(range.start, range.end)), raw: text, span: unit.rich.prose.span(range.start, range.end), details: [] }))
    }
  }
  return []
}

/** The head of an administrative document: a table with the agencies on the left and the national motto on the right. */
function bannerIn({ tables, words }: PartyContext): NamedParty[] {
  const cell = tables[0]?.header[0]
  if (!cell || !/cộng hòa xã hội/u.test(fold(tables[0].header.map((one) => one.rich.prose.text).join(' ')).text)) return []
  const text = cell.rich.prose.slice(cell.from, cell.to)
  const names: NamedParty[] = []
  for (const match of text.matchAll(/[^\n–—]+?(?=\s*(?:\n|\s[–—]\s|$))/gu)) {
    const name = cleanName(match[0].replace(/^\s*[–—]\s*/u, ''))
    const at = cell.from + match.index + match[0].indexOf(name)
    if (text.includes('–') && isNameLike(name) && words.isOrganisation(name) && words.isName(name) && !/^(?:UBND|ỦY BAN NHÂN DÂN) TỈNH/u.test(name.normalize('NFC'))) names.push({ name, raw: name, span: cell.rich.prose.span(at, at + name.length), details: [] })
  }
  return names.length >= 2 ? names : []
}
