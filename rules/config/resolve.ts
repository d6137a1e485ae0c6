import type { CatalogEntry } from '../catalog/catalog.ts'
import type { Settings } from '../engine/settings.ts'
import { hasFewStars, isBoundedGlob } from './bounded-glob.ts'
import type { Config, ConfigHost, ConfigLayer, ConfigProblem, Override } from './config.ts'
import { globs } from './globs.ts'
import { mergeLayers, type Layer, type Setting } from './merge.ts'
import { nearestTo } from '../text/nearest.ts'
import { PackShelf } from './packs.ts'
import { folderOf, joinPath, pathWithin } from './paths.ts'
import { PRESETS, PRESET_NAMES } from './presets.ts'
import { readConfig, type Keys, type ReadConfig } from './read-config.ts'
import type { Schema } from './schema.ts'

/** A configuration file with everything it extends, ready to be asked about files. */
export interface LoadedConfig {
  readonly path: string
  readonly folder: string
  readonly problems: readonly ConfigProblem[]
  /** From the weakest to the strongest. */
  readonly layers: readonly ScopedLayer[]
  readonly ignore: readonly string[]
  /** Whether a file of a folder is to be judged at all. */
  readonly wants: (path: string) => boolean
}

interface ScopedLayer extends Layer {
  readonly applies: (path: string) => boolean
}

export interface ResolvedSettings {
  readonly settings: Settings
  /** Every value that was set, with where; for `charterlint config`. */
  readonly origins: readonly Setting[]
  readonly config: LoadedConfig
}

const always = (): boolean => true

/** Reads configurations that {@link ConfigLocator} has found; remembers what it has read. */
export class ConfigResolver {
  private readonly host: ConfigHost
  /** For a configuration whose packs bring more requirements. */
  private readonly schema: (packs: readonly CatalogEntry[]) => Schema
  private readonly packs: PackShelf
  private readonly byPath = new Map<string, LoadedConfig>()
  /** Files with the same layers have the same settings. */
  private readonly merged = new Map<string, Pick<ResolvedSettings, 'settings' | 'origins'>>()

  constructor(host: ConfigHost, schema: (packs: readonly CatalogEntry[]) => Schema) {
    this.host = host
    this.schema = schema
    this.packs = new PackShelf(host, () => new Set(Object.keys(schema([]).$defs?.rules.properties ?? {})))
  }

  load(path: string): LoadedConfig {
    const known = this.byPath.get(path)
    if (known) return known
    const folder = folderOf(path)
    const { layers, problems, config } = this.layersOf(path, path, [], null)
    const matches = config.files ? globs(config.files) : null
    const wants = (file: string): boolean => !matches || matches(pathWithin(folder, file) ?? file)
    const loaded: LoadedConfig = { path, folder, problems, layers, ignore: config.ignore ?? [], wants }
    this.byPath.set(path, loaded)
    return loaded
  }

  /** What applies to one file. */
  settingsFor(file: string, config: LoadedConfig): ResolvedSettings {
    const layers = config.layers.filter((layer) => layer.applies(file))
    const key = `${config.path}|${layers.map((layer) => config.layers.indexOf(layer)).join()}`
    let merged = this.merged.get(key)
    if (!merged) this.merged.set(key, (merged = mergeLayers(layers)))
    return { ...merged, config }
  }

  /** `name`: the path as the extending file has it. */
  private layersOf(path: string, name: string, above: readonly string[], from: Extending | null): LayersOf {
    const text = this.host.read(path)
    if (text === null) return { layers: [], config: {}, problems: [problemAt(from, path, name, 'not-found')] }
    if (above.includes(path)) return { layers: [], config: {}, problems: [problemAt(from, path, name, 'circle')] }
    const read = readConfig(path, text, this.schema(this.packs.entriesFor(path)))
    const config = read.config ?? {}
    const problems = [...read.problems, ...globProblems(path, config, read)]
    const layers: ScopedLayer[] = []
    const folder = folderOf(path)
    const inherited: Config[] = []
    const listed = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? [])
    listed.forEach((extended, i) => {
      const keys = typeof config.extends === 'string' ? ['extends'] : ['extends', i]
      if (Object.hasOwn(PRESETS, extended))
        layers.push({ layer: PRESETS[extended], applies: always, origin: () => ({ path: extended, line: null }) })
      else if (!/[./]/.test(extended))
        problems.push({
          ...problemAt({ read, path, keys }, path, extended, 'no-preset'),
          allowed: PRESET_NAMES,
          nearest: nearestTo(extended, PRESET_NAMES),
        })
      else {
        const inner = this.layersOf(joinPath(folder, extended), extended, [...above, path], { read, path, keys })
        layers.push(...inner.layers)
        problems.push(...inner.problems)
        inherited.push(inner.config)
      }
    })
    const withPacks = (layer: ConfigLayer, keys: Keys, applies: ScopedLayer['applies']): ScopedLayer => {
      const found = this.packs.packsAt(layer.packs ?? [], [...keys, 'packs'], path, read)
      problems.push(...found.problems)
      return { ...layerOf(layer, keys, applies, read, path), packs: found.packs }
    }
    layers.push(withPacks(config, [], always))
    config.overrides?.forEach((override: Override, i: number) => {
      const matches = globs(override.files)
      layers.push(withPacks(override, ['overrides', i], (file) => matches(pathWithin(folder, file) ?? file)))
    })
    return { layers, problems, config: withScope(config, inherited) }
  }
}

/** What a configuration leaves out adds to what those that it extends do, and its `files` take the place of theirs. */
function withScope(config: Config, inherited: readonly Config[]): Config {
  const all = [...inherited, config]
  const ignore = all.flatMap((one) => one.ignore ?? [])
  const files = all.flatMap((one) => (one.files ? [one.files] : [])).at(-1)
  return { ...config, ...(ignore.length > 0 && { ignore }), ...(files && { files }) }
}

/** Where a file is extended. */
interface Extending {
  readonly read: ReadConfig
  readonly path: string
  readonly keys: Keys
}

interface LayersOf {
  readonly layers: readonly ScopedLayer[]
  readonly problems: readonly ConfigProblem[]
  /** With `files` and `ignore` of those that it extends. */
  readonly config: Config
}

function layerOf(layer: ConfigLayer, keys: Keys, applies: ScopedLayer['applies'], read: ReadConfig, path: string): ScopedLayer {
  return { layer, applies, origin: (inner) => ({ path, line: read.locate([...keys, ...inner]).line }) }
}

function problemAt(from: Extending | null, path: string, value: string, kind: ConfigProblem['kind']): ConfigProblem {
  const place = from ? from.read.locate(from.keys) : { line: 1, column: 1 }
  return { path: from?.path ?? path, ...place, kind, key: 'extends', value, allowed: [], nearest: null }
}

function globProblems(path: string, config: Config, read: ReadConfig): ConfigProblem[] {
  const lists: readonly (readonly [Keys, readonly string[] | undefined])[] = [
    [['files'], config.files],
    [['ignore'], config.ignore],
    ...(config.overrides ?? []).map(({ files }, i): [Keys, readonly string[]] => [['overrides', i, 'files'], files]),
  ]
  return lists.flatMap(([keys, patterns]) =>
    (patterns ?? []).flatMap((value, i): ConfigProblem[] => {
      if (keys[0] === 'ignore' ? hasFewStars(value) : isBoundedGlob(value)) return []
      const at = [...keys, i]
      return [{ path, ...read.locate(at), kind: 'bad-glob', key: at.join('.'), value, allowed: [], nearest: null }]
    }),
  )
}
