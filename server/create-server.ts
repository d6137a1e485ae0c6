import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  ErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { abilitiesOf, type ClientAbilities } from './client-abilities.ts'
import { Configurations } from './configurations.ts'
import { DocumentSettingsStore } from './document-settings.ts'
import { FIX_ALL } from './features/code-actions.ts'
import { TRIGGERS } from './features/completion.ts'
import { clientFiles } from './files/client-files.ts'
import { noFiles } from './files/files.ts'
import { answerRefused } from './gate.ts'
import { ConfigurationProblems, registerFileChanges } from './handlers/configuration.ts'
import { registerDiagnostics } from './handlers/diagnostics.ts'
import { registerDrafting } from './handlers/drafting.ts'
import { registerFixes } from './handlers/fixes.ts'
import { registerNavigation } from './handlers/navigation.ts'
import { registerRequests } from './handlers/requests.ts'
import { registerWorkspace } from './handlers/workspace.ts'
import { Session, type ServerParts } from './session.ts'
import { SettingsStore } from './settings.ts'
import { CharterFiles } from './workspace/charter-files.ts'
import { WorkspaceFolders } from './workspace/folders.ts'

/** Makes a server speak over a connection; it begins to when the connection listens. */
export function createServer(connection: Connection, parts: ServerParts): void {
  let started = false
  answerRefused(connection)
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    if (started) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been initialized before.')
    const client = abilitiesOf(params)
    started = true
    start(connection, parts, client, params)
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'charterlint', version: parts.version } }
  })
}

function start(connection: Connection, parts: ServerParts, client: ClientAbilities, params: InitializeParams): void {
  const documents = new TextDocuments(TextDocument)
  const folders = new WorkspaceFolders(params)
  const disk = parts.filesWith(client.options.files === true ? clientFiles(connection) : noFiles)
  const configurations = new Configurations(disk, () => folders.uris)
  const clientSettings = new SettingsStore(connection, client)
  const settings = new DocumentSettingsStore(clientSettings, configurations)
  const session = new Session(connection, documents, parts, client, settings)
  const files = new CharterFiles(session, disk, configurations, folders)
  const problems = new ConfigurationProblems(connection, session, configurations)
  const failed = (what: string) => (error: unknown) => session.log(what, error)
  const readAnew = (): void => {
    configurations.reset()
    settings.reset()
    session.reset()
    problems.lookAgain().catch(failed('Configurations cannot be read'))
  }
  const reset = (): void => {
    readAnew()
    files.reset()
    if (client.pullDiagnostics && client.refreshDiagnostics)
      connection.languages.diagnostics.refresh().catch(failed('Diagnostics cannot be refreshed'))
    if (client.refreshLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(failed('Lenses cannot be refreshed'))
  }
  registerDiagnostics(connection, session, files)
  registerWorkspace(connection, session, files)
  registerFixes(connection, session)
  registerRequests(connection, session)
  registerDrafting(connection, session, configurations, disk)
  registerNavigation(connection, session, files)
  const watchFiles = registerFileChanges(connection, { session, files, configurations, reset })
  documents.onDidOpen(({ document }) => session.opened(document.uri))
  documents.onDidChangeContent(({ document }) => session.changed(document.uri))
  documents.onDidClose(({ document }) => session.closed(document.uri))
  documents.onDidSave(({ document }) => {
    if (client.watchFiles) return
    // A client that watches no files tells at least what it saves; then the configuration too may be another.
    readAnew()
    void files.changed(document.uri)
  })
  documents.listen(connection)
  connection.onInitialized(() => {
    clientSettings.watch().catch(failed('Changes of settings cannot be watched'))
    watchFiles().catch(failed('Changes of files cannot be watched'))
    folders.watch(connection, client, reset)
    files.reset()
  })
  connection.onNotification(DidChangeConfigurationNotification.type, (change) => {
    clientSettings.changed(change.settings)
    reset()
  })
  connection.onShutdown(() => session.dispose())
}

function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'charterlint', interFileDependencies: false, workspaceDiagnostics: true },
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
    codeLensProvider: { resolveProvider: false },
    documentLinkProvider: { resolveProvider: false },
    completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: false },
  }
}
