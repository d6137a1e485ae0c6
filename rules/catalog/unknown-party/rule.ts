import { mentionIn, tracesOf } from '../../charter/known-as.ts'
import { locate } from '../../charter/locate.ts'
import type { Charter } from '../../charter/model.ts'
import { NameWords } from '../../charter/party-names.ts'
import type { Finding } from '../../engine/finding.ts'
import { languages } from '../../languages/index.ts'
import type { Cell } from '../../markdown/units.ts'
import { fold } from '../../text/fold.ts'
import { anyOf } from '../../text/word-list.ts'
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
    const listed = charter.partners.map((partner) => partner.name)
    const rows = unknownRows(charter, listed)
    // Letters mean something only where the parties have them, each its own.
    if (labels.size < 2) return rows
    const defined = new Set([...fold(charter.text).text.matchAll(/(?:^|[*_|>"“(\s])(?:bên|party|partner)\s+([a-eđ])(?=\**\s*(?:[:("“–—)]|"|”))/gmu)].map((match) => match[1]))
    return [...rows, ...charter.statements.flatMap((statement) => {
      const folded = fold(statement.text)
      if (folded.map || statement.marks.inert !== null) return []
      return [...folded.text.matchAll(LABEL)].filter((match) => !labels.has(match.groups!.letter) && !defined.has(match.groups!.letter)).map((match) => {
        const name = statement.text.slice(match.index, match.index + match[0].length)
        return report(rule, 'unknown', locate(charter, statement, match.index, match.index + match[0].length), { data: { name, listed } })
      })
    })]
  },
}

/** A row of the table of roles for an organisation that is no partner, body or known outsider. */
function unknownRows(charter: Charter, listed: readonly string[]): Finding[] {
  if (charter.partners.length < 2) return []
  const known = charter.languages.map((id) => languages[id])
  const [words, tasks, outsiders] = [new NameWords(known), anyOf(known.flatMap((language) => language.facts.taskHeaders)), anyOf(known.flatMap((language) => language.coherence.outsiders))]
  const names = [...tracesOf(charter.partners).values()].flat()
  const bodies = charter.bodies.map((body) => fold(body.name).text)
  return charter.tables.filter((table) => !table.flowing && table.header.slice(1).some((cell) => tasks.test(fold(textOf(cell)).text))).flatMap((table) => {
    const first = table.rows.map((row) => ({ cell: row[0], text: row[0] ? textOf(row[0]) : '' }))
    const partners = first.filter(({ text }) => mentionIn(fold(text).text, names) !== null).length
    if (partners < 2) return []
    return first.filter(({ text }) => {
      const folded = fold(text).text
      return mentionIn(folded, names) === null && words.isOrganisation(text) && words.isName(text) && !outsiders.test(folded) && !bodies.some((body) => folded.includes(body))
    }).map(({ cell, text }) => report(rule, 'unknown-row', cell.rich.prose.span(cell.from, cell.to), { data: { name: text, listed }, severity: 'warning' }))
  })
}

function textOf(cell: Cell): string {
  return cell.rich.prose.text.slice(cell.from, cell.to).trim()
}
