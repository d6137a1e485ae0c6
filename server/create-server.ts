import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createWords } from '../rules/index.ts'
import { abilitiesOf, type ClientAbilities } from './client-abilities.ts'
import { FIX_ALL } from './features/code-actions.ts'
import { TRIGGERS } from './features/completion.ts'
import { registerDiagnostics } from './handlers/diagnostics.ts'
import { registerFixes } from './handlers/fixes.ts'
import { registerNavigation } from './handlers/navigation.ts'
import { registerRequests } from './handlers/requests.ts'
import { Session, type ServerParts } from './session.ts'
import { SettingsStore } from './settings.ts'

/** Makes a server speak over a connection; it begins to when the connection listens. */
export function createServer(connection: Connection, parts: ServerParts): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = abilitiesOf(params)
    start(connection, parts, client)
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'charterlint', version: parts.version } }
  })
}

function start(connection: Connection, parts: ServerParts, client: ClientAbilities): void {
  const documents = new TextDocuments(TextDocument)
  const settings = new SettingsStore(connection, client)
  const session = new Session(connection, documents, parts, client, settings)
  const words = createWords()
  registerDiagnostics(connection, session, words)
  registerFixes(connection, session, words)
  registerRequests(connection, session, words)
  registerNavigation(connection, session, words)
  documents.onDidOpen(({ document }) => session.opened(document.uri))
  documents.onDidChangeContent(({ document }) => session.changed(document.uri))
  documents.onDidClose(({ document }) => session.closed(document.uri))
  documents.listen(connection)
  connection.onInitialized(() => {
    settings.watch().catch((error: unknown) => session.log('Changes of settings cannot be watched', error))
  })
  connection.onNotification(DidChangeConfigurationNotification.type, (change) => {
    settings.changed(change.settings)
    session.reset()
    if (client.pullDiagnostics && client.refreshDiagnostics)
      connection.languages.diagnostics.refresh().catch((error: unknown) => session.log('Diagnostics cannot be refreshed', error))
  })
  connection.onShutdown(() => session.dispose())
}

function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'charterlint', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    ...(client.codeActions && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: client.resolveEdit },
    }),
    hoverProvider: true,
    documentSymbolProvider: client.nestedSymbols,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentLinkProvider: { resolveProvider: false },
    completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: false },
  }
}
