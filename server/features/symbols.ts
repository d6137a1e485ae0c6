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

/** Sections and partners of the charters that are open, found by any part of their names, with or without tone marks. */
export function workspaceSymbols(analyses: readonly Analysis[], query: string): WorkspaceSymbol[] {
  const wanted = withoutDiacritics(fold(query).text).trim()
  return analyses.flatMap((analysis) =>
    flat(documentSymbols(analysis), '').flatMap(({ symbol, holder }): WorkspaceSymbol[] => {
      if (!withoutDiacritics(fold(symbol.name).text).includes(wanted)) return []
      return [
        {
          name: symbol.name,
          kind: symbol.kind,
          location: { uri: analysis.uri, range: symbol.selectionRange },
          ...(holder !== '' && { containerName: holder }),
        },
      ]
    }),
  )
}

function flat(symbols: readonly DocumentSymbol[], holder: string): { symbol: DocumentSymbol; holder: string }[] {
  return symbols.flatMap((symbol) => [{ symbol, holder }, ...flat(symbol.children ?? [], symbol.name)])
}
