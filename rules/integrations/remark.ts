/** `remark-charterlint`: the findings of Charterlint as messages of remark. A contract, like `api.ts`. */
import { ConfigError, lint, type Finding, type Language } from './api.ts'
import { Project } from './node.ts'

export interface Options {
  /** Judge every file as a charter whatever it looks like. */
  readonly asCharter?: boolean
  /** Language of messages; `auto`, the default, follows each text. */
  readonly language?: 'auto' | Language
  /** A `.charterlintrc` for all files; `false`: none; left out: the nearest of each file, as on the command line. */
  readonly config?: string | false
}

/** What is used of a virtual file (https://github.com/vfile/vfile). */
export interface File {
  readonly cwd: string
  readonly path?: string | undefined
  toString(): string
  message(reason: string, options: MessageOptions): Message
}
interface MessageOptions {
  readonly place?: { readonly start: Point; readonly end: Point } | Point
  readonly source: string
  readonly ruleId: string
}
interface Point {
  readonly line: number
  readonly column: number
}
interface Message {
  fatal?: boolean | null | undefined
  url?: string | undefined
}

/** How vfile counts: `true` is an error, `false` a warning, nothing is information. */
const FATAL = { error: true, warning: false, info: undefined } as const
const SOURCE = 'charterlint'

/**
 * The plugin: `remark().use(remarkCharterlint, options)`. It looks at the text and leaves the tree as it is. A wrong configuration is one
 * error at its place, and the file is not judged.
 */
export default function remarkCharterlint(options: Options = {}): (tree: unknown, file: File) => Promise<void> {
  const projects = new Map<string, Project>()
  const projectOf = (cwd: string): Project => {
    let project = projects.get(cwd)
    if (!project)
      projects.set(cwd, (project = new Project({ cwd, config: options.config, language: options.language === 'vi' ? 'vi' : 'en' })))
    return project
  }
  return async (_, file) => {
    const project = projectOf(file.cwd)
    const path = file.path ?? 'stdin.md'
    try {
      if (file.path !== undefined && (await project.ignores(path))) return
      const settings = await project.settingsFor(path)
      const report = lint(file.toString(), { path: file.path, language: options.language, asCharter: options.asCharter, settings })
      for (const finding of report.findings) tell(file, finding)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      for (const { path: where, line, column, message } of error.problems) {
        file.message(`${where}:${line}:${column}: ${message}`, { source: SOURCE, ruleId: 'configuration' }).fatal = true
      }
    }
  }
}

function tell(file: File, { rule, severity, message: reason, url, startLine, startColumn, endLine, endColumn }: Finding): void {
  const place = { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } }
  const message = file.message(reason, { place, source: SOURCE, ruleId: rule })
  message.fatal = FATAL[severity]
  if (url !== undefined) message.url = url
}
