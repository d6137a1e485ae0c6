import {
  CancellationError, Disposable, TextDocumentSaveReason, workspace, window, type Diagnostic, type TextDocument, type Uri,
} from 'vscode'
import { DocumentDiagnosticRequest, type BaseLanguageClient, type Middleware } from 'vscode-languageclient'
import { settingsSection } from '../server/protocol.ts'

/** Milliseconds without a key after which a person is taken to have paused. */
const PAUSE = 600

/**
 * Findings wait until their author pauses, and in focus mode those on the line that is being written wait until the cursor leaves it. A
 * line that was only visited, to mend a finding on it, shows its findings.
 */
export class Focus implements Disposable {
  readonly #changed = new Map<string, number>()
  readonly #listeners: Disposable
  #client: BaseLanguageClient | undefined
  /** The line that is being written. */
  #line: { readonly uri: string, readonly line: number } | undefined

  constructor() {
    this.#listeners = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId !== 'markdown' || contentChanges.length === 0) return
        this.#changed.set(document.uri.toString(), Date.now())
        const editor = window.activeTextEditor
        if (editor?.document === document) this.#write(document, contentChanges[0].range.start.line, editor.selection.active.line)
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        const there = this.#line?.uri === document.uri.toString() && this.#line.line === selection.active.line
        if (!there) this.#leave()
      }),
      // Who saves wants to see; a save that comes by itself is none.
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason === TextDocumentSaveReason.Manual && document.uri.toString() === this.#line?.uri) this.#leave()
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#changed.delete(uri.toString())),
    )
  }

  /** To be given to the client before it is made. */
  get middleware(): Middleware {
    return {
      provideDiagnostics: async (document, previousResultId, token, next) => {
        const uri = 'uri' in document ? document.uri : document
        await this.#pause(uri)
        // Nothing instead of an answer would take all findings away; this way the client asks again.
        if (token.isCancellationRequested) throw new CancellationError()
        // What was left out before may be wanted now, though for the server nothing has changed.
        const report = await next(document, this.#hides(uri) === null ? previousResultId : undefined, token)
        const line = this.#hides(uri)
        if (report?.kind !== 'full' || line === null) return report
        const shown = report.items.filter((item) => !isOn(line, item as Diagnostic))
        return shown.length === report.items.length ? report : { ...report, items: shown, resultId: undefined }
      },
    }
  }

  attach(client: BaseLanguageClient): void {
    this.#client = client
  }

  dispose(): void {
    this.#listeners.dispose()
  }

  #write(document: TextDocument, changed: number, cursor: number): void {
    const uri = document.uri.toString()
    if (Math.abs(changed - cursor) <= 1) this.#line = { uri, line: cursor }
  }

  #leave(): void {
    const left = this.#line?.uri
    this.#line = undefined
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === left)
    // Asks for the findings anew; there is no other way to say that they are wanted now.
    const provider = document && this.#client?.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document)
    provider?.onDidChangeDiagnosticsEmitter.fire()
  }

  #hides(uri: Uri): number | null {
    if (this.#line?.uri !== uri.toString()) return null
    return workspace.getConfiguration(settingsSection, uri).get('focusMode', true) ? this.#line.line : null
  }

  async #pause(uri: Uri): Promise<void> {
    for (;;) {
      const wait = (this.#changed.get(uri.toString()) ?? 0) + PAUSE - Date.now()
      if (wait <= 0) return
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

function isOn(line: number, { range }: Diagnostic): boolean {
  return range.start.line <= line && line <= range.end.line
}
