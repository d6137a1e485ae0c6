import {
  commands as vscodeCommands, Disposable, EventEmitter, languages, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window,
  workspace, type TextDocument, type TreeDataProvider, type TreeView, type Uri,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ChecklistRequest, type Checklist, type ChecklistItem, type PlacedText } from '../server/protocol.ts'
import { countOf, OPTIONAL_ICON } from './checklist.ts'
import type { StatusView } from './status-view.ts'
import type { Texts } from './texts/index.ts'

export type ChecklistNode =
  | { readonly kind: 'group', readonly title: string, readonly items: readonly ChecklistItem[] }
  | { readonly kind: 'requirement', readonly item: ChecklistItem }
  | { readonly kind: 'place', readonly place: PlacedText }

/** Shapes differ, not only colours: an empty, a half full and a ticked circle. */
const ICONS = {
  met: new ThemeIcon('pass', new ThemeColor('charts.green')),
  partial: new ThemeIcon('color-mode', new ThemeColor('charts.yellow')),
  missing: new ThemeIcon('circle-large', new ThemeColor('charts.red')),
} as const
const OPTIONAL = new ThemeIcon(OPTIONAL_ICON)

/** What asks to be written: what is not met, unless such a document need not say it. */
function isDue({ state, optional }: ChecklistItem): boolean {
  return state !== 'met' && !optional
}

/** What the charter in the active editor needs, group by group, with the lines that show it. */
export class ChecklistView implements TreeDataProvider<ChecklistNode>, Disposable {
  readonly #client: BaseLanguageClient
  readonly #status: StatusView
  readonly #changes = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changes.event
  readonly #view: TreeView<ChecklistNode>
  readonly #listeners: Disposable
  #shown: { readonly document: TextDocument, readonly checklist: Checklist } | undefined
  #onlyUnmet = false
  /** Answers that come after a later question are of no use. */
  #asked = 0

  constructor(client: BaseLanguageClient, status: StatusView) {
    this.#client = client
    this.#status = status
    this.#view = window.createTreeView('charterlint.checklist', { treeDataProvider: this, showCollapseAll: true })
    this.#listeners = Disposable.from(
      this.#view,
      window.onDidChangeActiveTextEditor(() => void this.#refresh()),
      languages.onDidChangeDiagnostics(({ uris }) => this.#refreshFor(uris)),
      status.onChange(() => void this.#refresh()),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#shown?.document) void this.#refresh()
      }),
      ...[true, false].map((only) =>
        vscodeCommands.registerCommand(only ? 'charterlint.showUnmetOnly' : 'charterlint.showAllRequirements', () => this.#filter(only))),
    )
    void this.#refresh()
  }

  /** The document that the list is of. */
  get document(): TextDocument | undefined {
    return this.#shown?.document
  }

  dispose(): void {
    this.#listeners.dispose()
    this.#changes.dispose()
  }

  #refreshFor(uris: readonly Uri[]): void {
    const document = this.#charterDocument()
    if (document && uris.some((uri) => uri.toString() === document.uri.toString())) void this.#refresh()
  }

  /** That of the active editor, once the server knows it; beside a preview or an old version the one before, as long as it is open. */
  #charterDocument(): TextDocument | undefined {
    const active = window.activeTextEditor?.document
    if (active && active.languageId !== 'markdown') return undefined
    if (active && this.#status.of(active.uri)) return active
    const before = this.#shown?.document
    return before && !before.isClosed && window.tabGroups.all.some(({ activeTab }) => activeTab !== undefined) ? before : undefined
  }

  async #refresh(): Promise<void> {
    const turn = ++this.#asked
    const document = this.#charterDocument()
    const checklist = document && this.#client.isRunning() ? await this.#ask(document) : null
    if (turn !== this.#asked) return
    this.#shown = document && checklist ? { document, checklist } : undefined
    void vscodeCommands.executeCommand('setContext', 'charterlint.checklist', this.#shown ? 'charter' : document ? 'other' : 'none')
    this.#decorate()
    this.#changes.fire()
  }

  async #ask(document: TextDocument): Promise<Checklist | null> {
    try {
      const uri = this.#client.code2ProtocolConverter.asUri(document.uri)
      return await this.#client.sendRequest<Checklist | null>(ChecklistRequest, { uri })
    } catch {
      // The server is going or gone; the next one tells.
      return null
    }
  }

  #decorate(): void {
    const unmet = this.#shown?.checklist.items.filter(isDue).length ?? 0
    const say = this.#say.view
    this.#view.badge = unmet > 0 ? { value: unmet, tooltip: say.notMet(unmet) } : undefined
    this.#view.description = this.#shown && workspace.asRelativePath(this.#shown.document.uri).split('/').pop()
    this.#view.message = this.#shown && unmet === 0 ? say.allMet : undefined
  }

