import { CompletionItemKind, InsertTextFormat, type CompletionItem, type Position } from 'vscode-languageserver'
import { sectionFor } from '../../../rules/engine/fixes.ts'
import { hasBlanks, snippetOf } from '../../../rules/engine/snippet.ts'
import type { Analysis } from '../../analysis.ts'
import { texts } from '../../texts.ts'
import type { CompletionContext } from './item.ts'

/** Sections that are still missing, written as the charter writes its own; the line typed so far is replaced. */
export function sectionItems(
  analysis: Analysis,
  position: Position,
  line: string,
  { linter, client, words }: CompletionContext,
): CompletionItem[] {
  const { result, positions, language } = analysis
  const span = positions.lineSpan(position.line)
  if (positions.text.slice(span.start + line.length, span.end).trim() !== '') return []
  return result.judgements
    .filter(({ state }) => state === 'missing')
    .flatMap(({ rule }, i): CompletionItem[] => {
      const section = sectionFor(result, rule, span.start, result.language, linter.parts.catalog)
      if (!section) return []
      const fix = { id: rule, edits: [{ span, text: section.text }], safe: false, blanks: hasBlanks(section.text) }
      const newText = client.completionSnippets ? snippetOf(fix)[0].snippet : section.text
      return [
        {
          label: section.heading,
          labelDetails: { description: texts[language].missingSection },
          detail: words.title(rule, language),
          kind: CompletionItemKind.Snippet,
          filterText: `${/^[#*\s]*/.exec(line)?.[0] ?? ''}${section.heading}`,
          sortText: String(i).padStart(2, '0'),
          textEdit: { range: positions.range(span), newText },
          ...(section.room.length > 0 && { additionalTextEdits: section.room.map((edit) => ({ range: positions.range(edit.span), newText: edit.text })) }),
          insertTextFormat: client.completionSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        },
      ]
    })
}
