import type {
  CodeLens,
  CompletionList,
  Connection,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  WorkspaceSymbol,
} from 'vscode-languageserver'
import { completions, isOpenEnded, mayComplete } from '../features/completion.ts'
import { foldingRanges } from '../features/folding.ts'
import { codeLenses } from '../features/lenses.ts'
import { documentLinks } from '../features/links.ts'
import { definition, highlights, references } from '../features/references.ts'
import { prepareRename, rename } from '../features/rename.ts'
import { documentSymbols, matching } from '../features/symbols.ts'
import type { Session } from '../session.ts'
import type { CharterFiles } from '../workspace/charter-files.ts'
import { forCharter, forRestedCharter, guarded, unlessCancelled } from './guard.ts'
import { everyFile } from './workspace.ts'

const NOTHING: CompletionList = { isIncomplete: false, items: [] }

/** Ways through a charter: its sections, its partners, its references; and what to write next. */
export function registerNavigation(connection: Connection, session: Session, files: CharterFiles): void {
  const { client } = session
  connection.onDocumentSymbol(({ textDocument }, token) =>
    forRestedCharter<DocumentSymbol[]>(session, textDocument.uri, token, [], documentSymbols),
  )
  connection.onFoldingRanges(({ textDocument }, token) =>
    forRestedCharter<FoldingRange[]>(session, textDocument.uri, token, [], foldingRanges),
  )
  connection.onDocumentLinks(({ textDocument }, token) =>
    forRestedCharter<DocumentLink[]>(session, textDocument.uri, token, [], documentLinks),
  )
  connection.onDefinition(({ textDocument, position }, token) =>
    forCharter(session, textDocument.uri, null, (analysis, names) => definition(analysis, names, analysis.positions.offset(position)), token),
  )
  connection.onReferences(({ textDocument, position, context }, token) =>
    forCharter(
      session,
      textDocument.uri,
      null,
      (analysis, names) => references(analysis, names, analysis.positions.offset(position), context.includeDeclaration),
      token,
    ),
  )
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    forCharter(session, textDocument.uri, null, (analysis, names) => highlights(analysis, names, analysis.positions.offset(position)), token),
  )
  connection.onCodeLens(({ textDocument }, token) =>
    forRestedCharter<CodeLens[]>(session, textDocument.uri, token, [], (analysis, names) =>
      analysis.settings.codeLens ? codeLenses(analysis, names, client) : [],
    ),
  )
  connection.onPrepareRename(({ textDocument, position }) =>
    forCharter(session, textDocument.uri, null, (analysis, names) => prepareRename(analysis, names, analysis.positions.offset(position))),
  )
  // Not guarded: why a name cannot be taken is for the person to read.
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const analysis = await session.analysis(textDocument.uri)
    if (!analysis?.charter) return null
    return rename(analysis, session.namesIn(analysis.charter), analysis.positions.offset(position), newName, client)
  })
  connection.onWorkspaceSymbol(({ query }, token) =>
    guarded<WorkspaceSymbol[]>(session, 'workspace symbols', [], async () => {
      const found: WorkspaceSymbol[] = []
      for await (const { symbols } of everyFile(session, files, token)) found.push(...matching(symbols, query))
      return found
    }),
  )
  connection.onCompletion(({ textDocument, position, context }, token) =>
    guarded<CompletionList>(session, textDocument.uri, NOTHING, async () => {
      const at = session.textAt(textDocument.uri, position)
      if (!at || !mayComplete(at.text, at.offset, context?.triggerCharacter)) return NOTHING
      const analysis = await unlessCancelled(session.analysis(textDocument.uri), token)
      if (!analysis?.charter) return NOTHING
      return {
        isIncomplete: isOpenEnded(at.text, at.offset),
        items: completions(analysis, position, { ...session.toolsFor(analysis), names: session.namesIn(analysis.charter) }),
      }
    }),
  )
}
