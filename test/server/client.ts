import { spawn, type ChildProcess } from 'node:child_process'
import {
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileChangeType,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceDiagnosticReport,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { StatusNotification, type InitializationOptions, type Settings, type StatusParams } from '../../server/protocol.ts'

/** What VS Code announces, as far as it matters here. */
export const vscode: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      isPreferredSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
}

/** An editor that knows little: no pull, no snippets, no versions in edits, no configuration. */
export const plain: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
}

/** Text of a document with the client's own count of its version. */
interface Held {
  text: string
  version: number
}

/** An editor at the other end of the pipe. */
export class Client {
  readonly connection: ProtocolConnection
  readonly process: ChildProcess
  readonly statuses: StatusParams[] = []
  readonly published: PublishDiagnosticsParams[] = []
  readonly log: string[] = []
  readonly registered: string[] = []
  /** What the user was told in a message. */
  readonly messages: string[] = []
  refreshes = 0
  settings: Partial<Settings> = {}
  private readonly held = new Map<string, Held>()

  /** `nodeOptions`: for the process of the server, to which there is then a channel besides the connection. */
  constructor(program: string, nodeOptions: readonly string[] = []) {
    this.process = spawn(process.execPath, [...nodeOptions, program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit', ...(nodeOptions.length > 0 ? (['ipc'] as const) : [])],
    })
    this.connection = createProtocolConnection(new StreamMessageReader(this.process.stdout!), new StreamMessageWriter(this.process.stdin!))
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings))
    this.connection.onRequest(
      RegistrationRequest.type,
      ({ registrations }) => void this.registered.push(...registrations.map(({ method }) => method)),
    )
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => void this.refreshes++)
    this.connection.onRequest(ShowMessageRequest.type, ({ message }) => {
      this.messages.push(message)
      return null
    })
    this.connection.onNotification(StatusNotification, (status: StatusParams) => void this.statuses.push(status))
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params))
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message))
    this.connection.listen()
  }

  /** `folders`: addresses of those that are open. */
  async start(
    capabilities: ClientCapabilities,
    options?: InitializationOptions,
    locale = 'en',
    folders: readonly string[] = [],
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      locale,
      workspaceFolders: folders.length > 0 ? folders.map((uri) => ({ uri, name: uri })) : null,
      ...(options && { initializationOptions: options }),
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
    return result
  }

  async open(uri: string, text: string): Promise<void> {
    this.held.set(uri, { text, version: 1 })
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    })
  }

  /** Replaces a range, or words found in the text, and says only that. */
  async edit(uri: string, where: string | Range, text: string): Promise<void> {
    const document = this.document(uri)
    const at = typeof where === 'string' ? document.getText().indexOf(where) : 0
    if (at < 0) throw new Error(`not in the text: ${String(where)}`)
    const range = typeof where === 'string' ? { start: document.positionAt(at), end: document.positionAt(at + where.length) } : where
    const version = document.version + 1
    this.held.set(uri, { text: TextDocument.applyEdits(document, [{ range, newText: text }]), version })
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    })
  }

  async close(uri: string): Promise<void> {
    this.held.delete(uri)
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    })
  }

  pullWorkspace(known: Readonly<Record<string, string>> = {}, token?: CancellationToken): Promise<WorkspaceDiagnosticReport> {
    const previousResultIds = Object.entries(known).map(([uri, value]) => ({ uri, value }))
    return this.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds }, token)
  }

  /** Says that a file was written or is gone. */
  async fileChanged(uri: string, type: FileChangeType): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] })
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri)
    if (report.kind !== 'full') throw new Error('expected a full report')
    return report.items
  }

  document(uri: string): TextDocument {
    const held = this.held.get(uri)
    if (!held) throw new Error(`${uri} is not open`)
    return TextDocument.create(uri, 'markdown', held.version, held.text)
  }

  /** Position of some words in the text, `inside` characters from their beginning. */
  at(uri: string, words: string, inside = 1): { textDocument: { uri: string }; position: { line: number; character: number } } {
    const document = this.document(uri)
    const offset = document.getText().indexOf(words)
    if (offset < 0) throw new Error(`not in the text: ${words}`)
    return { textDocument: { uri }, position: document.positionAt(offset + inside) }
  }

  textIn(uri: string, range: Range): string {
    return this.document(uri).getText(range)
  }

  /** The text after an edit, snippets with their blanks' texts. Fails when the edit is for another version. */
  applied(uri: string, edit: WorkspaceEdit): string {
    const document = this.document(uri)
    const edits = (edit.changes?.[uri] ??
      (edit.documentChanges ?? []).flatMap((change) => {
        if (!('edits' in change)) throw new Error('only edits of text are expected')
        if (change.textDocument.uri !== uri || change.textDocument.version !== document.version)
          throw new Error('the edit is for another version')
        return change.edits
      })) as (TextEdit | SnippetTextEdit)[]
    return TextDocument.applyEdits(
      document,
      edits.map((each) => ('snippet' in each ? { range: each.range, newText: expand(each.snippet.value) } : each)),
    )
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve))
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    return ended
  }
}

function expand(snippet: string): string {
  return snippet
    .replace(/\$0/g, '')
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\\([\\$}])/g, '$1')
}

/** Waits until something is so; the test's own time limit ends a wait in vain. */
export async function until<T>(look: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const found = look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
