import {
  commands as vscodeCommands, Disposable, window, workspace, type TextDocument, type TextEditor,
} from 'vscode'
import type { BaseLanguageClient, Range } from 'vscode-languageclient'
import {
  BlanksRequest, ChecklistRequest, commands, InsertRequest, RulesRequest, TreatAsCharterRequest, type Checklist, type ChecklistItem, type EditResult,
  type ExplainParams, type FindingParams, type InsertAllParams, type InsertParams, type PlacedText, type RuleSummary,
} from '../server/protocol.ts'
import { pickFromChecklist } from './checklist.ts'
import { offerTemplate, type ChecklistNode, type ChecklistView } from './checklist-view.ts'
import { rangeOf, reveal } from './charter-places.ts'
import type { ComparisonView } from './comparison-view.ts'
import { Decisions, findingsAtCursor, ruleOf } from './decisions.ts'
import { newCharter } from './new-charter.ts'
import type { Preview } from './preview.ts'
import { showRulePage } from './rule-pages.ts'
import type { StatusView } from './status-view.ts'

export interface Views {
  readonly status: StatusView
  readonly checklist: ChecklistView
  readonly comparison: ComparisonView
  readonly preview: Preview
}

/** The extension's commands: each asks the server and shows or applies its answer. */
export function registerCommands(client: BaseLanguageClient, views: Views): Disposable {
  const perform = new Commands(client, views)
  const decisions = new Decisions(client, views.status)
  const entries: [string, (...args: never[]) => Promise<void>][] = [
    [commands.newCharter, (language?: unknown) => perform.newCharter(language)],
    [commands.insertAllMissing, (params?: InsertAllParams) => perform.insert('missing', params?.preview)],
    [commands.nextBlank, () => perform.nextBlank()],
    [commands.showChecklist, () => perform.showChecklist()],
    [commands.treatAsCharter, () => perform.treatAsCharter()],
    [commands.ignoreFinding, (finding?: FindingParams) => decisions.ignore(finding)],
    [commands.turnRuleOff, (finding?: FindingParams) => decisions.turnOff(finding)],
    [commands.compare, () => perform.compare()],
    [commands.restartServer, () => perform.restartServer()],
    [commands.explainRule, (rule?: ExplainParams) => perform.explain(rule)],
    ['charterlint.explainRequirement', (node?: ChecklistNode) => perform.explainNode(node)],
    ['charterlint.openRequirement', (item: ChecklistItem, document?: TextDocument) => perform.openRequirement(item, document, decisions)],
    ['charterlint.openPlace', (place: PlacedText, document?: TextDocument) => perform.openPlace(place, document)],
  ]
  return Disposable.from(...entries.map(([id, run]) => vscodeCommands.registerCommand(id, run)))
}

class Commands {
  readonly #client: BaseLanguageClient
  readonly #status: StatusView
  readonly #views: Views

  constructor(client: BaseLanguageClient, views: Views) {
    this.#client = client
    this.#status = views.status
    this.#views = views
  }

  /** The walkthroughs, which are in one language each, propose theirs; VS Code's own menus pass arguments of another kind. */
  async newCharter(proposed?: unknown): Promise<void> {
    const known = proposed === 'vi' || proposed === 'en' ? proposed : undefined
    await newCharter(this.#client, known ?? this.#status.languageFor(window.activeTextEditor?.document.uri))
  }

  async compare(): Promise<void> {
    const editor = this.#charterEditor()
    if (editor) await this.#views.comparison.compare(editor.document)
  }

  async explainNode(node?: ChecklistNode): Promise<void> {
    const document = this.#views.checklist.document
    if (node?.kind === 'requirement') await this.explain({ rule: node.item.rule, language: this.#status.languageFor(document?.uri) })
  }

  async openPlace({ range }: PlacedText, document?: TextDocument): Promise<void> {
    if (document) await reveal(range, document)
  }

  /** To the lines that show it; where nothing does, what can be done about it. */
  async openRequirement(item: ChecklistItem, document: TextDocument | undefined, decisions: Decisions): Promise<void> {
    if (!document) return
    if (item.evidence) return reveal(item.evidence, document)
    const offer = await offerTemplate(item, this.#status.textsFor(document.uri))
    if (offer === undefined) return
    if (offer === 'explain') return this.explain({ rule: item.rule, language: this.#status.languageFor(document.uri) })
    if (offer === 'not-applicable') {
      const start = { line: 0, character: 0 }
      return decisions.ignore({ uri: this.#uriOf(document), rule: item.rule, message: 'missing', range: { start, end: start } })
    }
    await window.showTextDocument(document)
    await this.insert([item.rule])
  }

  async insert(rules: InsertParams['rules'], preview = false): Promise<void> {
    const editor = this.#charterEditor()
    if (!editor) return
    if (preview && await this.#views.preview.agreed(editor.document, this.#status.textsFor(editor.document.uri)) === false) return
    const request: InsertParams = { uri: this.#uriOf(editor.document), rules }
    const edit = await this.#client.sendRequest<EditResult>(InsertRequest, request)
    if (edit) await this.#apply(edit, editor)
    else if (this.#status.of(editor.document.uri)?.charter) this.#whisper(this.#status.textsFor(editor.document.uri).nothingMissing)
    else await this.#sayNoCharter(editor)
  }

  /** Behind the last blank comes the first again. */
  async nextBlank(): Promise<void> {
    const editor = this.#charterEditor()
    if (!editor) return
    const { document, selection, viewColumn } = editor
    const blanks = (await this.#client.sendRequest<readonly Range[]>(BlanksRequest, { uri: this.#uriOf(document) })).map(rangeOf)
    const next = blanks.find(({ start }) => start.isAfterOrEqual(selection.end)) ?? blanks[0]
    if (next) await reveal(next, document, viewColumn)
    else this.#whisper(this.#status.textsFor(document.uri).noBlanks)
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
    const here = editor ? [...new Set(findingsAtCursor(editor).map(ruleOf))] : []
    if (here.length === 1) return { rule: here[0], language }
    const rules = await this.#client.sendRequest<readonly RuleSummary[]>(RulesRequest, { language })
    const offered = here.length === 0 ? rules : rules.filter(({ rule }) => here.includes(rule))
    const items = offered.map(({ rule, title, group }) => ({ label: title, description: rule, detail: group, rule }))
    const placeHolder = this.#status.textsFor(uri).chooseRule
    const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true })
    return chosen && { rule: chosen.rule, language }
  }

  async #goTo(item: ChecklistItem, editor: TextEditor): Promise<void> {
    if (item.evidence) await reveal(item.evidence, editor.document, editor.viewColumn)
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
    const answer = await window.showInformationMessage(say.noCharter(this.#status.of(uri)?.reason ?? ''), say.makeCharter)
    if (answer === say.makeCharter) {
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
