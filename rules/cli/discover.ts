import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { IgnoreFiles } from '../config/ignore-files.ts'
import { nearestTo } from '../text/nearest.ts'
import { disk, slashed, type Configuration } from './configuration.ts'
import type { Texts } from './texts/texts.ts'

export interface FoundFile {
  /** Absolute, with `/` between. */
  readonly path: string
  /** As given, or relative to the folder that was given. */
  readonly shown: string
  /** Given by name, and not found in a folder or by a glob. */
  readonly named: boolean
}

export interface Found {
  /** Sorted by path as shown, each file once. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  readonly notices: readonly string[]
}

const MARKDOWN = /\.(?:md|markdown)$/i

/** Turns the arguments into files. A path that exists is taken as it is, even if it looks like a glob. */
export class Discovery {
  private readonly cwd: string
  private readonly texts: Texts
  private readonly configuration: Configuration
  /** Null: nothing is ignored. */
  private readonly ignores: { readonly found: IgnoreFiles; readonly named: IgnoreFiles } | null
  private readonly files = new Map<string, FoundFile>()
  private readonly problems: { path: string; message: string }[] = []
  private readonly notices: string[] = []

  constructor(cwd: string, configuration: Configuration, texts: Texts, useIgnores: boolean) {
    this.cwd = cwd
    this.configuration = configuration
    this.texts = texts
    this.ignores = useIgnores ? { found: new IgnoreFiles(disk, [cwd], true), named: new IgnoreFiles(disk, [cwd], false) } : null
  }

  async find(args: readonly string[]): Promise<Found> {
    for (const arg of args) await this.take(slashed(arg))
    const files = [...this.files.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0))
    return { files, problems: this.problems, notices: this.notices }
  }

  private async take(arg: string): Promise<void> {
    if (arg.trim() === '') return this.problem('', this.texts.problem.emptyPath)
    const path = slashed(resolve(this.cwd, arg))
    const kind = kindOf(path)
    if (kind === 'file') await this.takeNamed(path, arg)
    else if (kind === 'folder') await this.takeFolder(path, arg)
    else if (kind === 'other') this.problem(arg, this.texts.problem.notFile(arg))
    else if (kind !== 'none') this.problem(arg, this.texts.problem.unreadable(arg, kind.code))
    else if (/[*?{}[\]!()]/.test(arg)) await this.takeGlob(arg)
    else this.problem(arg, arg === '-' ? this.texts.problem.dash : this.texts.problem.notFound(arg, this.commandMeant(arg)))
  }

  private commandMeant(arg: string): string | null {
    return /^[a-z]+$/i.test(arg) ? nearestTo(arg, Object.keys(this.texts.help.commands)) : null
  }

  private async takeNamed(path: string, shown: string): Promise<void> {
    if (await this.isLeftOut(path)) this.notices.push(this.texts.notice.ignored(shown))
    else this.add(path, shown, true)
  }

  /** Whether a file that somebody names is not to be judged. */
  async isLeftOut(path: string): Promise<boolean> {
    return this.ignores !== null && ((await this.ignores.named.ignores(path, false)) || (await this.configuration.leavesOut(path, false)))
  }

  private async takeFolder(path: string, arg: string): Promise<void> {
    const before = this.files.size
    const any = await this.walk(path, slashed(join(arg, '.')))
    if (!any && this.files.size === before) this.problem(arg, this.texts.problem.noMarkdown(arg))
  }

  /** Folders are entered in the order of their names, links never: a link could lead out of the folder, or round in a circle. */
  private async walk(folder: string, shown: string): Promise<boolean> {
    let any = false
    for (const entry of this.entriesOf(folder, shown)) {
      const path = `${folder === '/' ? '' : folder}/${entry.name}`
      const name = shown === '.' ? entry.name : `${shown.replace(/\/$/, '')}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name === 'node_modules' || entry.name.startsWith('.') || (await this.isIgnored(path, true))) continue
        if (await this.walk(path, name)) any = true
      } else if (entry.isFile() && MARKDOWN.test(entry.name)) {
        any = true
        if (!(await this.isIgnored(path, false)) && (await this.configuration.wants(path))) this.add(path, name, false)
      }
    }
    return any
  }

  private entriesOf(folder: string, shown: string): import('node:fs').Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      this.problem(shown, this.texts.problem.unreadable(shown, (error as NodeJS.ErrnoException).code ?? String(error)))
      return []
    }
  }

  private async takeGlob(glob: string): Promise<void> {
    const { glob: search } = await import('tinyglobby')
    const absolute = glob.startsWith('/')
    const paths = await search([glob], {
      cwd: this.cwd,
      absolute,
      onlyFiles: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      ignore: ['**/node_modules/**'],
    })
    if (paths.length === 0) this.problem(glob, this.texts.problem.noMatch(glob))
    for (const shown of paths) {
      const path = slashed(resolve(this.cwd, shown))
      if (!(await this.isIgnored(path, false))) this.add(path, shown, false)
    }
  }

  private async isIgnored(path: string, folder: boolean): Promise<boolean> {
    return this.ignores !== null && ((await this.ignores.found.ignores(path, folder)) || (await this.configuration.leavesOut(path, folder)))
  }

  private add(path: string, shown: string, named: boolean): void {
    const known = this.files.get(path)
    if (!known || (named && !known.named)) this.files.set(path, { path, shown, named })
  }

  private problem(path: string, message: string): void {
    this.problems.push({ path, message })
  }
}

function kindOf(path: string): 'file' | 'folder' | 'other' | 'none' | { readonly code: string } {
  try {
    const stats = statSync(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'none' : { code: code ?? String(error) }
  }
}
