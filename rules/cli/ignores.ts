import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ignore } from 'ignore'
import { folderOf, pathWithin } from '../config/paths.ts'

const OWN = '.charterlintignore'

interface Level {
  readonly folder: string
  readonly rules: Ignore
}

/** What ignore files say. A rule of a deeper folder goes before one of a folder above, as in git. Paths have `/` between. */
export class IgnoreFiles {
  private readonly levels = new Map<string, readonly Level[]>()
  private readonly cwd: string
  private readonly names: readonly string[]

  /** `.gitignore` speaks of what is found in a folder; a file that someone names is judged, unless our own ignore file says no. */
  constructor(cwd: string, withGit: boolean) {
    this.cwd = cwd
    this.names = withGit ? ['.gitignore', OWN] : [OWN]
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

  /** Deepest first; ends at the top of the git working tree, or else where the run was started. */
  private async levelsOf(folder: string): Promise<readonly Level[]> {
    const known = this.levels.get(folder)
    if (known) return known
    const own = await this.rulesOf(folder)
    const above = folderOf(folder)
    const isTop = above === folder || existsSync(join(folder, '.git')) || (folder === this.cwd && !this.inGit(folder))
    const levels = [...(own ? [{ folder, rules: own }] : []), ...(isTop ? [] : await this.levelsOf(above))]
    this.levels.set(folder, levels)
    return levels
  }

  private inGit(folder: string): boolean {
    const above = folderOf(folder)
    return existsSync(join(folder, '.git')) || (above !== folder && this.inGit(above))
  }

  private async rulesOf(folder: string): Promise<Ignore | null> {
    const contents = this.names.map((name) => textOf(join(folder, name))).filter((text) => text !== null)
    if (contents.length === 0) return null
    const { default: ignore } = await import('ignore')
    return contents.reduce((rules, text) => rules.add(text), ignore())
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