  #filter(only: boolean): void {
    this.#onlyUnmet = only
    void vscodeCommands.executeCommand('setContext', 'charterlint.onlyUnmet', only)
    this.#changes.fire()
  }

  get #say(): Texts {
    return this.#status.textsFor(this.#shown?.document.uri)
  }

  getChildren(node?: ChecklistNode): ChecklistNode[] {
    if (!node) return this.#groups()
    if (node.kind === 'group') return this.#wanted(node.items).map((item): ChecklistNode => ({ kind: 'requirement', item }))
    return node.kind === 'requirement' ? node.item.places.map((place): ChecklistNode => ({ kind: 'place', place })) : []
  }

  #groups(): ChecklistNode[] {
    const items = this.#shown?.checklist.items ?? []
    const titles = [...new Set(items.map(({ group }) => group))]
    return titles.flatMap((title): ChecklistNode[] => {
      const own = items.filter(({ group }) => group === title)
      return this.#wanted(own).length > 0 ? [{ kind: 'group', title, items: own }] : []
    })
  }

  #wanted(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
    return this.#onlyUnmet ? items.filter(isDue) : items
  }

  getTreeItem(node: ChecklistNode): TreeItem {
    if (node.kind === 'group') return this.#groupItem(node.title, node.items)
    return node.kind === 'requirement' ? this.#requirementItem(node.item) : this.#placeItem(node.place)
  }

  #groupItem(title: string, items: readonly ChecklistItem[]): TreeItem {
    const { met, total, notAsked } = countOf(items)
    const item = new TreeItem(title, TreeItemCollapsibleState.Expanded)
    item.id = title
    item.description = total > 0 ? `${met}/${total}` : this.#say.view.optionalShort
    item.accessibilityInformation = { label: `${title}: ${total > 0 ? this.#say.requirementsMet(met, total, notAsked) : this.#say.view.optional}` }
    return item
  }

  #requirementItem(requirement: ChecklistItem): TreeItem {
    const { rule, title, state, optional, detail, places } = requirement
    const say = this.#say
    const item = new TreeItem(title, places.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None)
    const lacking = detail === '' ? '' : `${say.view.lacking}: ${detail}`
    item.id = rule
    const left = optional ? say.view.optional : ''
    item.iconPath = optional && state !== 'met' ? OPTIONAL : ICONS[state]
    item.description = optional ? say.view.optionalShort : state === 'met' ? '' : lacking || say.state[state]
    item.tooltip = [`${title}: ${say.state[state]}`, left, lacking].filter(Boolean).join('\n')
    item.accessibilityInformation = { label: [title, say.state[state], left, lacking].filter(Boolean).join(', ') }
    item.contextValue = state
    item.command = { command: 'charterlint.openRequirement', title, arguments: [requirement, this.#shown?.document] }
    return item
  }

  #placeItem(place: PlacedText): TreeItem {
    const item = new TreeItem(place.text)
    item.description = String(place.range.start.line + 1)
    item.tooltip = place.text
    item.iconPath = new ThemeIcon('quote')
    item.accessibilityInformation = { label: `${this.#say.view.evidence}: ${place.text}` }
    item.command = { command: 'charterlint.openPlace', title: place.text, arguments: [place, this.#shown?.document] }
    return item
  }
}

/** What to do about a requirement of which nothing is said. */
export async function offerTemplate(item: ChecklistItem, say: Texts): Promise<'insert' | 'explain' | 'not-applicable' | undefined> {
  const offers = [
    { label: `$(add) ${say.view.insert(item.title)}`, detail: say.view.insertAbout, offer: 'insert' as const },
    { label: `$(book) ${say.explain}`, offer: 'explain' as const },
    { label: `$(circle-slash) ${say.view.notApplicable}`, detail: say.view.notApplicableAbout, offer: 'not-applicable' as const },
  ]
  return (await window.showQuickPick(offers, { title: item.title, placeHolder: say.state[item.state] }))?.offer
}
