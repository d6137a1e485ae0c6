import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { configProblemText } from '../config/problem-text.ts'
import type { Settings } from '../engine/settings.ts'
import { Configuration, slashed } from './configuration.ts'
import { UsageError } from './exit-status.ts'
import type { Options } from './options.ts'
import type { Context } from './program.ts'
import { localeLanguage } from './texts/index.ts'

type Surroundings = Pick<Context, 'io' | 'texts'>

/** The configuration that the options ask for. A file named by `--config` must be there. */
export function configurationOf({ config }: Pick<Options, 'config'>, { io, texts }: Surroundings): Configuration {
  if (typeof config === 'string') {
    const stats = statSync(resolve(io.cwd, config), { throwIfNoEntry: false })
    if (!stats) throw new UsageError(texts.problem.notFound(config))
    if (stats.isDirectory()) throw new UsageError(texts.problem.folderGiven(config))
  }
  return new Configuration(slashed(io.cwd), config === true ? undefined : config)
}

/** Settings of one file; null for those that a charter in the folder of the run would have. Throws where the configuration is wrong. */
export async function settingsOf(file: string | null, options: Options, { io, texts }: Surroundings): Promise<Settings> {
  const configuration = configurationOf(options, { io, texts })
  const path = file ?? slashed(resolve(io.cwd, 'charter.md'))
  const language = options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  const [problem] = await configuration.newProblems(path)
  if (problem) throw new UsageError(texts.problem.config(problem.path, problem.line, problem.column, configProblemText(problem, language)))
  const settings = (await configuration.settingsFor(path))!
  return options.lang === 'auto' ? settings : { ...settings, language: options.lang }
}
