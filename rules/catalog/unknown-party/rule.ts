import { locate } from '../../charter/locate.ts'
import { fold } from '../../text/fold.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

const LABEL = /(?<![\p{L}\p{N}])(?:bên|party|partner)\s+(?<letter>[a-eđ])(?![\p{L}\p{N}])/gu

export const rule: TextRule = {
  id: 'unknown-party',
  kind: 'consistency',
  severity: 'error',
  from: ['common-understanding', 'barriers'],
  check({ charter }) {
    const labels = new Set(charter.partners.flatMap((partner) => partner.aliases).flatMap((alias) => [...fold(alias).text.matchAll(LABEL)].map((match) => match.groups!.letter)))
    // Letters mean something only where the parties have them, each its own.
    if (labels.size < 2) return []
    const listed = charter.partners.map((partner) => partner.name)
    const defined = new Set([...fold(charter.text).text.matchAll(/(?:^|[*_|>"“(\s])(?:bên|party|partner)\s+([a-eđ])(?=\**\s*(?:[:("“–—)]|"|”))/gmu)].map((match) => match[1]))
    return charter.statements.flatMap((statement) => {
      const folded = fold(statement.text)
      if (folded.map || statement.marks.inert !== null) return []
      return [...folded.text.matchAll(LABEL)].filter((match) => !labels.has(match.groups!.letter) && !defined.has(match.groups!.letter)).map((match) => {
        const name = statement.text.slice(match.index, match.index + match[0].length)
        return report(rule, 'unknown', locate(charter, statement, match.index, match.index + match[0].length), { data: { name, listed } })
      })
    })
  },
}
