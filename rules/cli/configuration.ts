import { existsSync, readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Ignore } from 'ignore'
import { tooLong, type ConfigProblem } from '../config/config.ts'
import type { IgnoreHost } from '../config/ignore-files.ts'
import { ConfigLocator } from '../config/locate.ts'
import { folderOf, pathWithin } from '../config/paths.ts'
import type { ConfigResolver, LoadedConfig, ResolvedSettings } from '../config/resolve.ts'
import { DEFAULT_SETTINGS, type Settings } from '../engine/settings.ts'
import { MOST_BYTES } from './read-text.ts'

export const disk: IgnoreHost = {
  read: (path) => {
    try {
      return statSync(path).size > MOST_BYTES ? tooLong() : readFileSync(path, 'utf8')
    } catch {
      return null
    }
  },
  has: (path) => existsSync(path),
}

/** Paths inside have `/` between, as globs do. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

/** The configuration of a run. Everything about YAML, schemas and globs is loaded only when there is a configuration file. */
export class Configuration {
  private readonly locator = new ConfigLocator(disk)
  private readonly cwd: string
  /** A file for all; false: none at all; undefined: the nearest of each. */
  private readonly given: string | false | undefined
  private resolver: ConfigResolver | null = null
  private readonly ignores = new Map<LoadedConfig, Ignore>()
  private readonly reported = new Set<ConfigProblem>()

  constructor(cwd: string, given: string | false | undefined) {
    this.cwd = cwd
    this.given = given
  }

  async configFor(file: string): Promise<LoadedConfig | null> {
    if (this.given === false) return null
    const path = this.given === undefined ? this.locator.find(folderOf(file)) : slashed(resolve(this.cwd, this.given))
    return path === null ? null : (await this.loadResolver()).load(path)
  }

  /** Null where the configuration has problems: then the file is not judged. */
  async settingsFor(file: string): Promise<Settings | null> {
    const config = await this.configFor(file)
    if (!config) return DEFAULT_SETTINGS
    return config.problems.length > 0 ? null : (await this.resolved(file, config)).settings
  }

  async resolved(file: string, config: LoadedConfig): Promise<ResolvedSettings> {
    return (await this.loadResolver()).settingsFor(file, config)
  }

  /** Whether the configuration leaves a file or folder out. */
  async leavesOut(path: string, folder: boolean): Promise<boolean> {
    const config = await this.configFor(path)
    if (!config || config.ignore.length === 0) return false
    let rules = this.ignores.get(config)
    if (!rules) this.ignores.set(config, (rules = (await import('ignore')).default().add([...config.ignore])))
    const inside = pathWithin(config.folder, path)
    return inside !== null && rules.ignores(folder ? `${inside}/` : inside)
  }

  /** Whether `files` of the configuration has the file. */
  async wants(file: string): Promise<boolean> {
    return (await this.configFor(file))?.wants(file) ?? true
  }

  /** Problems of the configuration of a file that were not asked for before, with paths as people see them. */
  async newProblems(file: string): Promise<ConfigProblem[]> {
    const fresh = ((await this.configFor(file))?.problems ?? []).filter((problem) => !this.reported.has(problem))
    for (const problem of fresh) this.reported.add(problem)
    return fresh.map((problem) => ({ ...problem, path: this.shown(problem.path) }))
  }

  shown(path: string): string {
    const inside = relative(this.cwd, path)
    return slashed(inside === '' || inside.startsWith('..') ? path : inside)
  }

  private async loadResolver(): Promise<ConfigResolver> {
    if (!this.resolver) {
      const [{ ConfigResolver: Resolver }, { configSchema }, { requirementEntries, extendedEntries, allTextRules }] = await Promise.all([
        import('../config/resolve.ts'),
        import('../config/schema.ts'),
        import('../index.ts'),
      ])
      const known = [...requirementEntries, ...extendedEntries]
      this.resolver = new Resolver(disk, (packs) => configSchema([...known, ...packs], allTextRules))
    }
    return this.resolver
  }
}
