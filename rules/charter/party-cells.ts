import type { Cell, Unit } from '../markdown/units.ts'
import { fold } from '../text/fold.ts'
import type { PartyContext } from './parties.ts'
import { cleanName, isNameLike, splitName, type NamedParty } from './party-names.ts'
import { textOf } from './party-sources.ts'

/** Two languages side by side, one party a row: "| 1. Viện Rạn San hô (VRS) | 1. Coral Reef Institute (VRS) |" below a row "Các bên | The partners". */
export function fromCells({ units, words, sections }: Pick<PartyContext, 'units' | 'words' | 'sections'>): NamedParty[] {
  let found: NamedParty[] = []
  let titled = false
  for (const unit of units) {
    if (!unit.cell?.table.flowing) continue
    const number = /^\W{0,4}\d{1,2}[.)]\s+/u.exec(textOf(unit))
    if (unit.cell.column > 0) {
      if (number && titled && found.length > 0) found = [...found.slice(0, -1), alsoCalled(found[found.length - 1], textOf(unit).slice(number[0].length))]
      continue
    }
    const party = number && titled ? partyIn(unit, number[0].length, words) : null
    if (party) found.push(party)
    else if (found.length >= 2) break
    else {
      found = []
      titled = sections.has(fold(textOf(unit)).text.replace(/[*_:.]/g, '').trim())
    }
  }
  return found.length >= 2 ? found : []
}

function partyIn(unit: Unit, offset: number, words: PartyContext['words']): NamedParty | null {
  const raw = textOf(unit).slice(offset)
  const [head, tail] = splitName(raw)
  const name = cleanName(head)
  if (!isNameLike(name) || !words.isOrganisation(name) || !words.isName(name)) return null
  const at = Math.max(unit.from, unit.rich.prose.text.indexOf(name, unit.from))
  return { name, raw, span: unit.rich.prose.span(at, at + name.length), details: tail.length > 12 ? [unit.span] : [], aliases: [] }
}

function alsoCalled(party: NamedParty, other: string): NamedParty {
  const name = cleanName(splitName(other)[0])
  return isNameLike(name) ? { ...party, aliases: [...(party.aliases ?? []), name] } : party
}

/** "| Bên A | Bên B |" above their names: a column for each party, the names in the first row, or in the one that says so. */
export function fromColumns({ tables, words, label, nameHeaders, representative }: PartyContext): NamedParty[] {
  for (const { flowing, header, rows } of tables) {
    if (flowing) continue
    const names = rows.find(([first]) => first && nameHeaders.has(fold(textIn(first)).text.replace(/[*_:.]/g, '').trim()))
    const labelled = header.flatMap((cell, column) => (isOnly(label, textIn(cell)) ? [column] : []))
    // "| | Đơn vị đứng đầu | Đơn vị thành viên |" over a row "Tên": whatever the columns are called.
    const columns = labelled.length < 2 && names && header[0] && textIn(header[0]).trim() === '' ? header.slice(1).map((_, i) => i + 1) : labelled
    if (columns.length < 2) continue
    const row = columns.includes(0) ? rows[0] : names
    const found = columns.flatMap((column) => {
      const party = row?.[column] ? cellParty(row[column], textIn(header[column]), words) : null
      return party ? [withRepresentative(party, rows.filter((other) => other !== row).flatMap((cells) => cells[column] ?? []), representative)] : []
    })
    if (found.length === columns.length) return found
  }
  return []
}

function textIn({ rich, from, to }: Cell): string {
  return rich.prose.slice(from, to)
}

function isOnly(label: RegExp, text: string): boolean {
  const folded = fold(text).text
  const found = label.exec(folded)
  return found !== null && /^[\s*:.]*(?:\([^)]*\))?$/u.test(folded.slice(found[0].length))
}

function cellParty(cell: Cell, label: string, words: PartyContext['words']): NamedParty | null {
  const raw = textIn(cell)
  const [head, tail] = splitName(raw)
  const name = cleanName(head)
  if (!isNameLike(name) || !words.isOrganisation(name)) return null
  const at = Math.max(cell.from, cell.rich.prose.text.indexOf(name, cell.from))
  return { name, raw, span: cell.rich.prose.span(at, at + name.length), details: tail === '' ? [] : [cell.span], aliases: [label] }
}

/** "Đại diện: bà Mai" in the party's column. */
function withRepresentative(party: NamedParty, cells: readonly Cell[], pattern: RegExp): NamedParty {
  for (const cell of cells) {
    const text = textIn(cell)
    const folded = fold(text).text
    const match = folded.length === text.length ? pattern.exec(folded) : null
    const name = match ? cleanName(splitName(text.slice(match[0].length))[0]) : ''
    if (isNameLike(name)) return { ...party, details: [...party.details, cell.span], representative: name }
  }
  return party
}
