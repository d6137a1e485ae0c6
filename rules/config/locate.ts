import { CONFIG_NAMES, PACKAGE_KEY, type ConfigHost } from './config.ts'
import { folderOf, joinPath } from './paths.ts'

/**
 * Finds configuration files and nothing more, so that a run without one does not pay for reading YAML and schemas. The nearest
 * folder upwards decides alone: configurations above it do not count, unless it extends them.
 */
export class ConfigLocator {
  private readonly host: ConfigHost
  private readonly byFolder = new Map<string, string | null>()

  constructor(host: ConfigHost) {
    this.host = host
  }

  /** Path of the configuration for the files of a folder. */
  find(folder: string): string | null {
    const known = this.byFolder.get(folder)
    if (known !== undefined) return known
    const above = folderOf(folder)
    const found = this.inFolder(folder) ?? (above === folder ? null : this.find(above))
    this.byFolder.set(folder, found)
    return found
  }

  private inFolder(folder: string): string | null {
    for (const name of CONFIG_NAMES) {
      const path = joinPath(folder, name)
      const text = this.host.read(path)
      if (text !== null && (name !== 'package.json' || hasPackageKey(text))) return path
    }
    return null
  }
}

/** Whether a `package.json` has our key, whatever its value; one that cannot be read and seems to have it counts, so that it is complained of. */
function hasPackageKey(text: string): boolean {
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false
  try {
    return Object.hasOwn(Object(JSON.parse(text)) as object, PACKAGE_KEY)
  } catch {
    // As a dependency it has a version, no map.
    return new RegExp(`"${PACKAGE_KEY}"\\s*:\\s*\\{`).test(text)
  }
}
