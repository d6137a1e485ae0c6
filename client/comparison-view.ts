import {
  commands as vscodeCommands, Disposable, EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window,
  workspace, type TextDocument, type TreeDataProvider, type TreeView,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { CompareRequest, type ChangeGroup, type PlacedText, type VersionChange, type VersionComparison } from '../server/protocol.ts'
import { rangeOf, reveal } from './charter-places.ts'
import type { StatusView } from './status-view.ts'
import { texts, type Texts } from './texts/index.ts'

/** Older versions are shown from memory. */
const SCHEME = 'charterlint-version'

/** Up to so many changes are shown with all that is known of them. */
const FEW = 6

type Node =
  | { readonly kind: 'remark', readonly text: string }
  | { readonly kind: 'group', readonly group: ChangeGroup, readonly changes: readonly VersionChange[] }
  | { readonly kind: 'change', readonly change: VersionChange }
  | { readonly kind: 'side', readonly place: PlacedText | null, readonly old: boolean }

const ICONS: Readonly<Record<ChangeGroup, ThemeIcon>> = {
  weaker: new ThemeIcon('arrow-down', new ThemeColor('charts.red')),
  changed: new ThemeIcon('arrow-swap', new ThemeColor('charts.yellow')),
  stronger: new ThemeIcon('arrow-up', new ThemeColor('charts.green')),
}

interface Shown {
  readonly comparison: VersionComparison
  readonly document: TextDocument
  readonly old: Uri
  readonly name: string
}

/** What a charter changed since another version, by requirement and fact, each with its place in both. */
export class ComparisonView implements TreeDataProvider<Node>, Disposable {
  readonly #client: BaseLanguageClient
  readonly #status: StatusView
  readonly #changes = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changes.event
  readonly #view: TreeView<Node>
  readonly #parts: Disposable
  readonly #versions = new Map<string, string>()
  #shown: Shown | undefined

  constructor(client: BaseLanguageClient, status: StatusView) {
    this.#client = client
    this.#status = status
    this.#view = window.createTreeView<Node>('charterlint.comparison', { treeDataProvider: this })
    const open = (place: PlacedText, old: boolean): Promise<void> => this.#open(place, old)
    this.#parts = Disposable.from(
      this.#view,
      workspace.registerTextDocumentContentProvider(SCHEME, {
        provideTextDocumentContent: (uri) => this.#versions.get(uri.toString()) ?? '',
      }),
      vscodeCommands.registerCommand('charterlint.openComparedPlace', open),
      vscodeCommands.registerCommand('charterlint.showSideBySide', () => this.#sideBySide()),
      vscodeCommands.registerCommand('charterlint.closeComparison', () => this.#show(undefined)),
    )
  }

  dispose(): void {
    this.#parts.dispose()
    this.#changes.dispose()
  }

  /** Asks with which version, and shows what changed since. */
  async compare(document: TextDocument): Promise<void> {
    const say = this.#status.textsFor(document.uri)
    const other = await this.#otherVersion(document, say)
    if (!other) return
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri)
    const comparison = await this.#client.sendRequest<VersionComparison | null>(CompareRequest, { uri, before: other.text })
    if (!comparison) return void window.showInformationMessage(say.noCharter(this.#status.of(document.uri)?.reason ?? ''))
    const old = Uri.from({ scheme: SCHEME, path: `/${other.name}`, query: String(Date.now()) })
    this.#versions.set(old.toString(), other.text)
    this.#show({ comparison, document, old, name: other.name })
    await vscodeCommands.executeCommand('charterlint.comparison.focus')
  }

  async #otherVersion(document: TextDocument, say: Texts): Promise<{ name: string, text: string } | undefined> {
    const head = await headOf(document.uri)
    const choices = [
      ...(head === null ? [] : [{ label: `$(git-commit) ${say.compare.head}`, detail: say.compare.headAbout, head: true }]),
      { label: `$(file) ${say.compare.file}`, detail: say.compare.fileAbout, head: false },
    ]
    const name = workspace.asRelativePath(document.uri)
    const chosen = await window.showQuickPick(choices, { title: say.compare.title, placeHolder: say.compare.with(name) })
    if (!chosen) return undefined
    if (chosen.head) return { name: `${baseName(document.uri)} (HEAD)`, text: head ?? '' }
    const defaultUri = document.isUntitled ? undefined : Uri.joinPath(document.uri, '..')
    const filters = { Markdown: ['md', 'markdown'] }
    const picked = await window.showOpenDialog({ title: say.compare.title, openLabel: say.compare.choose, filters, defaultUri })
    if (!picked?.[0]) return undefined
    return { name: baseName(picked[0]), text: (await workspace.openTextDocument(picked[0])).getText() }
  }

  #show(shown: Shown | undefined): void {
    this.#shown = shown
    if (!shown) this.#versions.clear()
    void vscodeCommands.executeCommand('setContext', 'charterlint.comparing', shown !== undefined)
    this.#view.description = shown && this.#say.compare.version(shown.name)
    this.#view.message = shown?.comparison.summary[0]
    this.#changes.fire()
  }

  async #open(place: PlacedText, old: boolean): Promise<void> {
    const shown = this.#shown
    if (!shown) return
    if (!old) return reveal(place.range, shown.document)
    const document = await workspace.openTextDocument(shown.old)
    await window.showTextDocument(document, { preview: true, selection: rangeOf(place.range) })
  }

  async #sideBySide(): Promise<void> {
    const shown = this.#shown
    if (!shown) return
    const { old, document: { uri }, name } = shown
    await vscodeCommands.executeCommand('vscode.diff', old, uri, `${name} ↔ ${baseName(uri)}`)
  }

  get #say(): Texts {
    return texts[this.#shown?.comparison.language ?? 'en']
  }

  getChildren(node?: Node): Node[] {
    if (!this.#shown) return []
    if (!node) return this.#top(this.#shown.comparison)
    if (node.kind === 'group') return node.changes.map((change): Node => ({ kind: 'change', change }))
    if (node.kind !== 'change') return []
    const sides = (places: readonly PlacedText[], old: boolean): Node[] =>
      places.length > 0 ? places.map((place): Node => ({ kind: 'side', place, old })) : [{ kind: 'side', place: null, old }]
    const details = node.change.details.map((text): Node => ({ kind: 'remark', text }))
    return [...details, ...sides(node.change.before, true), ...sides(node.change.after, false)]
  }

  #top({ summary, changes }: VersionComparison): Node[] {
    const remarks = summary.slice(1).map((text): Node => ({ kind: 'remark', text }))
    const groups = (['weaker', 'changed', 'stronger'] as const).flatMap((group): Node[] => {
      const own = changes.filter((change) => change.group === group)
      return own.length > 0 ? [{ kind: 'group', group, changes: own }] : []
    })
    return [...remarks, ...groups]
  }

  getTreeItem(node: Node): TreeItem {
    if (node.kind === 'remark') return Object.assign(new TreeItem(node.text), { iconPath: new ThemeIcon('info') })
    if (node.kind === 'group') {
      const item = new TreeItem(this.#say.compare.group[node.group], TreeItemCollapsibleState.Expanded)
      item.iconPath = ICONS[node.group]
      item.description = String(node.changes.length)
      return item
    }
    return node.kind === 'change' ? this.#changeItem(node.change) : this.#sideItem(node.place, node.old)
  }

  #changeItem({ subject, details, before, after, group }: VersionChange): TreeItem {
    // What changed is of more use than the lines that stay the same, which a narrow view would cut off.
    const few = (this.#shown?.comparison.changes.length ?? 0) <= FEW
    const item = new TreeItem(subject, few ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed)
    item.description = few ? '' : details.join(' · ')
    item.tooltip = [subject, ...details].join('\n')
    item.accessibilityInformation = { label: [this.#say.compare.group[group], subject, ...details].join(', ') }
    const place = after[0] ?? before[0]
    if (place) item.command = { command: 'charterlint.openComparedPlace', title: subject, arguments: [place, after.length === 0] }
    return item
  }

  #sideItem(place: PlacedText | null, old: boolean): TreeItem {
    const version = old ? (this.#shown?.name ?? '') : baseName(this.#shown?.document.uri)
    const item = new TreeItem(place?.text ?? this.#say.compare.notThere)
    item.iconPath = new ThemeIcon(old ? 'history' : 'file')
    item.description = place ? String(place.range.start.line + 1) : ''
    item.tooltip = `${version}\n${place?.text ?? this.#say.compare.notThere}`
    item.accessibilityInformation = { label: `${version}: ${place?.text ?? this.#say.compare.notThere}` }
    if (place) item.command = { command: 'charterlint.openComparedPlace', title: place.text, arguments: [place, old] }
    return item
  }
}

function baseName(uri: Uri | undefined): string {
  return uri?.path.split('/').pop() ?? ''
}

/**
 * The version in git's HEAD, read where VS Code's own git extension keeps such versions, which also reaches it from another extension host.
 * Null where there is no git, no repository, or no earlier version.
 */
async function headOf(uri: Uri): Promise<string | null> {
  try {
    const query = JSON.stringify({ path: uri.fsPath, ref: 'HEAD' })
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.from({ scheme: 'git', path: uri.path, query }))) || null
  } catch {
    return null
  }
}
