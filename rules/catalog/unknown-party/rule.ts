import { mentionIn, tracesOf } from '../../charter/known-as.ts'
import { locate } from '../../charter/locate.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import { nameWordsOf } from '../../charter/party-names.ts'
import type { Finding } from '../../engine/finding.ts'
import { languages } from '../../languages/index.ts'
import type { Cell } from '../../markdown/units.ts'
import { fold } from '../../text/fold.ts'
import { among } from '../../text/kept.ts'
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
    return [...rows, ...labelsIn(charter.statements).flatMap(({ part: statement, value: matches }) => {
      const { folded } = statement.tokens
      return matches.filter((match) => !labels.has(match.groups!.letter) && !defined.has(match.groups!.letter)).map((match) => {
        const name = statement.text.slice(match.index, match.index + match[0].length)
        const span = locate(charter, statement, match.index, match.index + match[0].length)
        const other = otherLabel(charter, folded, name)
        return report(rule, 'unknown', span, { data: { name, listed, ...(other !== '' && { other }) }, fixes: [...(other === '' ? [] : ['use-other']), ...(lastBlock(charter) ? ['add-party'] : [])] })
      })
    })]
  },
  fix({ charter }, finding, fixId, language) {
    if (fixId === 'use-other') return { id: fixId, edits: [{ span: finding.span, text: String(finding.data.other) }], safe: false, blanks: false }
    const last = fixId === 'add-party' ? lastBlock(charter) : null
    if (!last) return null
    const label = last.bold + (last.label === last.label.toUpperCase() ? String(finding.data.name).toUpperCase() : String(finding.data.name))
    const blank = language === 'vi' ? '[tên đầy đủ]' : '[full name]'
    return { id: fixId, edits: [{ span: { start: last.end, end: last.end }, text: `\n\n${label}: ${blank}${last.bold}` }], safe: false, blanks: true }
  },
}

const labelsIn = among(({ tokens, marks }: Statement): readonly RegExpExecArray[] | null => {
  const found = tokens.inPlace && marks.inert === null ? [...tokens.folded.matchAll(LABEL)] : []
  return found.length > 0 ? found : null
})

/** Of two parties the one that a sentence does not name: "Bên C gửi báo cáo cho Bên A" means Bên B. Written as the unknown one is. */
function otherLabel(charter: Charter, folded: string, name: string): string {
  const letters = charter.partners.map((partner) => partner.aliases.flatMap((alias) => [...fold(alias).text.matchAll(LABEL)].map((match) => match.groups!.letter))[0])
  if (letters.length !== 2 || letters.some((letter) => letter === undefined)) return ''
  const named = new Set([...folded.matchAll(LABEL)].map((match) => match.groups!.letter))
  const open = letters.filter((letter) => !named.has(letter))
  return open.length === 1 ? name.replace(/\p{L}$/u, (letter) => (letter === letter.toUpperCase() ? open[0].toUpperCase() : open[0])) : ''
}

/** The end of the last party's own paragraph "BÊN B: …" with its details, with how its label is written; null where parties stand otherwise. */
function lastBlock({ partners, text }: Charter): { readonly end: number; readonly label: string; readonly bold: string } | null {
  const last = [...partners].sort((a, b) => b.span.start - a.span.start)[0]
  const line = text.slice(text.lastIndexOf('\n', last.span.start) + 1, last.span.start)
  const match = /^(?<bold>\*\*|__)?(?<label>(?:bên|party|partner) [a-eđ]):? {0,9}(?:\*\*|__)?:? {0,9}(?:\*\*|__)?$/iu.exec(line.normalize('NFC'))
  if (!match?.groups) return null
  const rest = Math.max(last.span.end, ...last.details.map(({ end }) => end))
  const blank = /\r?\n[ \t]*\r?\n/.exec(text.slice(rest))
  return { end: blank ? rest + blank.index : text.trimEnd().length, label: match.groups.label, bold: match.groups.bold && !/:\*\*|:__/.test(line) ? match.groups.bold : '' }
}

/** A row of the table of roles for an organisation that is no partner, body or known outsider. */
function unknownRows(charter: Charter, listed: readonly string[]): Finding[] {
  if (charter.partners.length < 2) return []
  const known = charter.languages.map((id) => languages[id])
  const [words, tasks, outsiders] = [nameWordsOf(known), anyOf(known.flatMap((language) => language.facts.taskHeaders)), anyOf(known.flatMap((language) => language.coherence.outsiders))]
  const names = [...tracesOf(charter.partners).values()].flat()
  const bodies = charter.bodies.map((body) => fold(body.name).text)
  return charter.tables.filter((table) => !table.flowing && table.header.slice(1).some((cell) => tasks.test(fold(textOf(cell)).text))).flatMap((table) => {
    const unnamed = charter.partners.filter((partner) => table.rows.every((row) => !row[0] || mentionIn(fold(textOf(row[0])).text, tracesOf(charter.partners).get(partner) ?? []) === null))
    const first = table.rows.map((row) => ({ cell: row[0], text: row[0] ? textOf(row[0]) : '' }))
    const partners = first.filter(({ text }) => mentionIn(fold(text).text, names) !== null).length
    if (partners < 2) return []
    return first.filter(({ text }) => {
      const folded = fold(text).text
      return mentionIn(folded, names) === null && words.isOrganisation(text) && words.isName(text) && !outsiders.test(folded) && !bodies.some((body) => folded.includes(body))
    }).map(({ cell, text }) => report(rule, 'unknown-row', cell.rich.prose.span(cell.from, cell.to), { data: { name: text, listed, ...(unnamed.length === 1 && { other: unnamed[0].name }) }, severity: 'warning', fixes: unnamed.length === 1 ? ['use-other'] : [] }))
  })
}

function textOf(cell: Cell): string {
  return cell.rich.prose.text.slice(cell.from, cell.to).trim()
}
