import type { CatalogEntry } from '../catalog/catalog.ts'
import { BUILT_IN_PACKS, type Pack } from '../catalog/pack.ts'
import type { ConfigHost, ConfigProblem } from './config.ts'
import { nearestTo } from '../text/nearest.ts'
import { folderOf, joinPath } from './paths.ts'
import { readConfig, type Keys, type ReadData } from './read-config.ts'
import { readPack, type ReadPack } from './read-pack.ts'

/** The packs of configurations, each file read once. */
export class PackShelf {
  private readonly host: ConfigHost
  /** Ids of the rules that come with us. */
  private readonly taken: () => ReadonlySet<string>
  private readonly byPath = new Map<string, ReadPack | null>()

  constructor(host: ConfigHost, taken: () => ReadonlySet<string>) {
    this.host = host
    this.taken = taken
  }

  /** Requirements of all packs that a configuration, or what it extends, names; their ids may stand in its rules. */
  entriesFor(path: string, above: readonly string[] = []): CatalogEntry[] {
    const text = above.includes(path) ? null : this.host.read(path)
    if (text === null) return []
    const value = asMap(readConfig(path, text, null).value)
    const names = [value, ...listOf(value.overrides).map(asMap)].flatMap(({ packs }) => texts(packs))
    const own = names.flatMap((name) => (isFile(name) ? (this.read(joinPath(folderOf(path), name))?.pack?.entries ?? []) : []))
    const extended = texts(typeof value.extends === 'string' ? [value.extends] : value.extends).filter(isFile)
    return [...extended.flatMap((name) => this.entriesFor(joinPath(folderOf(path), name), [...above, path])), ...own]
  }

  /** The packs that stand at a place of a configuration. `keys`: of the list. */
  packsAt(names: readonly string[], keys: Keys, path: string, read: ReadData): { packs: (string | Pack)[]; problems: ConfigProblem[] } {
    const packs: (string | Pack)[] = []
    const problems: ConfigProblem[] = []
    names.forEach((name, i) => {
      const at = (kind: ConfigProblem['kind']): ConfigProblem => {
        const allowed = kind === 'no-pack' ? BUILT_IN_PACKS : []
        const place = read.locate([...keys, i])
        return { path, ...place, kind, key: [...keys, i].join('.'), value: name, allowed, nearest: nearestTo(name, allowed) }
      }
      if (BUILT_IN_PACKS.includes(name)) packs.push(name)
      else if (!isFile(name)) problems.push(at('no-pack'))
      else {
        const found = this.read(joinPath(folderOf(path), name))
        if (!found) problems.push(at('not-found'))
        else problems.push(...found.problems)
        if (found?.pack) packs.push(found.pack)
      }
    })
    return { packs, problems }
  }

  private read(path: string): ReadPack | null {
    const known = this.byPath.get(path)
    if (known !== undefined) return known
    const text = this.host.read(path)
    const read = text === null ? null : readPack(path, text, this.taken())
    this.byPath.set(path, read)
    return read
  }
}

function isFile(name: string): boolean {
  return /[./]/.test(name)
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function texts(value: unknown): string[] {
  return listOf(value).filter((each): each is string => typeof each === 'string')
}
