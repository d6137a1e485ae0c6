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
import { ConfigurationProblemNotification, type ConfigurationProblem } from '../protocol.ts'
import type { Session } from '../session.ts'
import { texts } from '../texts.ts'
import type { CharterFiles } from '../workspace/charter-files.ts'
import { isMarkdown } from '../workspace/walk.ts'

/**
 * Problems of configurations, shown where they stand: files with such a configuration are not judged, so a message says so once for each
 * configuration until it is mended. A client that shows such a state by itself is told what it is instead.
 */
export class ConfigurationProblems {
  private readonly connection: Connection
  private readonly session: Session
  private readonly configurations: Configurations
  /** By address of the configuration, its problems that were told, some of them in other files (packs, extended ones). */
  private readonly shown = new Map<string, readonly PlacedProblem[]>()

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
    for (const file of filesOf([...problems, ...before])) await this.publish(file, problems.filter((problem) => problem.uri === file))
    if (problems.length === 0) this.shown.delete(uri)
    else this.shown.set(uri, problems)
    if (this.session.client.options.configurationProblems === true) await this.tell()
    else if (before.length === 0 && problems.length > 0) await this.say(problems)
  }

  private async publish(uri: string, problems: readonly PlacedProblem[]): Promise<void> {
    const language = languageOf(problems[0]?.text ?? '', this.session.client.vietnamese)
    await this.connection.sendDiagnostics({ uri, diagnostics: problems.map((problem) => configurationDiagnostic(problem, language)) })
  }

  private async tell(): Promise<void> {
    const problems = [...this.shown.values()].find((one) => one.length > 0)
    await this.connection.sendNotification(ConfigurationProblemNotification, problems ? this.summary(problems) : null)
  }

  private async say(problems: readonly PlacedProblem[]): Promise<void> {
    const { uri, range, message, action } = this.summary(problems)
    const { showDocument } = this.session.client
    const answer = await this.connection.sendRequest(ShowMessageRequest.type, {
      type: MessageType.Error, message, ...(showDocument && { actions: [{ title: action }] }),
    })
    if (answer?.title === action) await this.connection.sendRequest(ShowDocumentRequest.type, { uri, takeFocus: true, selection: range })
  }

  private summary([first, ...more]: readonly PlacedProblem[]): NonNullable<ConfigurationProblem> & { readonly action: string } {
    const { uri, text, problem } = first
    const language = languageOf(text, this.session.client.vietnamese)
    const { path } = placeOf(uri)
    const file = path.slice(path.lastIndexOf('/') + 1)
    const say = texts[language]
    const message = say.brokenConfiguration(`${file}:${problem.line}:${problem.column}`, configProblemText(problem, language), more.length)
    return { uri, file, range: configurationDiagnostic(first, language).range, message, action: say.openFile }
  }
}

function filesOf(problems: readonly PlacedProblem[]): string[] {
  return [...new Set(problems.map(({ uri }) => uri))]
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
