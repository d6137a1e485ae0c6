import { commands as vscodeCommands, Disposable, Uri, window, workspace, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { InsertRequest, type EditResult, type InsertParams } from '../server/protocol.ts'
import type { Texts } from './texts/index.ts'

const SCHEME = 'charterlint-preview'

/** Shows a charter beside what it would be with all its missing sections, and asks whether to go on. */
export class Preview implements Disposable {
  readonly #client: BaseLanguageClient
  readonly #texts = new Map<string, string>()
  readonly #provider: Disposable

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#provider = workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    })
  }

  dispose(): void {
    this.#provider.dispose()
  }

  /** Undefined when there is nothing to insert. */
  async agreed(document: TextDocument, say: Texts): Promise<boolean | undefined> {
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri)
    const request: InsertParams = { uri, rules: 'missing', preview: true }
    const edit = await this.#client.sendRequest<EditResult>(InsertRequest, request)
    if (!edit) return undefined
    const changes = (await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit)).get(document.uri)
    let text = document.getText()
    for (const { range, newText } of [...changes].sort((a, b) => b.range.start.compareTo(a.range.start))) {
      text = text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end))
    }
    const preview = Uri.from({ scheme: SCHEME, path: document.uri.path, query: String(Date.now()) })
    this.#texts.set(preview.toString(), text)
    const name = document.uri.path.split('/').pop() ?? ''
    await vscodeCommands.executeCommand('vscode.diff', document.uri, preview, `${name} ↔ ${say.preview.beside}`, { preview: true })
    const yes = { label: `$(check) ${say.preview.insert(changes.length)}`, agreed: true }
    const no = { label: `$(close) ${say.preview.cancel}`, agreed: false }
    const chosen = await window.showQuickPick([yes, no], { title: say.preview.title, ignoreFocusOut: true })
    await vscodeCommands.executeCommand('workbench.action.closeActiveEditor')
    this.#texts.delete(preview.toString())
    return chosen?.agreed === true
  }
}
