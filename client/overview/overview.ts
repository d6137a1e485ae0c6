import { commands as vscodeCommands, Disposable, env, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { commands, OverviewFileRequest, type DocumentParams, type OverviewFile } from '../../server/protocol.ts'
import type { StatusView } from '../status-view.ts'
import { OverviewPanel } from './panel.ts'

const viewType = 'charterlint.overview'

/** The overview beside the text: one view for a window, which follows the charter that is worked on. */
export function registerOverview(client: BaseLanguageClient, status: StatusView, extension: Uri): Disposable {
  const views = new OverviewViews(client, status, extension)
  return Disposable.from(
    views,
    vscodeCommands.registerCommand(commands.showOverview, () => views.show()),
    vscodeCommands.registerCommand(commands.saveOverview, () => views.save()),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => views.restore(panel, state),
    }),
  )
}

class OverviewViews implements Disposable {
  readonly #client: BaseLanguageClient
  readonly #status: StatusView
  readonly #extension: Uri
  #open: OverviewPanel | undefined

  constructor(client: BaseLanguageClient, status: StatusView, extension: Uri) {
    this.#client = client
    this.#status = status
    this.#extension = extension
  }

  dispose(): void {
    this.#open?.dispose()
  }

  show(): void {
    const uri = this.#charter()
    if (!uri) return
    const say = this.#status.textsFor(uri)
    const known = this.#status.of(uri)
    if (known?.charter === false) return void window.setStatusBarMessage(say.noCharter(known.reason), 8000)
    if (this.#open) return this.#open.show(uri)
    const panel = window.createWebviewPanel(
      viewType,
      say.overview,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableFindWidget: true },
    )
    this.#take(panel, uri)
  }

  /** After a restart of the window. */
  restore(panel: WebviewPanel, state: unknown): void {
    const uri = (state as { uri?: unknown } | undefined)?.uri
    if (typeof uri !== 'string' || uri === '' || this.#open) return panel.dispose()
    this.#take(panel, Uri.parse(uri))
  }

  #take(panel: WebviewPanel, uri: Uri): void {
    panel.iconPath = Uri.joinPath(this.#extension, 'client', 'icon.png')
    const open = (this.#open = new OverviewPanel(this.#client, this.#status, panel, this.#extension, uri))
    panel.onDidDispose(() => {
      open.dispose()
      if (this.#open === open) this.#open = undefined
    })
  }

  /** Asks where, writes, and offers to open what was written: a browser prints it. */
  async save(): Promise<void> {
    const uri = window.activeTextEditor?.document.languageId === 'markdown' ? this.#charter() : this.#open?.uri
    if (!uri) return
    const say = this.#status.textsFor(uri)
    await workspace.openTextDocument(uri)
    const request: DocumentParams = { uri: this.#client.code2ProtocolConverter.asUri(uri) }
    const file = await this.#client.sendRequest<OverviewFile | null>(OverviewFileRequest, request)
    if (!file) return void window.showInformationMessage(say.noCharter(this.#status.of(uri)?.reason ?? ''))
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '')
    const target = await window.showSaveDialog({
      defaultUri: Uri.joinPath(uri, '..', `${name}.${say.overviewSuffix}.html`),
      filters: { HTML: ['html'] },
      title: say.saveOverview,
    })
    if (!target) return
    await workspace.fs.writeFile(target, new TextEncoder().encode(file.html))
    const answer = await window.showInformationMessage(say.overviewSaved(workspace.asRelativePath(target)), say.openOverview)
    if (answer === say.openOverview) await env.openExternal(target)
  }

  #charter(): Uri | undefined {
    const { document } = window.activeTextEditor ?? {}
    if (document?.languageId === 'markdown') return document.uri
    window.setStatusBarMessage(this.#status.textsFor(undefined).noMarkdown, 5000)
    return undefined
  }
}
