import { Range, Selection, TextEditorRevealType, window, type TextDocument, type ViewColumn } from 'vscode'
import type { Range as ProtocolRange } from 'vscode-languageclient'

export function rangeOf({ start, end }: ProtocolRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}

/** Shows a place and selects it. */
export async function reveal(place: ProtocolRange, document: TextDocument, viewColumn?: ViewColumn): Promise<void> {
  const range = rangeOf(place)
  const shown = await window.showTextDocument(document, { viewColumn: viewColumn ?? columnOf(document) })
  shown.selection = new Selection(range.start, range.end)
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** Where a document is shown already, so that it is not opened a second time. */
export function columnOf(document: TextDocument): ViewColumn | undefined {
  return window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn
}
