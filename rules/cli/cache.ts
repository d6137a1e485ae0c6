import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FileReport } from '../reporters/report.ts'
import { crypto } from './crypto.ts'
import { leadsOut, writeAtomically } from './write-file.ts'

/** Days after which a result that nobody asked for is dropped. */
const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000
const SEPARATOR = '\t'
/** How a cache begins: key, day, result. */
const CACHE_LINE = /^[\w-]+\t\d+\t\{/

/** Why a cache was not written: by the name of what is said of it. */
export type CacheProblem = 'cacheUnusable' | 'cacheForeign'

/**
 * Results by what they depend on: text, path, settings, program. One line each, in a file that is replaced whole: runs at the same time
 * cannot tear it, at worst one forgets what the other learnt.
 */
export class ResultCache {
  private readonly path: string
  private readonly root: string
  private readonly program: string
  private readonly entries: Map<string, { readonly day: number; readonly json: string }>
  private readonly today: number
  private changed = false
  /** The file is no cache, but somebody's own: it is left as it is. */
  private readonly foreign: boolean

  /** `program`: whatever changes when the program does; `root`: folder of the run. */
  constructor(path: string, program: string, now: number, root: string) {
    this.path = path
    this.root = root
    this.program = program
    this.today = Math.floor(now / DAY_MS)
    const content = read(path)
    this.foreign = content !== '' && !CACHE_LINE.test(content)
    this.entries = this.foreign ? new Map() : entriesOf(content, this.today)
  }

  key(parts: readonly string[]): string {
    const hash = crypto().createHash('sha256').update(this.program)
    for (const part of parts) hash.update('\0').update(part)
    return hash.digest('base64url')
  }

  get(key: string): FileReport | null {
    const entry = this.entries.get(key)
    if (!entry) return null
    try {
      const report = JSON.parse(entry.json) as FileReport
      if (entry.day !== this.today) this.put(key, entry.json)
      return report
    } catch {
      return null
    }
  }

  set(key: string, report: FileReport): void {
    this.put(key, JSON.stringify(report))
  }

  /** Null when all is well. A run never fails for its cache. */
  save(): CacheProblem | null {
    if (!this.changed) return null
    const lines = [...this.entries].map(([key, { day, json }]) => [key, day, json].join(SEPARATOR))
    try {
      if (leadsOut(this.path, this.root)) return 'cacheUnusable'
      if (this.foreign) return 'cacheForeign'
      mkdirSync(dirname(this.path), { recursive: true })
      writeAtomically(this.path, `${lines.join('\n')}\n`, this.root)
      return null
    } catch {
      return 'cacheUnusable'
    }
  }

  private put(key: string, json: string): void {
    this.entries.set(key, { day: this.today, json })
    this.changed = true
  }
}

/** A file that is not there is an empty one. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** A line that is damaged is never asked for. */
function entriesOf(content: string, today: number): Map<string, { day: number; json: string }> {
  const entries = new Map<string, { day: number; json: string }>()
  for (const line of content.split('\n')) {
    const first = line.indexOf(SEPARATOR)
    const second = line.indexOf(SEPARATOR, first + 1)
    const day = Number(line.slice(first + 1, second))
    if (first > 0 && second > first && today - day <= KEPT_DAYS) entries.set(line.slice(0, first), { day, json: line.slice(second + 1) })
  }
  return entries
}

/** What stands for the program: its version and, since one version is built more than once, its file. */
export function programIdentity(version: string, self: URL | null): string {
  try {
    if (!self) return version
    const { size, mtimeMs } = statSync(self)
    return `${version} ${size} ${mtimeMs}`
  } catch {
    return version
  }
}
