import { isAnnex, readArticles } from '../articles.ts'
import { nameKey } from '../party-names.ts'
import { bodyId, partnerId, type FactContext } from './context.ts'
import type { ArticleFact, DefinedTerm } from './model.ts'
import { oneLine } from './responsibilities.ts'

export function readNumbered({ charter }: FactContext): { articles: ArticleFact[]; annexes: ArticleFact[] } {
  const all = readArticles(charter).map(({ section, kind }) => ({
    annex: isAnnex(kind), fact: { section: section.index, number: section.number, title: oneLine(section.title.text), span: section.title.span, range: section.span },
  }))
  return { articles: all.filter((one) => !one.annex).map((one) => one.fact), annexes: all.filter((one) => one.annex).map((one) => one.fact) }
}

/** Short names of partners and bodies, and terms in quotes or bold that the charter explains. */
export function readTerms(context: FactContext): DefinedTerm[] {
  const { charter } = context
  const names: DefinedTerm[] = charter.partners.flatMap((partner, i) => partner.aliases.map((alias) => ({ name: alias, meaning: partner.name, of: partnerId(i), span: partner.span })))
  const bodies = new Map(charter.bodies.map((body, i) => [nameKey(body.name), bodyId(i)]))
  const means = context.words.list('means')
  const terms = context.said.flatMap(({ statement, look }): DefinedTerm[] => {
    const titled = [statement.section.title, ...(statement.section.parent ? [statement.section.parent.title] : [])].some((title) => context.speaks(title, 'definitionTitles'))
    if (statement.kind === 'row') return titled && statement.label ? [{ name: oneLine(statement.label.text), meaning: oneLine(statement.text.slice(statement.label.text.length).replace(/^\s*\|\s*/, '')), of: '', span: statement.label.span }] : []
    if (titled && statement.label) return [{ name: bare(statement.label.text), meaning: oneLine(statement.text), of: '', span: statement.label.span }]
    const quoted = /^[\s\d.)a-zđ-]{0,6}["“']([^"“”']{2,60})["”']\s*/u.exec(look.text)
    if (!quoted) return []
    const at = quoted[0].indexOf(quoted[1])
    const verb = means.first(look, quoted[0].trimEnd().length)
    return verb && verb.from - quoted[0].length < 4 ? [{ name: quoted[1], meaning: oneLine(look.text.slice(verb.to)), of: '', span: context.at(statement, { from: at, to: at + quoted[1].length }) }] : []
  })
  return [...names, ...terms.map((term) => ({ ...term, of: bodies.get(nameKey(term.name)) ?? '' }))].sort((a, b) => a.span.start - b.span.start)
}

function bare(text: string): string {
  return oneLine(text.replace(/^["“'*_\s]+|(?<!["”'*_:.\s–-])["”'*_:.\s–-]+$/gu, ''))
}
