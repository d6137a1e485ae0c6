import type { Unit } from '../markdown/units.ts'
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
