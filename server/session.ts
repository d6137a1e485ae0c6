import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Position,
  type TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { DEFAULT_SETTINGS, type Charter, type Engine, type Engines } from '../rules/index.ts'
import { internalError } from '../rules/engine/lint.ts'
import { unreadFile } from '../rules/engine/not-read-rule.ts'
import { gradeFindings } from '../rules/engine/settings.ts'
import { analyse, unreadAnalysis, type Analysis, type Snapshot } from './analysis.ts'
import type { ClientAbilities } from './client-abilities.ts'
import type { DocumentSettings, DocumentSettingsStore } from './document-settings.ts'
import { MOST_BYTES, type Files } from './files/files.ts'
import { keyOf } from './files/places.ts'
import { Names } from './navigation/names.ts'
import { unhurried } from './unhurried.ts'

/** What a server is made of besides its connection. */
export interface ServerParts {
  /** Called once, for the first document: an engine takes a moment to make. */
  makeEngines(): Pick<Engines, 'for'>
  /** Files that the server reaches by itself; what it cannot reach is asked of `client`, a client that offers none has none. */
  filesWith(client: Files): Files
  /** Milliseconds for which a document must rest before its findings are worked out. */
  readonly rest: number
  readonly version: string
}

/**
 * What is worked out quickly need not wait long: a part of the time that it takes, by which keys pressed together are one change. A key that
 * is pressed when all before it is worked out stands alone, and does not wait.
 */
const REST_SHARE = 0.25

interface OpenDocument {
  analysis: Analysis | null
  /** What is being worked out, for all who ask meanwhile. */
  running: { readonly version: number; readonly settings: DocumentSettings; readonly ended: Promise<void> } | null
  /** Time of the last change, in milliseconds; 0 for a document just opened, which need not rest. */
  changed: number
  /** All changes but the last had been worked out when that came. */
  alone: boolean
  /** All changes are worked out. */
  settled: boolean
  /** How long it took to work out what is known, in milliseconds. */
  took: number
  timer: ReturnType<typeof setTimeout> | undefined
  /** Its opening is told as a change too. */
  fresh: boolean
  /** The client has asked for its findings, and will ask again. */
  pulled: boolean
}

/**
 * All that the server remembers: open documents with what is known of their present version. Results of an older version are never
 * given out, and work that an edit made useless is not done.
 */
