import { hasFewStars } from './bounded-glob.ts'
import type { Ignore } from 'ignore'
import type { ConfigHost } from './config.ts'
import { folderOf, joinPath, pathWithin } from './paths.ts'

export const IGNORE_FILE = '.charterlintignore'
export const GIT_IGNORE_FILE = '.gitignore'
/** Names the top of a git working tree. */
export const GIT_FOLDER = '.git'

/** The files that ignore files are read from. */
export interface IgnoreHost extends ConfigHost {
  /** Whether there is a file or folder. */
  has(path: string): boolean
}

interface Level {
  readonly folder: string
  readonly rules: Ignore
}

/** What ignore files say. A rule of a deeper folder goes before one of a folder above, as in git. Paths have `/` between. */
export class IgnoreFiles {
  private readonly levels = new Map<string, readonly Level[]>()
  private readonly host: IgnoreHost
  private readonly tops: readonly string[]
  private readonly names: readonly string[]

  /**
   * `.gitignore` speaks of what is found in a folder; a file that someone names is judged, unless our own ignore file says no. `tops`:
   * folders above which nothing counts where there is no git, such as the one that a run was started in.
   */
  constructor(host: IgnoreHost, tops: readonly string[], withGit: boolean) {
    this.host = host
    this.tops = tops
    this.names = withGit ? [GIT_IGNORE_FILE, IGNORE_FILE] : [IGNORE_FILE]
  }

  /** `folder`: whether the path is one; its contents are then ignored with it. */
  async ignores(path: string, folder: boolean): Promise<boolean> {
    const levels = await this.levelsOf(folderOf(path))
    for (const level of levels) {
      const inside = pathWithin(level.folder, path)
      if (inside === null) continue
      const { ignored, unignored } = level.rules.test(folder ? `${inside}/` : inside)
      if (ignored || unignored) return ignored
    }
    return false
  }

  /** Deepest first; ends at the top of the git working tree, or else at one of the tops. */
  private async levelsOf(folder: string): Promise<readonly Level[]> {
    const known = this.levels.get(folder)
    if (known) return known
    const own = await this.rulesOf(folder)
    const above = folderOf(folder)
    const isTop = above === folder || this.isWorkingTree(folder) || (this.tops.includes(folder) && !this.inGit(folder))
    const levels = [...(own ? [{ folder, rules: own }] : []), ...(isTop ? [] : await this.levelsOf(above))]
    this.levels.set(folder, levels)
    return levels
  }

  private inGit(folder: string): boolean {
    const above = folderOf(folder)
    return this.isWorkingTree(folder) || (above !== folder && this.inGit(above))
  }

  private isWorkingTree(folder: string): boolean {
    return this.host.has(joinPath(folder, GIT_FOLDER))
  }

  /** The library is loaded for the first ignore file only. */
  private async rulesOf(folder: string): Promise<Ignore | null> {
    const contents = this.names.map((name) => this.host.read(joinPath(folder, name))).filter((text) => text !== null)
    if (contents.length === 0) return null
    const { default: ignore } = await import('ignore')
    // A line that cannot be matched in bounded time ignores nothing.
    return contents.reduce((rules, text) => rules.add(text.split(/\r?\n/).filter(hasFewStars)), ignore())
  }
}
