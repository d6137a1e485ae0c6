import {
  CancellationTokenSource,
  commands as vscodeCommands,
  Disposable,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type WebviewPanel,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  commands,
  OverviewRequest,
  type DocumentParams,
  type ExplainParams,
  type OverviewPage,
} from '../../server/protocol.ts'
import type { StatusView } from '../status-view.ts'
import type { ViewMessage } from './messages.ts'
import { makeNonce, shell } from './shell.ts'

/** Milliseconds after a change before the page is asked for; the server waits for the text to rest besides. */
const PAUSE = 150

/** The open view: follows the charter that is worked on, asks for its page when that may be another, and does nothing while it is hidden. */
export class OverviewPanel implements Disposable {
  readonly #client: BaseLanguageClient
  readonly #panel: WebviewPanel
  readonly #extension: Uri
  readonly #listeners: Disposable
  /** The document whose page is shown. */
  #uri: Uri
  /** The document that is worked on; its page takes the place of the other as soon as it is a charter. */
  #wanted: Uri
  #page: OverviewPage | null = null
  /** What was clicked last. */
  #place: Range | undefined
  #ready = false
  #stale = true
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking: CancellationTokenSource | undefined

  constructor(client: BaseLanguageClient, status: StatusView, panel: WebviewPanel, extension: Uri, uri: Uri) {
    this.#client = client
    this.#panel = panel
    this.#extension = extension
    this.#uri = uri
    this.#wanted = uri
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] }
    this.#listeners = Disposable.from(
      panel.onDidChangeViewState(() => this.#refresh(0)),
      panel.webview.onDidReceiveMessage((message: ViewMessage) => this.#hear(message)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.#wanted.toString()) this.#changed(PAUSE)
      }),
      // Without a keystroke: other settings, another configuration of the folder, a server that was started anew.
      status.onChange((changed) => {
        if (!changed || changed.toString() === this.#wanted.toString()) this.#changed(PAUSE)
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'markdown') this.#follow(editor.document.uri)
      }),
    )
    this.#refresh(0)
  }

  get uri(): Uri {
    return this.#uri
  }

  show(uri: Uri): void {
    this.#follow(uri)
    this.#panel.reveal(undefined, true)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#asking?.cancel()
    this.#listeners.dispose()
    this.#panel.dispose()
  }

  #follow(uri: Uri): void {
    if (uri.toString() === this.#wanted.toString()) return
    this.#wanted = uri
    this.#changed(0)
  }

  #changed(pause: number): void {
    this.#stale = true
    this.#refresh(pause)
  }

  #refresh(pause: number): void {
    if (!this.#panel.visible || !this.#stale) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(this.#wanted), pause)
  }

  /** Asks for the page of a document; only a charter takes the place of the one that is shown. */
  async #ask(uri: Uri): Promise<void> {
    if (!this.#panel.visible || !this.#client.isRunning()) return
    this.#asking?.cancel()
    const asking = (this.#asking = new CancellationTokenSource())
    try {
      // A view that VS Code restored may be the first to ask for its document.
      await workspace.openTextDocument(uri)
      const request: DocumentParams = { uri: this.#client.code2ProtocolConverter.asUri(uri) }
      const page = await this.#client.sendRequest<OverviewPage | null>(OverviewRequest, request, asking.token)
      if (asking.token.isCancellationRequested) return
      this.#stale = false
      if (page) this.#take(uri, page)
    } catch {
      // Given up for a newer question, or the document is gone: what was shown stays.
    }
  }

  #take(uri: Uri, page: OverviewPage): void {
    this.#uri = uri
    const isFirst = this.#page === null
    this.#page = page
    this.#panel.title = page.title
    if (!isFirst) return this.#send()
    const { webview } = this.#panel
    webview.html = shell(webview.asWebviewUri(Uri.joinPath(this.#extension, 'dist', 'overview.js')).toString(), page.styles, makeNonce())
  }

  #send(): void {
    if (!this.#page || !this.#ready) return
    const { html, language } = this.#page
    void this.#panel.webview.postMessage({ uri: this.#uri.toString(), html, language })
  }

  /** The view is a page that others could have got to speak: what it says is looked at before it is believed. */
  #hear(message: ViewMessage): void {
    if (message.type === 'ready') {
      this.#ready = true
      this.#send()
    } else if (message.type === 'go' && message.at.length === 4 && message.at.every((value) => Number.isInteger(value) && value > 0)) {
      void this.#goTo(message.at)
    } else if (message.type === 'explain' && /^[a-z][a-z0-9-]{0,79}$/.test(message.rule)) {
      const about: ExplainParams = { rule: message.rule, language: this.#page?.language ?? 'en' }
      void vscodeCommands.executeCommand(commands.explainRule, about)
    }
  }

  async #goTo([startLine, startColumn, endLine, endColumn]: readonly number[]): Promise<void> {
    const range = (this.#place = new Range(startLine - 1, startColumn - 1, endLine - 1, endColumn - 1))
    await this.#reveal(range)
    // VS Code looks four times a second whether a view was clicked, and may give it the focus back.
    await new Promise((resolve) => setTimeout(resolve, 300))
    if (this.#panel.active && this.#place === range) await this.#reveal(range)
  }

  async #reveal(range: Range): Promise<void> {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.#uri.toString())
    const column = editor?.viewColumn ?? (this.#panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One)
    const shown = await window.showTextDocument(await workspace.openTextDocument(this.#uri), { viewColumn: column })
    shown.selection = new Selection(range.start, range.end)
    shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  }
}
