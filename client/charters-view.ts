import {
  Disposable, EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, type TreeDataProvider, type TreeView,
} from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { ChartersChangedNotification, ChartersRequest, type CharterSummary } from '../server/protocol.ts'
import { texts, type Texts } from './texts/index.ts'

/** Milliseconds to wait for more changes: a folder that is copied brings many. */
const REST = 500

/** The charters of the workspace, open or not. */
export class ChartersView implements TreeDataProvider<CharterSummary>, Disposable {
  readonly #client: BaseLanguageClient
  readonly #changes = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changes.event
  readonly #view: TreeView<CharterSummary>
  readonly #listeners: Disposable
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#view = window.createTreeView<CharterSummary>('charterlint.charters', { treeDataProvider: this })
    this.#listeners = Disposable.from(
      this.#view,
      client.onNotification(ChartersChangedNotification, () => this.#later()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#later()
      }),
    )
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#listeners.dispose()
    this.#changes.dispose()
  }

  #later(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#changes.fire(), REST)
  }

  /** VS Code asks only while the view is visible. */
  async getChildren(charter?: CharterSummary): Promise<CharterSummary[]> {
    if (charter || !this.#client.isRunning()) return []
    try {
      return await this.#client.sendRequest<CharterSummary[]>(ChartersRequest)
    } catch {
      return []
    }
  }

  getTreeItem({ uri, title, met, total, stage, language, kind, partners }: CharterSummary): TreeItem {
    const say: Texts = texts[language]
    const item = new TreeItem(title, TreeItemCollapsibleState.None)
    const file = this.#client.protocol2CodeConverter.asUri(uri)
    item.resourceUri = file
    item.iconPath = new ThemeIcon(stage === 'signed' ? 'verified' : stage === 'review' ? 'comment-discussion' : 'edit')
    item.description = `${met}/${total} · ${say.stage[stage]} · ${say.languageName[language]}`
    const named = partners.length > 0 ? partners.join(', ') : say.view.noPartners
    const about = [say.kind[kind].name, say.requirementsMet(met, total), say.stage[stage], say.languageName[language]].join(' · ')
    item.tooltip = `${title}\n${about}\n${say.view.partners}: ${named}`
    item.accessibilityInformation = { label: `${title}, ${about}, ${say.view.partners}: ${named}` }
    item.command = { command: 'vscode.open', title, arguments: [file] }
    return item
  }
}
