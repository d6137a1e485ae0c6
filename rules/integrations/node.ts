/** `charterlint/node`: files and their configurations, as the command line finds them. A contract, like `api.ts`. */
import { resolve } from 'node:path'
import { Configuration, disk, slashed } from '../cli/configuration.ts'
import { IgnoreFiles } from '../config/ignore-files.ts'
import { configProblemText } from '../config/problem-text.ts'
import { ConfigError, type FoundSettings, type Language } from './api.ts'

export interface ProjectOptions {
  /** Where relative paths begin; the process's own folder when left out. */
  readonly cwd?: string
  /** A configuration for all files; `false`: none at all; left out: the nearest of each file. */
  readonly config?: string | false
  /** Of the sentences in a {@link ConfigError}. */
  readonly language?: Language
}

/** The configurations of some files. Each is read once: make a new project to see what has changed. */
export class Project {
  private readonly cwd: string
  private readonly language: Language
  private readonly configuration: Configuration
  private readonly ignoreFiles: IgnoreFiles

  constructor({ cwd = process.cwd(), config, language = 'en' }: ProjectOptions = {}) {
    this.cwd = cwd
    this.language = language
    this.configuration = new Configuration(slashed(cwd), config)
    this.ignoreFiles = new IgnoreFiles(disk, [slashed(cwd)], false)
  }

  /** What applies to a file, for {@link LintOptions.settings}. Rejects with a {@link ConfigError} where a configuration is wrong. */
  async settingsFor(path: string): Promise<FoundSettings> {
    const file = slashed(resolve(this.cwd, path))
    const problems = (await this.configuration.configFor(file))?.problems ?? []
    if (problems.length > 0) {
      throw new ConfigError(
        problems.map((problem) => ({
          path: this.configuration.shown(problem.path),
          line: problem.line,
          column: problem.column,
          message: configProblemText(problem, this.language),
        })),
      )
    }
    return { charterlint: await this.configuration.settingsFor(file) }
  }

  /** Whether `.charterlintignore` or `ignore` of the configuration leave a file out. */
  async ignores(path: string): Promise<boolean> {
    const file = slashed(resolve(this.cwd, path))
    return (await this.ignoreFiles.ignores(file, false)) || (await this.configuration.leavesOut(file, false))
  }
}
