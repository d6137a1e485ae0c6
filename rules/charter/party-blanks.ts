import type { Unit } from '../markdown/units.ts'
import { fold, looksVietnamese } from '../text/fold.ts'
import { kept } from '../text/kept.ts'
import type { PartyContext } from './parties.ts'
import { beforeVerb } from './party-lists.ts'
import { capitalRun, cleanName, isNameLike, splitName, type NamedParty } from './party-names.ts'

const BLANK = String.raw`(?:\[[^\]\n]{2,60}\](?!\()|\{{1,2}[^}\n]{2,60}\}{1,2}|<[^>\n/]{2,60}>)`
/** What a blank asks for is an organisation. */
const ASKS_NAME = /organi[sz]ation|partner|party|company|ngo|institution|agency|university|municipality|library|tên|tổ chức|đơn vị|đối tác|cơ quan|bên [a-e]|công ty/iu
const PAIR = new RegExp(String.raw`(?:between|giữa)\s+(?:the\s+)?(?<first>${BLANK}|\p{Lu}[^.;:\n{[<]{3,80}?)(?:\s+\([^()\n]{1,60}\))?\s+(?:and|và|với)\s+(?:the\s+)?(?<second>${BLANK}|\p{Lu}[^.;:\n{[<]{3,80})`, 'u')

/** "[Full legal name]" as it stands; nothing for mere dots. */
export function blankName(raw: string): string {
  return new RegExp(BLANK, 'u').exec(raw.split('\n')[0])?.[0] ?? ''
}

/** A form in prose: "a partnership between {organisation} and the Foundation for Clean Rivers", one of the two or both still to be named. */
export function readBlankPair({ units, words }: PartyContext): { parties: NamedParty[]; unnamed: NamedParty[] } {
  for (const unit of units) {
    const match = unit.kind === 'row' ? null : pairIn(unit)
    if (!match) continue
    const sides = [match.groups!.first, match.groups!.second].map((side) => sideOf(unit, match.index, side))
    const blanks = sides.filter((side) => isBlankName(side.name))
    const named = sides.filter((side) => !isBlankName(side.name) && words.isOrganisation(side.name) && isNameLike(side.name))
    if (blanks.length > 0 && blanks.every((side) => ASKS_NAME.test(side.name)) && blanks.length + named.length === 2) return { parties: named, unnamed: blanks }
  }
  return { parties: [], unnamed: [] }
}

const pairIn = kept((unit: Unit) => PAIR.exec(unit.rich.prose.slice(unit.from, unit.to)))

function isBlankName(name: string): boolean {
  return /^[[{<]/.test(name)
}

function sideOf(unit: Unit, from: number, side: string): NamedParty {
  const said = looksVietnamese(fold(side).text) ? splitName(beforeVerb(side))[0] : capitalRun(side)
  const name = isBlankName(side) ? side : cleanName(said)
  const at = Math.max(unit.from, unit.rich.prose.text.indexOf(name, unit.from + from))
  return { name: isNameLike(name) || isBlankName(name) ? name : side, raw: side, span: unit.rich.prose.span(at, at + name.length), details: [] }
}
