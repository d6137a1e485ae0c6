import type { ChangeKind } from '../../compare/comparison.ts'
import type { Colors } from '../reporter.ts'
import { visible } from '../visible.ts'
import type { ChangeReport, ComparisonReporter, SideReport } from './report.ts'

const MOST_PLACES = 2
const MOST_CHARACTERS = 160

/** For people: the gravest changes first, each with its words in both versions. */
export const text: ComparisonReporter = ({ before, after, changes, words }, { colors }) => {
  const head = [colors.underline(`${visible(before.name)} → ${visible(after.name)}`), colors.bold(words.standing), ...words.notes]
  const groups = [...new Set(changes.map(({ kind }) => kind))].map((kind) => {
    const group = changes.filter((change) => change.kind === kind)
    return `${paintOf(kind, colors)(`${words.kind(kind)} (${group.length})`)}\n${group.map((change) => block(change, colors)).join('')}`
  })
  return `${head.join('\n')}\n${groups.map((group) => `\n${group}`).join('')}`
}

function paintOf(kind: ChangeKind, colors: Colors): (text: string) => string {
  if (kind === 'weakened' || kind === 'dropped') return colors.red
  return kind === 'changed' ? colors.yellow : colors.green
}

function block({ topic, name, subject, says, before, after }: ChangeReport, colors: Colors): string {
  const id = topic === 'requirement' ? `  ${colors.dim(name)}` : ''
  const phrases = says.length > 0 ? `: ${visible(says.join('; '))}` : ''
  return `  ${colors.bold(visible(subject))}${phrases}${id}\n${sideLines('-', before, colors.red, colors)}${sideLines('+', after, colors.green, colors)}`
}

function sideLines(sign: string, side: SideReport | null, paint: (text: string) => string, colors: Colors): string {
  return (side?.places ?? [])
    .slice(0, MOST_PLACES)
    .map((place) => `    ${paint(sign)} ${colors.dim(`${place.startLine}:${place.startColumn}`)}  ${shortened(visible(place.text))}\n`)
    .join('')
}

/** Cut at a word where there is one. */
export function shortened(words: string): string {
  if (words.length <= MOST_CHARACTERS) return words
  const cut = words.lastIndexOf(' ', MOST_CHARACTERS)
  return `${words.slice(0, cut > MOST_CHARACTERS / 2 ? cut : MOST_CHARACTERS)} …`
}