export class Session {
  readonly client: ClientAbilities
  readonly settings: DocumentSettingsStore
  private readonly connection: Connection
  private readonly documents: TextDocuments<TextDocument>
  private readonly parts: ServerParts
  private readonly open = new Map<string, OpenDocument>()
  private readonly listeners: ((analysis: Analysis) => void)[] = []
  private readonly closeListeners: ((uri: string) => void)[] = []
  private readonly names = new WeakMap<Charter, Names>()
  private engines: Pick<Engines, 'for'> | undefined

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    parts: ServerParts,
    client: ClientAbilities,
    settings: DocumentSettingsStore,
  ) {
    this.connection = connection
    this.documents = documents
    this.parts = parts
    this.client = client
    this.settings = settings
  }

  /** The engine with the packs that settings ask for. */
  engineFor({ engine }: Pick<DocumentSettings, 'engine'>): Engine {
    return (this.engines ??= this.parts.makeEngines()).for(engine)
  }

  /** What features work with for a document. */
  toolsFor({ settings }: Analysis): Engine & { readonly client: ClientAbilities } {
    return { ...this.engineFor(settings), client: this.client }
  }

  /** The names of a charter, worked out once for each of its versions. */
  namesIn(charter: Charter): Names {
    let names = this.names.get(charter)
    if (!names) this.names.set(charter, (names = new Names(charter)))
    return names
  }

  /** The engine of an open document that knows a rule, which may be one of a pack; else the one without packs. */
  engineWith(rule: string): Engine {
    const engines = [...this.open.values()].flatMap(({ analysis }) => (analysis ? [this.engineFor(analysis.settings)] : []))
    const knows = ({ linter }: Engine): boolean => linter.parts.catalog.some((entry) => entry.rule.id === rule)
    return engines.find(knows) ?? this.engineFor({ engine: DEFAULT_SETTINGS })
  }

  get uris(): readonly string[] {
    return [...this.open.keys()]
  }

  /** {@link keyOf} of the documents that are open and whose findings the client asks for by itself. */
  get pulledKeys(): ReadonlySet<string> {
    return new Set([...this.open].flatMap(([uri, { pulled }]) => (pulled ? [keyOf(uri)] : [])))
  }

  /** Whether the document is open. */
  pulled(uri: string): boolean {
    const document = this.open.get(uri)
    if (document) document.pulled = true
    return document !== undefined
  }

  /** Calls `listener` each time a document has been worked out after a rest. */
  onAnalysed(listener: (analysis: Analysis) => void): void {
    this.listeners.push(listener)
  }

  onClosed(listener: (uri: string) => void): void {
    this.closeListeners.push(listener)
  }

  opened(uri: string): void {
    this.forget(uri)
    this.open.set(uri, {
      analysis: null, running: null, changed: 0, alone: false, settled: false, took: Infinity, timer: undefined, fresh: true, pulled: false,
    })
    this.schedule(uri)
  }

  changed(uri: string): void {
    const document = this.open.get(uri)
    if (!document) return
    if (document.fresh) {
      document.fresh = false
      return
    }
    document.changed = Date.now()
    document.alone = document.settled
    document.settled = false
    this.schedule(uri)
  }

  closed(uri: string): void {
    this.forget(uri)
    for (const listener of this.closeListeners) listener(uri)
  }

  /** After a change of settings everything is worked out anew. */
  reset(): void {
    for (const [uri, document] of this.open) {
      document.analysis = null
      this.schedule(uri)
    }
  }

  dispose(): void {
    for (const uri of this.uris) this.forget(uri)
  }

  private forget(uri: string): void {
    clearTimeout(this.open.get(uri)?.timer)
    this.open.delete(uri)
    this.settings.forget(uri)
  }

  /** What is known of the document as it is now; null when it is not open or not to be checked. */
  async analysis(uri: string): Promise<Analysis | null> {
    for (;;) {
      const found = await this.tried(uri)
      if (found !== 'outdated') return found
    }
  }

  /** The same, unless the document changes before it is worked out. */
  private async tried(uri: string): Promise<Analysis | null | 'outdated'> {
    // Settings of what nobody opened would never be forgotten.
    if (!this.open.has(uri)) return null
    const settings = await this.settings.of(uri)
    const open = this.open.get(uri)
    const document = this.documents.get(uri)
    if (!open || !document || !settings.enable) return null
    const { version } = document
    const known = (): Analysis | null => (open.analysis?.version === version && open.analysis.settings === settings ? open.analysis : null)
    if (known()) return known()
    if (open.running?.version !== version || open.running.settings !== settings) {
      open.running = { version, settings, ended: this.workOut(open, { uri, version, text: document.getText(), settings }) }
    }
    await open.running.ended
    return known() ?? 'outdated'
  }

  private async workOut(open: OpenDocument, snapshot: Snapshot): Promise<void> {
    const { uri, version, settings } = snapshot
    const outdated = (): boolean => this.open.get(uri) !== open || this.documents.get(uri)?.version !== version || open.running?.settings !== settings
    const started = performance.now()
    const analysis = await this.analyse(snapshot, outdated)
    if (!analysis) return
    open.analysis = analysis
    open.settled = !outdated()
    open.took = performance.now() - started
  }

  /** Of any text; a bug of ours gives an analysis that says so. Null once it is `outdated`. */
  async analyse(snapshot: Snapshot, outdated: () => boolean = () => false): Promise<Analysis | null> {
    try {
      return await unhurried(analyse(this.engineFor(snapshot.settings).linter, snapshot, this.client.vietnamese), outdated)
    } catch (error) {
      this.log(`${snapshot.uri} could not be judged`, error)
      return unreadAnalysis(snapshot, [internalError('charterlint', error)], this.client.vietnamese)
    }
  }

  /** Of a file that is too long to be read. */
  unread(snapshot: Snapshot, bytes: number): Analysis {
    return unreadAnalysis(snapshot, gradeFindings([unreadFile(bytes, MOST_BYTES)], snapshot.settings.engine, 'draft'), this.client.vietnamese)
  }

  /** The text of a document as it is, for a look that is cheaper than an analysis. */
  textAt(uri: string, position: Position): { text: string; offset: number } | null {
    const document = this.documents.get(uri)
    return document ? { text: document.getText(), offset: document.offsetAt(position) } : null
  }

  /** The same once the document has rested. Fails as cancelled when the client no longer wants to know. */
  async rested(uri: string, token: CancellationToken): Promise<Analysis | null> {
    for (;;) {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      const wait = this.waitFor(uri)
      if (wait > 0) {
        await pause(wait, token)
        continue
      }
      const found = await this.tried(uri)
      if (found !== 'outdated') return found
    }
  }

  log(what: string, error: unknown): void {
    this.connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }

  private waitFor(uri: string): number {
    const open = this.open.get(uri)
    if (!open || open.changed === 0 || (open.alone && open.took <= this.parts.rest)) return 0
    return open.changed + Math.min(this.parts.rest, REST_SHARE * open.took) - Date.now()
  }

  private schedule(uri: string): void {
    const open = this.open.get(uri)
    if (!open) return
    clearTimeout(open.timer)
    open.timer = setTimeout(() => void this.tell(uri, open), Math.max(0, this.waitFor(uri)))
  }

  private async tell(uri: string, open: OpenDocument): Promise<void> {
    try {
      const analysis = await this.tried(uri)
      if (this.open.get(uri) !== open) return
      // An edit that came meanwhile has asked for its own turn, but settings that came for a request have not.
      if (analysis === 'outdated') return this.schedule(uri)
      if (analysis && analysis.version !== this.documents.get(uri)?.version) return
      const told = analysis ?? this.nothing(uri, await this.settings.of(uri))
      for (const listener of this.listeners) listener(told)
    } catch (error) {
      this.log(uri, error)
    }
  }

  /** For a document that is not to be checked: clients forget what they were told of it. */
  private nothing(uri: string, settings: DocumentSettings): Analysis {
    const snapshot = { uri, version: this.documents.get(uri)?.version ?? 0, text: '', settings }
    return unreadAnalysis(snapshot, [], this.client.vietnamese)
  }
}

function pause(milliseconds: number, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds)
    const listening = token.onCancellationRequested(done)
    function done(): void {
      clearTimeout(timer)
      listening.dispose()
      resolve()
    }
  })
}
