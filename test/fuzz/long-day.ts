import { setTimeout as wait } from 'node:timers/promises'
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  FileChangeType,
  type Diagnostic,
  type Position,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { ChartersRequest, ChecklistRequest, ExplainRequest, InsertRequest, RulesRequest, TreatAsCharterRequest } from '../../server/protocol.ts'
import type { Client } from '../server/client.ts'
import type { Workspace } from '../server/servers.ts'
import { PIECES } from './pieces.ts'

const CONFIGURATION = '.charterlintrc.yaml'
const PACK = 'own.yaml'

/** Most requests that are on their way at once; an editor has no more. */
const MOST_PENDING = 12

/** Requests about a place in a document, each with what else it wants to know. */
const AT_PLACE: readonly (readonly [string, object])[] = [
  ['textDocument/hover', {}],
  ['textDocument/completion', { context: { triggerKind: 1 } }],
  ['textDocument/definition', {}],
  ['textDocument/references', { context: { includeDeclaration: true } }],
  ['textDocument/documentHighlight', {}],
  ['textDocument/prepareRename', {}],
  ['textDocument/rename', { newName: 'Hội Làm vườn' }],
]
const OF_DOCUMENT = ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/documentLink', 'textDocument/diagnostic']
const OF_WORKSPACE: readonly (readonly [string, object])[] = [
  ['workspace/symbol', { query: 'a' }],
  [ExplainRequest, { rule: 'duration', language: 'vi' }],
  [RulesRequest, { language: 'en' }],
  [ChartersRequest, {}],
]

/** How many of each thing were done. */
export interface Counts {
  steps: number
  edits: number
  opened: number
  renamed: number
  settings: number
  asked: number
  answered: number
  cancelled: number
  compared: number
}

/** Somebody's work in an editor, at random but the same for the same numbers; a second server judges afresh what the first has followed. */
export class LongDay {
  readonly counts: Counts = { steps: 0, edits: 0, opened: 0, renamed: 0, settings: 0, asked: 0, answered: 0, cancelled: 0, compared: 0 }
  private readonly editor: Client
  private readonly referee: Client
  private readonly workspace: Workspace
  private readonly texts: readonly string[]
  private readonly random: () => number
  private readonly open = new Map<string, string>()
  private names = 0

  constructor(editor: Client, referee: Client, workspace: Workspace, texts: readonly string[], random: () => number) {
    this.editor = editor
    this.referee = referee
    this.workspace = workspace
    this.texts = texts
    this.random = random
  }

  async step(): Promise<void> {
    this.counts.steps++
    const dice = this.random()
    if (this.open.size < 2 || dice < 0.03) await this.openOne()
    else if (dice < 0.06) await this.closeOne()
    else if (dice < 0.075) await this.rename()
    else if (dice < 0.09) await this.changeSettings()
    else if (dice < 0.1) await this.changeConfiguration()
    else if (dice < 0.7) await this.edit()
    else await this.ask()
    while (this.counts.asked - this.counts.answered > MOST_PENDING) await wait(1)
  }

  /** What one of the servers finds in an open document and the other does not. */
  async differences(): Promise<string[]> {
    const different: string[] = []
    for (const uri of this.open.keys()) {
      const followed = withoutVersion(await this.editor.diagnostics(uri))
      await this.referee.open(uri, this.editor.document(uri).getText())
      const fresh = withoutVersion(await this.referee.diagnostics(uri))
      await this.referee.close(uri)
      this.counts.compared++
      different.push(...followed.filter((one) => !fresh.includes(one)).map((one) => `${uri}, only followed: ${one}`))
      different.push(...fresh.filter((one) => !followed.includes(one)).map((one) => `${uri}, only fresh: ${one}`))
    }
    return different
  }

