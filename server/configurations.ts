import ignore, { type Ignore } from 'ignore'
import { CONFIG_NAMES, tooLong, type ConfigProblem } from '../rules/config/config.ts'
import { GIT_FOLDER, GIT_IGNORE_FILE, IGNORE_FILE, IgnoreFiles, type IgnoreHost } from '../rules/config/ignore-files.ts'
import { ConfigLocator } from '../rules/config/locate.ts'
import { folderOf, joinPath, pathWithin } from '../rules/config/paths.ts'
import { ConfigResolver, type LoadedConfig, type ResolvedSettings } from '../rules/config/resolve.ts'
import { configSchema } from '../rules/config/schema.ts'
import { allTextRules, extendedEntries, requirementEntries } from '../rules/index.ts'
import { foldersUp, isWithin, placeOf, uriOf, type Place } from './files/places.ts'
import type { Files, FolderEntry } from './files/files.ts'

/** What the configuration of a workspace says of one file, found and read as the command line does. */
export interface FileConfiguration {
  /** Null where no configuration speaks of the file, or the one that does has problems. */
  readonly resolved: ResolvedSettings | null
  /** Address of the configuration file. */
  readonly uri: string | null
  /** A configuration with problems is not used: its files are not judged, in the editor as on the command line. */
  readonly broken: boolean
  /** Left out by an ignore file, the key `ignore` or the key `files`. */
  readonly leftOut: boolean
}

/** A problem with the address of its file and the text that it was found in. */
export interface PlacedProblem {
  readonly uri: string
  readonly text: string
  readonly problem: ConfigProblem
}

const READ_AHEAD: readonly string[] = [...CONFIG_NAMES, IGNORE_FILE, GIT_IGNORE_FILE]

/**
 * Configurations of all workspaces. The resolver reads its files at once and in turn, while files may be far away: so what a folder and
 * those above it hold is fetched first, and a resolver that misses one more file is made again when that is there.
 */
export class Configurations {
  private readonly files: Files
  private readonly tops: () => readonly string[]
  private readonly sources = new Map<string, Source>()

  /** `tops`: addresses of the workspace's folders. */
  constructor(files: Files, tops: () => readonly string[]) {
    this.files = files
    this.tops = tops
  }

  /** `found`: by looking through a folder, where `.gitignore` counts too. */
  async of(uri: string, found: boolean): Promise<FileConfiguration> {
    const place = placeOf(uri)
    return this.sourceOf(place).configurationOf(place.path, found)
  }

  /** Whether a folder is not to be entered. */
  async leavesOut(folder: string): Promise<boolean> {
    const place = placeOf(folder)
    return this.sourceOf(place).leavesOut(place.path)
  }

  async problemsOf(config: string): Promise<PlacedProblem[]> {
    const place = placeOf(config)
    return this.sourceOf(place).problemsOf(place.path)
  }

  /** Whether what is known depends on a file: then {@link reset} is due when it changes. */
  knows(uri: string): boolean {
    const { root, path } = placeOf(uri)
    return READ_AHEAD.includes(nameOf(path)) || this.sources.get(root)?.hasRead(path) === true
  }

  reset(): void {
    this.sources.clear()
  }

  private sourceOf({ root }: Place): Source {
    let source = this.sources.get(root)
    if (!source) {
      const tops = this.tops().map(placeOf).filter((top) => top.root === root)
      this.sources.set(root, (source = new Source(this.files, root, tops)))
    }
    return source
  }
}

/** Everything with one scheme and authority. */
class Source {
  private readonly files: Files
  private readonly root: string
  private readonly tops: readonly Place[]
  private readonly texts = new Map<string, string | null>()
  private readonly folders = new Map<string, Promise<readonly FolderEntry[]>>()
  private readonly names = new Map<string, ReadonlySet<string>>()
  private readonly prepared = new Map<string, Promise<void>>()
  private readonly missed = new Set<string>()
  private readonly host: IgnoreHost
  private readonly locator: ConfigLocator
  private readonly ignoreFiles: { readonly found: IgnoreFiles; readonly named: IgnoreFiles }
  private readonly ignores = new Map<LoadedConfig, Ignore>()
  private resolver: ConfigResolver

  constructor(files: Files, root: string, tops: readonly Place[]) {
    this.files = files
    this.root = root
    this.tops = tops
    this.host = { read: (path) => this.read(path), has: (path) => this.names.get(folderOf(path))?.has(nameOf(path)) === true }
    this.locator = new ConfigLocator(this.host)
    const folders = tops.map(({ path }) => path)
    this.ignoreFiles = { found: new IgnoreFiles(this.host, folders, true), named: new IgnoreFiles(this.host, folders, false) }
    this.resolver = this.makeResolver()
  }

