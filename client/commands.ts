import {
  commands as vscodeCommands, Disposable, languages, Range, Selection, TextEditorRevealType, window, workspace,
  type TextDocument, type TextEditor,
} from 'vscode'
import type { BaseLanguageClient, Range as ProtocolRange } from 'vscode-languageclient'
import {
  ChecklistRequest, commands, diagnosticSource, InsertRequest, RulesRequest, TreatAsCharterRequest,
  type Checklist, type ChecklistItem, type EditResult, type ExplainParams, type InsertParams, type RuleSummary,
} from '../server/protocol.ts'
import { pickFromChecklist } from './checklist.ts'
import { showRulePage } from './rule-pages.ts'
import type { StatusView } from './status-view.ts'

/** The extension's commands: each asks the server and shows or applies its answer. */
export function registerCommands(client: BaseLanguageClient, status: StatusView): Disposable {
  const perform = new Commands(client, status)
  const entries: [string, (...args: never[]) => Promise<void>][] = [
    [commands.insertAllMissing, () => perform.insert('missing')],
    [commands.showChecklist, () => perform.showChecklist()],
    [commands.treatAsCharter, () => perform.treatAsCharter()],
    [commands.restartServer, () => perform.restartServer()],
    [commands.explainRule, (rule?: ExplainParams) => perform.explain(rule)],
  ]
  return Disposable.from(...entries.map(([id, run]) => vscodeCommands.registerCommand(id, run)))
}

class Commands {
  readonly #client: BaseLanguageClient
  readonly #status: StatusView

  constructor(client: BaseLanguageClient, status: StatusView) {
    this.#client = client
    this.#status = status
  }

  async insert(rules: InsertParams['rules']): Promise<void> {
    const editor = this.#charterEditor()
    if (!editor) return
    const request: InsertParams = { uri: this.#uriOf(editor.document), rules }
    const edit = await this.#client.sendRequest<EditResult>(InsertRequest, request)
    if (edit) await this.#apply(edit, editor)
    else if (this.#status.of(editor.document.uri)?.charter) this.#whisper(this.#status.textsFor(editor.document.uri).nothingMissing)
    else await this.#sayNoCharter(editor)
  }

  async showChecklist(): Promise<void> {
    const editor = this.#charterEditor()
    if (!editor) return
    const { uri } = editor.document
    const checklist = await this.#client.sendRequest<Checklist | null>(ChecklistRequest, { uri: this.#uriOf(editor.document) })
    if (!checklist) return this.#sayNoCharter(editor)
    const chosen = await pickFromChecklist(checklist, this.#status.textsFor(uri), (item) =>
      void this.explain({ rule: item.rule, language: checklist.language }))
    if (chosen) await this.#goTo(chosen, editor)
  }

  async treatAsCharter(): Promise<void> {
    const editor = this.#charterEditor()
    if (!editor) return
    const edit = await this.#client.sendRequest<EditResult>(TreatAsCharterRequest, { uri: this.#uriOf(editor.document) })
    if (edit) await this.#apply(edit, editor)
    else this.#whisper(this.#status.textsFor(editor.document.uri).alreadyCharter)
  }

  async explain(asked?: ExplainParams): Promise<void> {
    const rule = asked ?? await this.#chooseRule()
    if (rule) await showRulePage(rule)
  }

  async restartServer(): Promise<void> {
    if (this.#client.isRunning()) await this.#client.stop()
    await this.#client.start()
  }

  /** The one rule with a finding where the cursor is; a choice where there are several, and of all rules where there is none. */
  async #chooseRule(): Promise<ExplainParams | undefined> {
    const editor = window.activeTextEditor
    const uri = editor?.document.uri
    const language = this.#status.languageFor(uri)
    const here = editor ? rulesAtCursor(editor) : []
    if (here.length === 1) return { rule: here[0], language }
    const rules = await this.#client.sendRequest<readonly RuleSummary[]>(RulesRequest, { language })
    const offered = here.length === 0 ? rules : rules.filter(({ rule }) => here.includes(rule))
    const items = offered.map(({ rule, title, group }) => ({ label: title, description: rule, detail: group, rule }))
    const placeHolder = this.#status.textsFor(uri).chooseRule
    const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true })
    return chosen && { rule: chosen.rule, language }
  }

  async #goTo(item: ChecklistItem, editor: TextEditor): Promise<void> {
    if (item.evidence) await reveal(item.evidence, editor)
    else await this.insert([item.rule])
  }

  /** VS Code starts a snippet's tab stops in the active editor only, so the charter's editor is made that first. */
  async #apply(edit: NonNullable<EditResult>, editor: TextEditor): Promise<void> {
    await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn })
    await workspace.applyEdit(await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit))
  }

  #charterEditor(): TextEditor | undefined {
    const editor = window.activeTextEditor
    if (editor?.document.languageId === 'markdown') return editor
    this.#whisper(this.#status.textsFor(undefined).noMarkdown)
    return undefined
  }

  /** The one message with a button: the user asked about this file, and the way on is to declare it a charter. */
  async #sayNoCharter(editor: TextEditor): Promise<void> {
    const { uri } = editor.document
    const say = this.#status.textsFor(uri)
    const answer = await window.showInformationMessage(say.noCharter(this.#status.of(uri)?.reason ?? ''), say.treatAsCharter)
    if (answer === say.treatAsCharter) {
      await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn })
      await this.treatAsCharter()
    }
  }

  #uriOf(document: TextDocument): string {
    return this.#client.code2ProtocolConverter.asUri(document.uri)
  }

  /** Says something that needs no answer where it disturbs nobody. */
  #whisper(text: string): void {
    window.setStatusBarMessage(text, 5000)
  }
}

function rulesAtCursor({ document, selection }: TextEditor): string[] {
  const onLine = languages.getDiagnostics(document.uri).filter(({ source, range }) =>
    source === diagnosticSource && range.start.line <= selection.active.line && selection.active.line <= range.end.line)
  const rules = onLine.map(({ code }) => String(typeof code === 'object' ? code.value : code))
  return [...new Set(rules)]
}

async function reveal({ start, end }: ProtocolRange, editor: TextEditor): Promise<void> {
  const range = new Range(start.line, start.character, end.line, end.character)
  const shown = await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn })
  shown.selection = new Selection(range.start, range.end)
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
