import { inline } from '../markdown-text.ts'
import { countKinds, type ChangeReport, type ComparisonReporter, type SideReport } from './report.ts'
import { shortened } from './text.ts'

/** A comment holds 65,536 characters; some are left for what a workflow puts around it. */
const MOST_CHARACTERS = 60_000

/** For a comment on a pull request: what was weakened or dropped is open, the rest folded. */
export const markdown: ComparisonReporter = ({ before, after, changes, words }) => {
  const counts = countKinds(changes)
  const parts = [`### <code>${inline(before.name)}</code> → <code>${inline(after.name)}</code>`, words.standing, ...words.notes]
  let length = parts.join('\n\n').length
  for (const kind of new Set(changes.map((change) => change.kind))) {
    const open = kind === 'weakened' || kind === 'dropped' ? ' open' : ''
    const lines: string[] = []
    for (const line of changes.filter((change) => change.kind === kind).map(lineOf)) {
      length += line.length
      // The count in the summary tells that some are left out.
      if (length < MOST_CHARACTERS) lines.push(line)
    }
    parts.push(`<details${open}><summary>${inline(words.kind(kind))} (${counts[kind]})</summary>\n\n${lines.join('\n')}\n\n</details>`)
  }
  return `${parts.join('\n\n')}\n`
}

function lineOf({ subject, says, before, after }: ChangeReport): string {
  const phrases = says.length > 0 ? `: ${inline(says.join('; '))}` : ''
  return [`- **${inline(subject)}**${phrases}`, ...sideLines('−', before), ...sideLines('+', after)].join('\n')
}

function sideLines(sign: string, side: SideReport | null): string[] {
  return (side?.places ?? []).slice(0, 1).map(({ startLine, text }) => `  - ${sign} ${startLine}: ${inline(shortened(text))}`)
}
