import { SymbolKind, type DocumentSymbol, type WorkspaceSymbol } from 'vscode-languageserver'
import type { Section, Span } from '../../rules/index.ts'
import { fold, withoutDiacritics } from '../../rules/text/fold.ts'
import type { Analysis } from '../analysis.ts'
import { nameOf } from '../navigation/articles.ts'
import { texts } from '../texts.ts'

const LONGEST_NAME = 120

/** Sections as they hold one another, with the partners where they are introduced. */
export function documentSymbols({ charter, positions, language }: Analysis): DocumentSymbol[] {
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
  for (const partner of charter.partners) {
    const holder =
      charter.sections.findLast(
        (section) => section.unit >= 0 && section.span.start <= partner.span.start && partner.span.end <= section.span.end,
      ) ?? null
    put(holder, symbol(partner.name, SymbolKind.Class, partner.span, partner.span, texts[language].partner.toLowerCase()))
  }
  return top
}

/** Everything in a charter that has a name, for {@link matching}. */
export function symbolsOf(analysis: Analysis): WorkspaceSymbol[] {
  return flat(documentSymbols(analysis), '').map(({ symbol, holder }): WorkspaceSymbol => ({
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
