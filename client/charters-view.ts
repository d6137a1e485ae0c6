import {
  commands, Disposable, EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, workspace, type TreeDataProvider, type TreeView,
  type Uri,
} from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { ChartersChangedNotification, ChartersRequest, type CharterSummary } from '../server/protocol.ts'
import { texts, type Texts } from './texts/index.ts'

/** Milliseconds to wait for more changes: a folder that is copied brings many. */
const REST = 500

/** A charter, or one thing that is known of it. */
type Node = CharterSummary | { readonly icon: string, readonly text: string, readonly file: Uri }

/** The charters of the workspace, open or not, with what is known of each. */
export class ChartersView implements TreeDataProvider<Node>, Disposable {
  readonly #client: BaseLanguageClient
  readonly #changes = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changes.event
  readonly #view: TreeView<Node>
  readonly #listeners: Disposable
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#view = window.createTreeView<Node>('charterlint.charters', { treeDataProvider: this })
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
  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return 'uri' in node ? this.#knownOf(node) : []
    if (!this.#client.isRunning()) return []
    try {
      const charters = await this.#client.sendRequest<CharterSummary[]>(ChartersRequest)
      // What to do where there is none is not said while that is not known.
      void commands.executeCommand('setContext', 'charterlint.charters', charters.length > 0 ? 'some' : 'none')
      return charters
    } catch {
      return []
    }
  }

  #knownOf({ uri, met, total, notAsked, stage, language, kind, partners }: CharterSummary): Node[] {
    const say: Texts = texts[language]
    const file = this.#client.protocol2CodeConverter.asUri(uri)
    return [
      { icon: 'checklist', text: say.requirementsMet(met, total, notAsked), file },
      { icon: STAGES[stage], text: [say.stage[stage], say.kind[kind].name, say.languageName[language]].join(' · '), file },
      { icon: 'organization', text: partners.length > 0 ? partners.join(', ') : say.view.noPartners, file },
      { icon: 'file', text: workspace.asRelativePath(file), file },
    ]
  }

  getTreeItem(node: Node): TreeItem {
    if (!('uri' in node)) {
      const known = new TreeItem(node.text)
      known.iconPath = new ThemeIcon(node.icon)
      known.tooltip = node.text
      known.command = { command: 'vscode.open', title: node.text, arguments: [node.file] }
      return known
    }
    const { title, met, total } = node
    const item = new TreeItem(`${met}/${total}  ${title}`, TreeItemCollapsibleState.Collapsed)
    const file = this.#client.protocol2CodeConverter.asUri(node.uri)
    const about = this.#knownOf(node).map((known) => ('text' in known ? known.text : ''))
    item.id = node.uri
    // Titles are often the name of a kind of document, and alike.
    item.description = file.path.slice(file.path.lastIndexOf('/') + 1)
    item.resourceUri = file
    item.iconPath = new ThemeIcon(STAGES[node.stage])
    item.tooltip = [title, ...about].join('\n')
    item.accessibilityInformation = { label: [title, ...about].join(', ') }
    item.command = { command: 'vscode.open', title, arguments: [file] }
    return item
  }
}

const STAGES = { draft: 'edit', review: 'comment-discussion', signed: 'verified' } as const
