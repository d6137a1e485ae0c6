import { SymbolKind, type DocumentSymbol, type WorkspaceSymbol } from 'vscode-languageserver'
import type { Section, Span } from '../../rules/index.ts'
import { fold, withoutDiacritics } from '../../rules/text/fold.ts'
import type { Analysis } from '../analysis.ts'
import { nameTexts } from '../name-texts.ts'
import { nameOf } from '../navigation/articles.ts'
import { dutiesOf } from '../navigation/duties.ts'
import type { Named, NamedKind, Names } from '../navigation/names.ts'

const LONGEST_NAME = 120

const KINDS: Readonly<Record<NamedKind, SymbolKind>> = {
  partner: SymbolKind.Class, body: SymbolKind.Module, role: SymbolKind.Interface, objective: SymbolKind.Event, term: SymbolKind.Key,
}

/** Sections as they hold one another, with what the charter introduces in each: partners, bodies, roles, objectives, terms. */
export function documentSymbols({ charter, positions, language }: Analysis, names: Names): DocumentSymbol[] {
  if (!charter) return []
  const top: DocumentSymbol[] = []
  const bySection = new Map<Section, DocumentSymbol>()
  const symbol = (name: string, kind: SymbolKind, span: Span, selected: Span, detail?: string): DocumentSymbol => ({
    name: name.slice(0, LONGEST_NAME),
    kind,
    range: positions.range(span),
    selectionRange: positions.range(selected),
    ...(detail && { detail }),
    children: [],
  })
  const put = (parent: Section | null, child: DocumentSymbol): void => {
    let holder = parent
    while (holder && !bySection.has(holder)) holder = holder.parent
    const list = holder ? bySection.get(holder)?.children : undefined
    ;(list ?? top).push(child)
  }
  for (const section of charter.sections) {
    const name = nameOf(section).trim()
    if (section.unit < 0 || section.form === 'plain' || name === '') continue
    const selected = { start: section.span.start, end: Math.max(section.span.start, Math.min(section.title.span.end, section.span.end)) }
    const child = symbol(name, SymbolKind.String, section.span, selected)
    put(section.parent, child)
    bySection.set(section, child)
  }
  for (const named of names.all) {
    if (named.kind === 'role' && !isOccupied(named, names)) continue
    const at = named.kind === 'objective' ? named.span : names.definitionOf(named)
    const holds = ({ unit, span }: Section): boolean => unit >= 0 && span.start <= at.start && at.end <= span.end
    const holder = charter.sections.findLast(holds) ?? null
    // A section about a body ("**Steering Group.** It meets …") shows it already.
    if (holder && sameName(holder.title.text, named.name)) continue
    put(holder, symbol(symbolName(named, names), KINDS[named.kind], at, at, nameTexts[language].kinds[named.kind]))
  }
  for (const list of [top, ...[...bySection.values()].map(({ children }) => children ?? [])])
    list.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
  return top
}

/** A post that nobody holds and that has nothing to do was only mentioned. */
function isOccupied(named: Named, names: Names): boolean {
  return names.model.roles.some(({ id, holder }) => id === named.id && holder !== null) || dutiesOf(names, named).length > 0
}

function symbolName(named: Named, { model }: Names): string {
  const objective = model.objectives.find(({ id }) => id === named.id)
  if (!objective) return named.name
  const { number, text } = objective
  return text.startsWith(number) && /^[\s.):–-]/.test(text.slice(number.length)) ? text : `${number}. ${text}`
}

function sameName(a: string, b: string): boolean {
  const key = (text: string): string => fold(text).text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return key(a) === key(b)
}

/** Everything in a charter that has a name, for {@link matching}. */
export function symbolsOf(analysis: Analysis, names: Names | null): WorkspaceSymbol[] {
  return flat(names ? documentSymbols(analysis, names) : [], '').map(({ symbol, holder }): WorkspaceSymbol => ({
    name: symbol.name,
    kind: symbol.kind,
    location: { uri: analysis.uri, range: symbol.selectionRange },
    ...(holder !== '' && { containerName: holder }),
  }))
}

/** Symbols by any part of their names, with or without tone marks. */
export function matching(symbols: readonly WorkspaceSymbol[], query: string): WorkspaceSymbol[] {
  const wanted = plain(query).trim()
  return symbols.filter(({ name }) => plain(name).includes(wanted))
}

function plain(text: string): string {
  return withoutDiacritics(fold(text).text)
}

function flat(symbols: readonly DocumentSymbol[], holder: string): { symbol: DocumentSymbol; holder: string }[] {
  return symbols.flatMap((symbol) => [{ symbol, holder }, ...flat(symbol.children ?? [], symbol.name)])
}