  async configurationOf(path: string, found: boolean): Promise<FileConfiguration> {
    const config = await this.configFor(folderOf(path))
    const ignored = await (found ? this.ignoreFiles.found : this.ignoreFiles.named).ignores(path, false)
    if (!config) return { resolved: null, uri: null, broken: false, leftOut: ignored }
    const uri = uriOf({ root: this.root, path: config.path })
    if (config.problems.length > 0) return { resolved: null, uri, broken: true, leftOut: false }
    const leftOut = ignored || this.ignoredBy(config, path) || !config.wants(path)
    return { resolved: this.resolver.settingsFor(path, config), uri, broken: false, leftOut }
  }

  async leavesOut(folder: string): Promise<boolean> {
    const config = await this.configFor(folderOf(folder))
    if (await this.ignoreFiles.found.ignores(folder, true)) return true
    return config !== null && this.ignoredBy(config, `${folder}/`)
  }

  async problemsOf(path: string): Promise<PlacedProblem[]> {
    await this.prepare(folderOf(path))
    const { problems } = await this.load(path)
    return problems.map((problem) => ({
      uri: uriOf({ root: this.root, path: problem.path }),
      text: this.texts.get(problem.path) ?? '',
      problem,
    }))
  }

  hasRead(path: string): boolean {
    return this.texts.has(path)
  }

  private async configFor(folder: string): Promise<LoadedConfig | null> {
    await this.prepare(folder)
    const path = this.locator.find(folder)
    return path === null ? null : this.load(path)
  }

  private async load(path: string): Promise<LoadedConfig> {
    for (;;) {
      const loaded = this.resolver.load(path)
      if (this.missed.size === 0) return loaded
      const missed = [...this.missed]
      await Promise.all(missed.map((each) => this.fetch(each)))
      for (const each of missed) this.missed.delete(each)
      this.resolver = this.makeResolver()
    }
  }

  private ignoredBy(config: LoadedConfig, path: string): boolean {
    if (config.ignore.length === 0) return false
    let rules = this.ignores.get(config)
    if (!rules) this.ignores.set(config, (rules = ignore().add([...config.ignore])))
    const within = pathWithin(config.folder, path)
    return within !== null && rules.ignores(within)
  }

  /** Fetches what may speak of a folder: its own files of ours, and those of all folders above. */
  private prepare(folder: string): Promise<void> {
    let ready = this.prepared.get(folder)
    if (!ready) this.prepared.set(folder, (ready = this.fetchUp(folder)))
    return ready
  }

  private async fetchUp(folder: string): Promise<void> {
    await Promise.all(foldersUp(folder, this.topOf(folder)).map((each) => this.fetchFolder(each)))
  }

  /** Beyond the workspace only the machine's own disk can be looked at. */
  private topOf(folder: string): string | null {
    if (this.root.startsWith('file:')) return null
    return this.tops.find((top) => isWithin(top, { root: this.root, path: folder }))?.path ?? folder
  }

  private async fetchFolder(folder: string): Promise<void> {
    let listed = this.folders.get(folder)
    if (!listed) this.folders.set(folder, (listed = this.files.list(uriOf({ root: this.root, path: folder }))))
    const entries = await listed
    this.names.set(folder, new Set(entries.map(({ name }) => name).filter((name) => READ_AHEAD.includes(name) || name === GIT_FOLDER)))
    const ours = entries.filter(({ name, kind }) => kind !== 'folder' && READ_AHEAD.includes(name))
    await Promise.all(ours.map(({ name }) => this.fetch(joinPath(folder, name))))
  }

  private async fetch(path: string): Promise<void> {
    if (this.texts.has(path)) return
    const file = await this.files.read(uriOf({ root: this.root, path }))
    this.texts.set(path, typeof file === 'string' || file === null ? file : tooLong())
  }

  private read(path: string): string | null {
    const text = this.texts.get(path)
    if (text !== undefined) return text
    // The names of a folder that was looked at are known, and this is none of them.
    if (READ_AHEAD.includes(nameOf(path)) && (this.names.has(folderOf(path)) || this.isBeyond(folderOf(path)))) return null
    this.missed.add(path)
    return null
  }

  private isBeyond(folder: string): boolean {
    return !this.root.startsWith('file:') && !this.tops.some((top) => isWithin(top, { root: this.root, path: folder }))
  }

  private makeResolver(): ConfigResolver {
    this.ignores.clear()
    const known = [...requirementEntries, ...extendedEntries]
    return new ConfigResolver(this.host, (packs) => configSchema([...known, ...packs], allTextRules))
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
