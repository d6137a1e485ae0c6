import type { Connection, DocumentLink, DocumentSymbol, FoldingRange, WorkspaceSymbol, CompletionList } from 'vscode-languageserver'
import type { Words } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import { completions, isOpenEnded, mayComplete } from '../features/completion.ts'
import { foldingRanges } from '../features/folding.ts'
import { documentLinks } from '../features/links.ts'
import { definition, highlights, references } from '../features/references.ts'
import { prepareRename, rename } from '../features/rename.ts'
import { documentSymbols, workspaceSymbols } from '../features/symbols.ts'
import type { Session } from '../session.ts'
import { forCharter, guarded } from './guard.ts'

const NOTHING: CompletionList = { isIncomplete: false, items: [] }

/** Ways through a charter: its sections, its partners, its references; and what to write next. */
export function registerNavigation(connection: Connection, session: Session, words: Words): void {
  const { client } = session
  connection.onDocumentSymbol(({ textDocument }) => forCharter<DocumentSymbol[]>(session, textDocument.uri, [], documentSymbols))
  connection.onFoldingRanges(({ textDocument }) => forCharter<FoldingRange[]>(session, textDocument.uri, [], foldingRanges))
  connection.onDocumentLinks(({ textDocument }) => forCharter<DocumentLink[]>(session, textDocument.uri, [], documentLinks))
  connection.onDefinition(({ textDocument, position }) =>
    forCharter(session, textDocument.uri, null, (analysis) => definition(analysis, analysis.positions.offset(position))),
  )
  connection.onReferences(({ textDocument, position, context }) =>
    forCharter(session, textDocument.uri, null, (analysis) =>
      references(analysis, analysis.positions.offset(position), context.includeDeclaration),
    ),
  )
  connection.onDocumentHighlight(({ textDocument, position }) =>
    forCharter(session, textDocument.uri, null, (analysis) => highlights(analysis, analysis.positions.offset(position))),
  )
  connection.onPrepareRename(({ textDocument, position }) =>
    forCharter(session, textDocument.uri, null, (analysis) => prepareRename(analysis, analysis.positions.offset(position))),
  )
  // Not guarded: why a name cannot be taken is for the person to read.
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const analysis = await session.analysis(textDocument.uri)
    return analysis?.charter ? rename(analysis, analysis.positions.offset(position), newName, client) : null
  })
  connection.onWorkspaceSymbol(({ query }) =>
    guarded<WorkspaceSymbol[]>(session, 'workspace symbols', [], async () => workspaceSymbols(await charters(session), query)),
  )
  connection.onCompletion(({ textDocument, position, context }) =>
    guarded<CompletionList>(session, textDocument.uri, NOTHING, async () => {
      const at = session.textAt(textDocument.uri, position)
      if (!at || !mayComplete(at.text, at.offset, context?.triggerCharacter)) return NOTHING
      const analysis = await session.analysis(textDocument.uri)
      if (!analysis?.charter) return NOTHING
      return {
        isIncomplete: isOpenEnded(at.text, at.offset),
        items: completions(analysis, position, { linter: session.linter, words, client }),
      }
    }),
  )
}

async function charters(session: Session): Promise<Analysis[]> {
  const all = await Promise.all(session.uris.map((uri) => session.analysis(uri)))
  return all.filter((analysis): analysis is Analysis => analysis?.charter != null)
}
