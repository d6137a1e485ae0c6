import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ShowMessageRequest,
  MessageType,
  ShowDocumentRequest,
  WatchKind,
  type Connection,
  type FileEvent,
} from 'vscode-languageserver'
import { configProblemText } from '../../rules/config/problem-text.ts'
import type { Configurations, PlacedProblem } from '../configurations.ts'
import { configurationDiagnostic, languageOf } from '../features/configuration-diagnostics.ts'
import { placeOf } from '../files/places.ts'
import type { Session } from '../session.ts'
import { texts } from '../texts.ts'
import type { CharterFiles } from '../workspace/charter-files.ts'
import { isMarkdown } from '../workspace/walk.ts'

/**
 * Problems of configurations, shown where they stand: files with such a configuration are not judged, so a message says so once for each
 * configuration until it is mended.
 */
export class ConfigurationProblems {
  private readonly connection: Connection
  private readonly session: Session
  private readonly configurations: Configurations
  /** By address of the configuration, the addresses of files (packs, extended ones) that were told to have problems. */
  private readonly shown = new Map<string, readonly string[]>()

  constructor(connection: Connection, session: Session, configurations: Configurations) {
    this.connection = connection
    this.session = session
    this.configurations = configurations
    session.settings.onBroken((uri) => {
      if (this.shown.has(uri)) return
      this.shown.set(uri, [])
      this.look(uri).catch((error: unknown) => session.log(uri, error))
    })
  }

  /** After a change: what is mended is taken back. */
  async lookAgain(): Promise<void> {
    await Promise.all([...this.shown.keys()].map((uri) => this.look(uri)))
  }

  private async look(uri: string): Promise<void> {
    const problems = await this.configurations.problemsOf(uri)
    const before = this.shown.get(uri) ?? []
    const now = [...new Set(problems.map((problem) => problem.uri))]
    for (const file of now) await this.publish(file, problems.filter((problem) => problem.uri === file))
    for (const file of before) if (!now.includes(file)) await this.publish(file, [])
    if (now.length === 0) this.shown.delete(uri)
    else this.shown.set(uri, now)
    if (before.length === 0 && problems.length > 0) await this.say(problems)
  }

  private async publish(uri: string, problems: readonly PlacedProblem[]): Promise<void> {
    const language = languageOf(problems[0]?.text ?? '', this.session.client.vietnamese)
    await this.connection.sendDiagnostics({ uri, diagnostics: problems.map((problem) => configurationDiagnostic(problem, language)) })
  }

  private async say([first, ...more]: readonly PlacedProblem[]): Promise<void> {
    const { vietnamese, showDocument } = this.session.client
    const language = languageOf(first.text, vietnamese)
    const { path } = placeOf(first.uri)
    const place = `${path.slice(path.lastIndexOf('/') + 1)}:${first.problem.line}:${first.problem.column}`
    const say = texts[language]
    const title = say.openFile
    const message = say.brokenConfiguration(place, configProblemText(first.problem, language), more.length)
    const answer = await this.connection.sendRequest(ShowMessageRequest.type, {
      type: MessageType.Error, message, ...(showDocument && { actions: [{ title }] }),
    })
    if (answer?.title !== title) return
    const { range } = configurationDiagnostic(first, language)
    await this.connection.sendRequest(ShowDocumentRequest.type, { uri: first.uri, takeFocus: true, selection: range })
  }
}

/** Files that settings or findings depend on. Of all others it matters only that they are gone, for they may have been folders. */
const WATCHED = [
  { globPattern: '**/*.{md,markdown,yaml,yml,json}' },
  { globPattern: '**/{.charterlintignore,.gitignore}' },
  { globPattern: '**/*', kind: WatchKind.Delete },
]

/** Follows the files of the workspace. */
export function registerFileChanges(
  connection: Connection,
  { session, files, configurations, reset }: { session: Session; files: CharterFiles; configurations: Configurations; reset: () => void },
): () => Promise<void> {
  const follow = async (changes: readonly FileEvent[]): Promise<void> => {
    if (changes.some(({ uri }) => configurations.knows(uri))) return reset()
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) await files.deleted(uri)
      else if (isMarkdown(uri)) await files.changed(uri)
    }
  }
  connection.onDidChangeWatchedFiles(({ changes }) => follow(changes).catch((error: unknown) => session.log('files', error)))
  return async () => {
    if (session.client.watchFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED })
  }
}
