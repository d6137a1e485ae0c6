import { resolve } from 'node:path'
import { configProblemText } from '../../config/problem-text.ts'
import { IgnoreFiles } from '../../config/ignore-files.ts'
import type { LoadedConfig, ResolvedSettings } from '../../config/resolve.ts'
import { configSchema } from '../../config/schema.ts'
import { DEFAULT_MAX_FILE_SIZE, DEFAULT_SETTINGS } from '../../engine/settings.ts'
import { allTextRules, extendedEntries, requirementEntries } from '../../index.ts'
import { disk, slashed, type Configuration } from '../configuration.ts'
import { ExitStatus } from '../exit-status.ts'
import type { Options } from '../options.ts'
import type { Context } from '../program.ts'
import { say } from '../say.ts'
import { configurationOf } from '../settings.ts'
import { localeLanguage, texts as allTexts, type Texts } from '../texts/index.ts'
import { answer, asJson } from './answer.ts'

/** `charterlint config FILE`: what applies to the file, and from which line of which file it comes. */
export async function config(file: string, options: Options, context: Context): Promise<ExitStatus> {
  const { io } = context
  const language = options.lang === 'auto' ? localeLanguage(io.env) : options.lang
  const texts = allTexts[language]
  const configuration = configurationOf(options, context)
  const path = slashed(resolve(io.cwd, file === '.' ? 'charter.md' : file))
  const problems = await configuration.newProblems(path)
  for (const problem of problems)
    say(io, texts.error, texts.problem.config(problem.path, problem.line, problem.column, configProblemText(problem, language)))
  if (problems.length > 0) return ExitStatus.failed
  const loaded = await configuration.configFor(path)
  const applied: Applied = {
    loaded,
    resolved: loaded && (await configuration.resolved(path, loaded)),
    leftOut: await configuration.leavesOut(path, false),
    ignored: options.ignore && (await new IgnoreFiles(disk, [slashed(io.cwd)], true).ignores(path, false)),
    wanted: loaded?.wants(path) ?? true,
  }
  const formats = { pretty: () => textOf(applied, configuration, texts), json: () => asJson(dataOf(applied, configuration)) }
  return answer('config', formats, options, context)
}

/** What a configuration says of one file. */
interface Applied {
  readonly loaded: LoadedConfig | null
  readonly resolved: ResolvedSettings | null
  /** By `ignore`. */
  readonly leftOut: boolean
  /** By `.gitignore` or `.charterlintignore`. */
  readonly ignored: boolean
  /** By `files`. */
  readonly wanted: boolean
}

function dataOf({ loaded, resolved, leftOut, ignored, wanted }: Applied, configuration: Configuration): object {
  return {
    file: loaded && configuration.shown(loaded.path),
    settings: resolved?.settings ?? DEFAULT_SETTINGS,
    origins: (resolved?.origins ?? []).map(({ key, value, origin: { path, line } }) => ({
      key,
      value,
      ...(line === null ? { preset: path } : { file: configuration.shown(path), line }),
    })),
    judged: !leftOut && !ignored && wanted,
  }
}

function textOf({ loaded, resolved, leftOut, ignored, wanted }: Applied, configuration: Configuration, texts: Texts): string {
  const origins = resolved?.origins ?? []
  const named = new Set(origins.map(({ key }) => key))
  const defaults: [string, unknown][] = [
    ['language', DEFAULT_SETTINGS.language],
    ['charters', DEFAULT_SETTINGS.charters],
    ['maxFileSize', DEFAULT_MAX_FILE_SIZE],
    ['suppressions.requireReason', DEFAULT_SETTINGS.requireReason],
  ]
  const rows = [
    ...defaults.filter(([key]) => !named.has(key)).map(([key, value]) => [key, shownValue(value), texts.config.default]),
    ...origins.map(({ key, value, origin }) => [
      key,
      shownValue(value),
      origin.line === null ? `${texts.config.preset} ${origin.path}` : `${configuration.shown(origin.path)}:${origin.line}`,
    ]),
  ]
  const why = leftOut ? texts.config.leftOut : ignored ? texts.config.ignored : wanted ? null : texts.config.notWanted
  return `${texts.config.file}: ${loaded ? configuration.shown(loaded.path) : texts.config.none}\n\n${table(rows)}${why === null ? '' : `\n${why}\n`}`
}

/** `charterlint config --schema`: for editors that check and complete configuration files. */
export async function printSchema(options: Options, context: Context): Promise<ExitStatus> {
  const schema = (): string => asJson(configSchema([...requirementEntries, ...extendedEntries], allTextRules))
  return answer('config --schema', { pretty: schema, json: schema }, options, context)
}

function shownValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map(([key, value, origin]) => `${key.padEnd(widths[0])}  ${value.padEnd(widths[1])}  ${origin}\n`).join('')
}
