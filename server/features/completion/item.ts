import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import type { Linter, Span, Words } from '../../../rules/index.ts'
import type { Analysis } from '../../analysis.ts'
import type { ClientAbilities } from '../../client-abilities.ts'
import type { Names } from '../../navigation/names.ts'

export interface CompletionContext {
  readonly linter: Linter
  readonly words: Words
  readonly client: ClientAbilities
  readonly names: Names
}

/** A proposal whose text takes the place of a span. */
export function item(
  { positions }: Analysis,
  label: string,
  detail: string,
  kind: CompletionItemKind,
  span: Span,
  newText: string,
): CompletionItem {
  return { label, ...(detail !== '' && { detail }), kind, textEdit: { range: positions.range(span), newText } }
}
