import { Emitter, type CancellationToken, type WorkspaceSymbol } from 'vscode-languageserver'
import type { Analysis } from '../analysis.ts'
import type { Configurations } from '../configurations.ts'
import { diagnosticReport, diagnosticsOf } from '../features/diagnostics.ts'
import { summaryOf } from '../features/status.ts'
import { symbolsOf } from '../features/symbols.ts'
import type { Files } from '../files/files.ts'
import { keyOf } from '../files/places.ts'
import type { CharterSummary } from '../protocol.ts'
import type { Session } from '../session.ts'
import { breath } from '../unhurried.ts'
import type { WorkspaceFolders } from './folders.ts'
import { isMarkdown, markdownFiles } from './walk.ts'

/** What is kept of a file that was judged; its text and the charter as read are not. */
export interface JudgedFile {
  readonly uri: string
  readonly report: ReturnType<typeof diagnosticReport> & { readonly kind: 'full' }
  /** Null for a file that is no charter. */
  readonly summary: CharterSummary | null
  readonly symbols: readonly WorkspaceSymbol[]
}

interface FoundFile {
  readonly uri: string
  /** Folder of the workspace that it was found in. */
  readonly folder: string
  judged: Promise<JudgedFile | null> | null
}

/** The Markdown files of the workspace: found when someone first asks, judged one by one, and remembered until they change. */
export class CharterFiles {
  private readonly session: Session
  private readonly files: Files
  private readonly configurations: Configurations
  private readonly folders: WorkspaceFolders
  private found: Promise<Map<string, FoundFile>> | null = null
  private readonly changes = new Emitter<void>()
  /** Something that may change a report has happened. */
  readonly onChange = this.changes.event

  constructor(session: Session, files: Files, configurations: Configurations, folders: WorkspaceFolders) {
    this.session = session
    this.files = files
    this.configurations = configurations
    this.folders = folders
  }

  /** Every file that is there, in order of folders and names. Other requests are answered between two files. */
  async *all(token?: CancellationToken): AsyncGenerator<JudgedFile> {
    for (const [, file] of await this.list()) {
      if (token?.isCancellationRequested) return
      const fresh = file.judged === null
      const judged = await (file.judged ??= this.judge(file))
      if (fresh) await breath()
      if (judged) yield judged
    }
  }

  /** A file of the workspace as it is on disk; null for what was not found there. */
  async of(uri: string): Promise<JudgedFile | null> {
    const file = (await this.list()).get(keyOf(uri))
    return file ? (file.judged ??= this.judge(file)) : null
  }

  /** A file was written, or closed without being saved. */
  async changed(uri: string): Promise<void> {
    if (!this.found) return
    const files = await this.found
    const folder = this.folders.of(uri)
    const known = files.get(keyOf(uri))
    if (known) known.judged = null
    else if (folder !== null && isMarkdown(uri)) files.set(keyOf(uri), { uri, folder, judged: null })
    else return
    this.changes.fire()
  }

  /** A file or folder is gone. */
  async deleted(uri: string): Promise<void> {
    if (!this.found) return
    const files = await this.found
    const gone = keyOf(uri)
    const keys = [...files.keys()].filter((key) => key === gone || key.startsWith(`${gone}/`))
    for (const key of keys) files.delete(key)
    if (keys.length > 0) this.changes.fire()
  }

  /** Settings or folders are others: everything is looked for anew. */
  reset(): void {
    this.found = null
    this.changes.fire()
  }

  private list(): Promise<Map<string, FoundFile>> {
    return (this.found ??= this.find())
  }

  private async find(): Promise<Map<string, FoundFile>> {
    const files = new Map<string, FoundFile>()
    for (const folder of this.folders.uris) {
      for await (const uri of markdownFiles(folder.replace(/\/$/, ''), this.files, this.configurations)) {
        if (!files.has(keyOf(uri))) files.set(keyOf(uri), { uri, folder, judged: null })
      }
    }
    return files
  }

  /** Null for a file that is left out or cannot be read; a bug of ours costs this file alone. */
  private async judge({ uri, folder }: FoundFile): Promise<JudgedFile | null> {
    try {
      const settings = await this.session.settings.ofFound(uri, folder)
      const file = settings.enable ? await this.files.read(uri) : null
      if (file === null) return null
      const unread = typeof file !== 'string'
      const snapshot = { uri, version: 0, text: unread ? '' : file, settings }
      const analysis = unread ? this.session.unread(snapshot, file.bytes) : await this.session.analyse(snapshot)
      return analysis && judgedFile(analysis, this.session)
    } catch (error) {
      this.session.log(uri, error)
      return null
    }
  }
}

/** What a workspace is told of one document. */
export function judgedFile(analysis: Analysis, session: Session): JudgedFile {
  const { words, client } = session.toolsFor(analysis)
  const report = diagnosticReport(diagnosticsOf(analysis, words, client), undefined)
  if (report.kind !== 'full') throw new Error('a report without a previous one is full')
  const names = analysis.charter && session.namesIn(analysis.charter)
  return { uri: analysis.uri, report, summary: summaryOf(analysis), symbols: symbolsOf(analysis, names) }
}
