import {
  commands as vscodeCommands, env, EventEmitter, languages, LanguageStatusSeverity, StatusBarAlignment, window, workspace,
  type Disposable, type LanguageStatusItem, type StatusBarItem, type Uri,
} from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { commands, settingsSection, StatusNotification, type StatusParams } from '../server/protocol.ts'
import { texts, type Texts } from './texts/index.ts'

/**
 * Shows how many requirements the charter in the active editor meets, and nothing for any other file, in the status bar, where people
 * see it; and in the language status, where VS Code users look for it, what is known of every Markdown file and why.
 */
export class StatusView implements Disposable {
  readonly #known = new Map<string, StatusParams>()
  readonly #bar: StatusBarItem
  #details: LanguageStatusItem | undefined
  #edited = false
  readonly #listeners: Disposable[]
  readonly #changes = new EventEmitter<Uri | undefined>()
  /** When what the server says of a document is new, or was judged by new settings; without a document when it may be so of all. */
  readonly onChange = this.#changes.event

  constructor(client: BaseLanguageClient) {
    this.#bar = window.createStatusBarItem('charterlint.status', StatusBarAlignment.Right, 100)
    this.#bar.name = 'Charterlint'
    this.#bar.command = commands.showChecklist
    this.#listeners = [
      client.onNotification(StatusNotification, (status: StatusParams) => {
        const uri = client.protocol2CodeConverter.asUri(status.uri)
        this.#known.set(uri.toString(), status)
        this.#show()
        this.#changes.fire(uri)
      }),
      client.onDidChangeState(({ newState }) => {
        // A stopped server's counts are stale; a new one sends its own.
        if (newState !== State.Running) this.#known.clear()
        this.#show()
        this.#changes.fire(undefined)
      }),
      // The walkthrough's step about writing is done when someone writes.
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (this.#edited || contentChanges.length === 0 || !this.of(document.uri)?.charter) return
        this.#edited = true
        void vscodeCommands.executeCommand('setContext', 'charterlint.edited', true)
      }),
      workspace.onDidCloseTextDocument((document) => this.#known.delete(document.uri.toString())),
      workspace.onDidChangeConfiguration((change) => { if (change.affectsConfiguration(settingsSection)) this.#show() }),
      window.onDidChangeActiveTextEditor(() => this.#show()),
    ]
  }

  /** What the server last said about a document; undefined before it was judged. */
  of(uri: Uri | undefined): StatusParams | undefined {
    return uri && this.#known.get(uri.toString())
  }

  /** The language to speak to the reader of a document in: the setting's, else the document's, else VS Code's. */
  languageFor(uri: Uri | undefined): 'vi' | 'en' {
    const setting = workspace.getConfiguration(settingsSection, uri).get<string>('language')
    if (setting === 'vi' || setting === 'en') return setting
    const status = this.of(uri)
    if (status?.charter) return status.language
    return env.language.startsWith('vi') ? 'vi' : 'en'
  }

  textsFor(uri: Uri | undefined): Texts {
    return texts[this.languageFor(uri)]
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri
    const status = this.of(uri)
    void vscodeCommands.executeCommand('setContext', 'charterlint.isCharter', status?.charter === true)
    if (!status) return this.#hide()
    const say = this.textsFor(uri)
    this.#showDetails(status, say)
    if (!status.charter) return this.#bar.hide()
    const tooltip = say.requirementsMet(status.met, status.total, status.notAsked)
    this.#bar.text = `$(checklist) ${say.charter}: ${status.met}/${status.total}`
    this.#bar.tooltip = tooltip
    this.#bar.accessibilityInformation = { label: `${say.charter}: ${tooltip}`, role: 'button' }
    this.#bar.show()
  }

  #showDetails({ charter, met, total, language, stage, kind, reason }: StatusParams, say: Texts): void {
    this.#details ??= languages.createLanguageStatusItem('charterlint.status', { language: 'markdown' })
    this.#details.name = 'Charterlint'
    this.#details.text = charter ? `${say.charter}: ${met}/${total}` : `Charterlint: ${say.view.notCharter}`
    this.#details.detail = charter
      ? [say.kind[kind].name, say.languageName[language], say.stage[stage], reason].filter(Boolean).join(' · ')
      : reason
    this.#details.severity = LanguageStatusSeverity.Information
    this.#details.command = charter
      ? { command: commands.showChecklist, title: say.checklist }
      : { command: commands.treatAsCharter, title: say.makeCharter }
  }

  /** A language status item cannot be hidden, only be gone. */
  #hide(): void {
    this.#bar.hide()
    this.#details?.dispose()
    this.#details = undefined
  }

  dispose(): void {
    this.#hide()
    this.#bar.dispose()
    this.#changes.dispose()
    for (const listener of this.#listeners) listener.dispose()
  }
}
