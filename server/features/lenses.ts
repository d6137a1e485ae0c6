import type { CodeLens, Command } from 'vscode-languageserver'
import type { Span } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import { nameTexts } from '../name-texts.ts'
import { dutiesOf } from '../navigation/duties.ts'
import type { Named, Names } from '../navigation/names.ts'
import { commands, type ShowPlacesParams } from '../protocol.ts'

/** Above a partner, the number of its duties and of the places that name it; above an objective, its indicators. Each leads there. */
export function codeLenses(analysis: Analysis, names: Names, client: ClientAbilities): CodeLens[] {
  const say = nameTexts[analysis.language]
  const lines = new Map<number, number>()
  const lineOf = (at: Span): number => analysis.positions.position(at.start).line
  for (const named of names.all) {
    if (named.kind !== 'partner') continue
    const line = lineOf(names.definitionOf(named))
    lines.set(line, (lines.get(line) ?? 0) + 1)
  }
  return names.all.flatMap((named): CodeLens[] => {
    if (named.kind !== 'partner' && named.kind !== 'objective') return []
    const at = named.kind === 'partner' ? names.definitionOf(named) : named.span
    const lens = (title: string, places: readonly Span[]): CodeLens => ({
      range: analysis.positions.range(at), command: commandFor(title, at, places, analysis, client),
    })
    if (named.kind === 'objective') {
      const indicators = indicatorsOf(names, named)
      return [lens(say.indicatorCount(indicators.length), indicators)]
    }
    const duties = dutiesOf(names, named).map(({ span }) => span)
    const places = names.mentionsOf(named).map(({ span }) => span).filter((span) => span.end <= at.start || at.end <= span.start)
    // Where a line introduces several, each count says whose it is.
    const whose = lines.get(lineOf(at)) === 1 ? '' : `${shortest(named.forms)}: `
    return [lens(whose + say.dutyCount(duties.length), duties), lens(say.placeCount(places.length), places)]
  })
}

function shortest(names: readonly string[]): string {
  return names.reduce((one, other) => (other.length < one.length ? other : one))
}

function indicatorsOf({ model }: Names, { id }: Named): Span[] {
  return model.objectives.find((objective) => objective.id === id)?.indicators.map(({ span }) => span) ?? []
}

/** A title alone for a client that cannot show places, and where there is none to show. */
function commandFor(title: string, at: Span, places: readonly Span[], { uri, positions }: Analysis, { options }: ClientAbilities): Command {
  if (options.commandLinks !== true || places.length === 0) return { title, command: '' }
  const params: ShowPlacesParams = { uri, position: positions.position(at.start), ranges: places.map((span) => positions.range(span)) }
  return { title, command: commands.showPlaces, arguments: [params] }
}
