import { languages, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  diagnosticSource, IgnoreRequest, TurnOffRequest, type EditResult, type FindingParams, type IgnoreParams, type TurnOffResult,
} from '../server/protocol.ts'
import type { StatusView } from './status-view.ts'

/** What authors decide about findings: that one may stay, and that a rule is not for this folder. */
export class Decisions {
  readonly #client: BaseLanguageClient
  readonly #status: StatusView

  constructor(client: BaseLanguageClient, status: StatusView) {
    this.#client = client
    this.#status = status
  }

  /** Without `asked`: one of the findings at the cursor. */
  async ignore(asked?: FindingParams): Promise<void> {
    const finding = asked ?? await this.#chooseFinding()
    if (!finding) return
    const document = await this.#documentOf(finding.uri)
    const say = this.#status.textsFor(document.uri).decide
    const reason = await window.showInputBox({
      title: this.#messageOf(finding, document),
      prompt: say.reason,
      placeHolder: say.reasonExample,
      ignoreFocusOut: true,
      validateInput: (typed) => (typed.trim() === '' ? say.needsReason : undefined),
    })
    if (reason === undefined) return
    const edit = await this.#client.sendRequest<EditResult>(IgnoreRequest, { ...finding, reason } satisfies IgnoreParams)
    if (edit) await workspace.applyEdit(await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit))
    else void window.showWarningMessage(say.cannotWrite)
  }

  /** The configuration is saved at once: a rule is off when its file says so. */
  async turnOff(asked?: FindingParams): Promise<void> {
    const finding = asked ?? await this.#chooseFinding()
    if (!finding) return
    const document = await this.#documentOf(finding.uri)
    const say = this.#status.textsFor(document.uri).decide
    if (document.isUntitled) return void window.showWarningMessage(say.noFolder)
    const title = finding.title ?? this.#messageOf(finding, document)
    const answer = await this.#client.sendRequest<TurnOffResult | null>(TurnOffRequest, { uri: finding.uri, rule: finding.rule })
    if (!answer) return
    const config = this.#client.protocol2CodeConverter.asUri(answer.uri)
    const name = workspace.asRelativePath(config)
    if (!answer.edit) return void window.showWarningMessage(say.brokenConfiguration(name))
    if (!await workspace.applyEdit(await this.#client.protocol2CodeConverter.asWorkspaceEdit(answer.edit))) return
    await (await workspace.openTextDocument(config)).save()
    window.setStatusBarMessage(say.turnedOff(title, name), 8000)
  }

  async #chooseFinding(): Promise<FindingParams | undefined> {
    const editor = window.activeTextEditor
    const say = this.#status.textsFor(editor?.document.uri).decide
    const here = editor ? findingsAtCursor(editor) : []
    if (!editor || here.length === 0) return void window.setStatusBarMessage(say.none, 5000)
    if (here.length === 1) return this.#paramsOf(here[0], editor.document)
    const items = here.map((diagnostic) => ({ label: diagnostic.message, description: ruleOf(diagnostic), diagnostic }))
    const chosen = await window.showQuickPick(items, { placeHolder: say.which, matchOnDescription: true })
    return chosen && this.#paramsOf(chosen.diagnostic, editor.document)
  }

  #paramsOf(diagnostic: ReturnType<typeof findingsAtCursor>[number], document: TextDocument): FindingParams {
    const { start, end } = diagnostic.range
    const at = ({ line, character }: { line: number, character: number }): { line: number, character: number } => ({ line, character })
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri)
    const message = (diagnostic as { readonly data?: { readonly message?: string } }).data?.message
    return { uri, rule: ruleOf(diagnostic), range: { start: at(start), end: at(end) }, ...(message !== undefined && { message }) }
  }

  /** What the finding says, as the person sees it. */
  #messageOf({ rule }: FindingParams, document: TextDocument): string {
    return languages.getDiagnostics(document.uri).find((each) => each.source === diagnosticSource && ruleOf(each) === rule)?.message ?? rule
  }

  async #documentOf(uri: string): Promise<TextDocument> {
    return workspace.openTextDocument(Uri.parse(uri))
  }
}

type Diagnostic = ReturnType<typeof languages.getDiagnostics>[number][1][number]

export function findingsAtCursor({ document, selection }: TextEditor): Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source, range }) =>
    source === diagnosticSource && range.start.line <= selection.active.line && selection.active.line <= range.end.line)
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}