  /** At the end of the day everything is closed, and settings are as they were. */
  async end(): Promise<void> {
    for (const uri of [...this.open.keys()]) await this.close(uri)
    await this.useSettings({})
    await this.configure(null)
    while (this.counts.answered < this.counts.asked) await wait(5)
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)]
  }

  private anyOpen(): string {
    return this.pick([...this.open.keys()])
  }

  private async openOne(): Promise<void> {
    if (this.open.size >= 6) return
    await this.openAs(`${this.pick(['charter', 'điều lệ', 'a b', 'mou'])} ${++this.names}.md`, this.pick(this.texts))
  }

  private async openAs(name: string, text: string): Promise<void> {
    const uri = this.workspace.uriOf(name)
    this.workspace.write(name, text)
    await this.editor.fileChanged(uri, FileChangeType.Created)
    await this.editor.open(uri, text)
    this.open.set(uri, name)
    this.counts.opened++
  }

  private async closeOne(): Promise<void> {
    if (this.open.size > 2) await this.close(this.anyOpen())
  }

  private async close(uri: string): Promise<string> {
    const text = this.editor.document(uri).getText()
    await this.editor.close(uri)
    this.workspace.remove(this.open.get(uri))
    await this.editor.fileChanged(uri, FileChangeType.Deleted)
    this.open.delete(uri)
    return text
  }

  private async rename(): Promise<void> {
    const text = await this.close(this.anyOpen())
    await this.openAs(`${this.pick(['đổi tên', 'renamed', 'README'])} ${++this.names}.markdown`, text)
    this.counts.renamed++
  }

  private async edit(): Promise<void> {
    const uri = this.anyOpen()
    const document = this.editor.document(uri)
    this.counts.edits++
    if (document.getText().length > 12_000) {
      await this.editor.edit(uri, { start: { line: 0, character: 0 }, end: document.positionAt(8_000) }, '')
      return
    }
    const at = this.placeIn(document)
    const end = this.random() < 0.6 ? at : document.positionAt(document.offsetAt(at) + Math.floor(this.random() * 40))
    await this.editor.edit(uri, { start: at, end }, this.random() < 0.2 ? '' : this.pick(PIECES))
  }

  private placeIn(document: TextDocument): Position {
    return document.positionAt(Math.floor(this.random() * document.getText().length))
  }

  private async ask(): Promise<void> {
    const uri = this.anyOpen()
    const textDocument = { uri }
    const dice = this.random()
    if (dice < 0.5) {
      const [method, more] = this.pick(AT_PLACE)
      await this.request(method, { textDocument, position: this.placeIn(this.editor.document(uri)), ...more })
    } else if (dice < 0.75) await this.request(this.pick(OF_DOCUMENT), { textDocument })
    else if (dice < 0.85) {
      const [start, end] = [0, 1].map(() => this.placeIn(this.editor.document(uri)))
      await this.request('textDocument/codeAction', { textDocument, range: { start, end }, context: { diagnostics: [] } })
    } else if (dice < 0.95) await this.request(this.pick([ChecklistRequest, InsertRequest, TreatAsCharterRequest]), { uri })
    else await this.request(...this.pick(OF_WORKSPACE))
  }

  /** Does not wait for the answer; every fifth is called back at once or soon. An error is an answer too. */
  private async request(method: string, params: object): Promise<void> {
    const source = new CancellationTokenSource()
    this.counts.asked++
    const answered = (): void => void this.counts.answered++
    this.editor.connection.sendRequest(method, params, source.token).then(answered, answered)
    if (this.random() >= 0.2) return
    this.counts.cancelled++
    if (this.random() < 0.5) await wait(this.random() * 10)
    source.cancel()
  }

  private async changeSettings(): Promise<void> {
    await this.useSettings(this.pick<object>([{}, { language: 'vi' }, { charterFiles: 'all' }, { language: 5, enable: 'no' }, { enable: false }, {}, {}]))
  }

  private async useSettings(settings: object): Promise<void> {
    this.counts.settings++
    for (const client of [this.editor, this.referee]) {
      client.settings = settings
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
    }
  }

  /** The configuration of the folder is written anew, at times so that it cannot be read, or with a pack that is new each time. */
  private async changeConfiguration(): Promise<void> {
    await this.configure(
      this.pick([
        null,
        'language: vi\n',
        "rules: {duration: off, '*': info}\n",
        'rules: {no-such-rule: off\n',
        'charters: [1, 2]\n',
        'extends: [extended]\n',
        `packs: [./${PACK}]\n`,
        `packs: [./${PACK}]\ncharters: all\n`,
      ]),
    )
  }

  private async configure(text: string | null): Promise<void> {
    this.counts.settings++
    this.workspace.write(PACK, packText(++this.names))
    if (text === null) this.workspace.remove(CONFIGURATION)
    else this.workspace.write(CONFIGURATION, text)
    for (const client of [this.editor, this.referee]) {
      await client.fileChanged(this.workspace.uriOf(PACK), FileChangeType.Changed)
      await client.fileChanged(this.workspace.uriOf(CONFIGURATION), text === null ? FileChangeType.Deleted : FileChangeType.Changed)
    }
  }
}

function withoutVersion(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((diagnostic) => JSON.stringify({ ...diagnostic, data: { ...diagnostic.data, version: 0 } }))
}

function packText(number: number): string {
  return `name: own
requirements:
  - id: bees-${number % 7}
    group: {vi: Ong, en: Bees}
    elements: [{id: hives}]
    en:
      title: Bees ${number}
      why: Bees.
      states: {met: a, partial: b, missing: c}
      good: Each partner keeps two hives.
      weak: Bees are good.
      weakBecause: It says nothing.
      missing: Nothing is said of bees.
      partial: 'Bees lack {lacking}.'
      lacking: {hives: the hives}
      template: {heading: Bees, body: 'Each partner keeps [two] hives.'}
      additions: {hives: 'Each partner keeps [two] hives.'}
      cues: {subject: [bees, hives], elements: {hives: [keeps two hives]}}
`
}
