import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { keyOf } from '../files/places.ts'
import { ChartersChangedNotification, ChartersRequest, type CharterSummary } from '../protocol.ts'
import type { Session } from '../session.ts'
import { judgedFile, type CharterFiles, type JudgedFile } from '../workspace/charter-files.ts'
import { guarded } from './guard.ts'

/** Milliseconds for which a client that knows everything is kept waiting for news; it asks again two seconds after each answer. */
const LONGEST_WAIT = 30_000

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined

/** Findings of every charter in the workspace, open or not, and the list of these charters. */
export function registerWorkspace(connection: Connection, session: Session, files: CharterFiles): void {
  if (session.client.pullDiagnostics)
    connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) => answer(params, token, partial, session, files))
  else registerPush(connection, session, files)
  connection.onRequest(ChartersRequest, () => guarded<CharterSummary[]>(session, 'charters', [], () => chartersOf(session, files)))
  files.onChange(() => void connection.sendNotification(ChartersChangedNotification))
}

/** Each open document as it is in the editor, all others as they are on disk. */
export async function* everyFile(session: Session, files: CharterFiles, token?: CancellationToken): AsyncGenerator<JudgedFile> {
  const open = new Set(session.uris.map(keyOf))
  for (const uri of session.uris) {
    const analysis = await session.analysis(uri)
    if (analysis) yield judgedFile(analysis, session)
  }
  for await (const file of files.all(token)) if (!open.has(keyOf(file.uri))) yield file
}

async function chartersOf(session: Session, files: CharterFiles): Promise<CharterSummary[]> {
  const found: CharterSummary[] = []
  for await (const { summary } of everyFile(session, files)) if (summary) found.push(summary)
  return found.sort((a, b) => (keyOf(a.uri) < keyOf(b.uri) ? -1 : 1))
}

/** Answers as soon as there is something that the client does not know. */
async function answer(
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  partial: Progress,
  session: Session,
  files: CharterFiles,
): Promise<WorkspaceDiagnosticReport> {
  const until = Date.now() + LONGEST_WAIT
  for (;;) {
    let changed = false
    const listening = files.onChange(() => (changed = true))
    const round = new Round(previousResultIds, partial)
    const pulled = session.pulledKeys
    for await (const file of files.all(token)) round.add(file, pulled.has(keyOf(file.uri)))
    round.finish(pulled)
    listening.dispose()
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
    if (round.news) return { items: partial ? [] : round.items }
    if (!changed && !(await hasChanged(files, until - Date.now(), token))) return { items: round.items }
  }
}

/** One look at everything, against what the client has. */
class Round {
  readonly items: WorkspaceDocumentDiagnosticReport[] = []
  news = false
  private readonly before: Map<string, { readonly uri: string; readonly value: string }>
  private readonly partial: Progress

  constructor(previous: WorkspaceDiagnosticParams['previousResultIds'], partial: Progress) {
    this.before = new Map(previous.map(({ uri, value }) => [keyOf(uri), { uri, value }]))
    this.partial = partial
  }

  /** `pulled`: the client asks for this document by itself. */
  add({ uri, report }: JudgedFile, pulled: boolean): void {
    const known = this.before.get(keyOf(uri))
    this.before.delete(keyOf(uri))
    if (pulled) return
    if (report.resultId !== undefined && known?.value === report.resultId)
      this.items.push({ kind: 'unchanged', uri: known.uri, version: null, resultId: report.resultId })
    else if (known || report.items.length > 0) this.tell({ ...report, uri: known?.uri ?? uri, version: null })
  }

  /** What the client knows and is not there any more has no findings. */
  finish(pulled: ReadonlySet<string>): void {
    for (const [key, { uri }] of this.before) if (!pulled.has(key)) this.tell({ kind: 'full', uri, version: null, items: [] })
  }

  private tell(report: WorkspaceDocumentDiagnosticReport): void {
    this.news = true
    if (this.partial) this.partial.report({ items: [report] })
    else this.items.push(report)
  }
}

function hasChanged(files: CharterFiles, milliseconds: number, token: CancellationToken): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (changed: boolean): void => {
      clearTimeout(timer)
      for (const each of listening) each.dispose()
      resolve(changed)
    }
    const timer = setTimeout(() => done(false), Math.max(0, milliseconds))
    const listening = [files.onChange(() => done(true)), token.onCancellationRequested(() => done(true))]
  })
}

/** For a client that does not pull: all charters that are not open, when it is ready and after each change. */
function registerPush(connection: Connection, session: Session, files: CharterFiles): void {
  const told = new Map<string, { readonly uri: string; readonly id: string | undefined }>()
  let running = false
  let again = false
  const tell = async (): Promise<void> => {
    again = true
    if (running) return
    running = true
    while (again) {
      again = false
      const open = new Set(session.uris.map(keyOf))
      const gone = new Map(told)
      for await (const { uri, report } of files.all()) {
        const key = keyOf(uri)
        gone.delete(key)
        if (open.has(key) || (told.get(key)?.id ?? '') === (report.items.length > 0 ? report.resultId : '')) continue
        told.set(key, { uri, id: report.items.length > 0 ? report.resultId : '' })
        await connection.sendDiagnostics({ uri, diagnostics: report.items })
      }
      for (const [key, { uri }] of gone) {
        told.delete(key)
        if (!open.has(key)) await connection.sendDiagnostics({ uri, diagnostics: [] })
      }
    }
    running = false
  }
  // `reset`, when the client is ready, is the first change.
  const start = (): void => void tell().catch((error: unknown) => session.log('workspace', error))
  files.onChange(start)
  session.onClosed((uri) => {
    told.delete(keyOf(uri))
    start()
  })
}
