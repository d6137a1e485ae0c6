import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { ExceptionReport, FileReport, FindingReport } from '../reporters/report.ts'
import { slashed } from './configuration.ts'
import { UsageError } from './exit-status.ts'
import type { Texts } from './texts/index.ts'
import { leadsOut, writeAtomically } from './write-file.ts'

/** Known findings of one file: how often each occurs. */
interface KnownFinding {
  readonly rule: string
  readonly message: string
  /** The words it selects; left out for requirements, of which a file has one finding each. */
  readonly text?: string
  readonly count: number
}

interface BaselineFile {
  readonly charterlintBaseline: 1
  readonly files: Readonly<Record<string, readonly KnownFinding[]>>
}

/** Findings that were there before: they are kept apart, so that only new ones make a run fail. Paths are from the baseline's folder. */
export class Baseline {
  private readonly path: string
  private readonly cwd: string
  private readonly known: Readonly<Record<string, readonly KnownFinding[]>>
  private readonly left = new Map<string, Map<string, number>>()

  private constructor(path: string, cwd: string, known: Readonly<Record<string, readonly KnownFinding[]>>) {
    this.path = path
    this.cwd = cwd
    this.known = known
  }

  /** One to write anew, empty where there is none yet; a file that is no baseline is not written over. */
  static toWrite(path: string, cwd: string, texts: Texts): Baseline {
    const file = resolve(cwd, path)
    if (!leadsOut(file, cwd) && statSync(file, { throwIfNoEntry: false })?.isFile()) return Baseline.read(path, cwd, texts)
    return new Baseline(path, cwd, {})
  }

  static read(path: string, cwd: string, texts: Texts): Baseline {
    const fail = (why: string): never => {
      throw new UsageError(texts.usage.badBaseline(path, why))
    }
    let value: unknown
    try {
      value = JSON.parse(readFileSync(resolve(cwd, path), 'utf8'))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) return fail(texts.usage.notJson)
      throw new UsageError(code === 'ENOENT' ? texts.problem.notFound(path) : texts.problem.unreadable(path, code))
    }
    return isBaseline(value) ? new Baseline(path, cwd, value.files) : fail('charterlintBaseline, files')
  }

  /** The file with its known findings moved to the exceptions. */
  apply(file: FileReport): FileReport {
    const left = countsOf(this.known[this.keyOf(file.path)] ?? [])
    this.left.set(this.keyOf(file.path), left)
    const findings: FindingReport[] = []
    const known: ExceptionReport[] = []
    for (const finding of file.findings) {
      const key = baseKey(finding.key)
      const count = left.get(key) ?? 0
      if (count === 0) findings.push(finding)
      else {
        left.set(key, count - 1)
        known.push({ ...finding, by: 'baseline', reason: null })
      }
    }
    return known.length === 0 ? file : { ...file, findings, exceptions: [...file.exceptions, ...known] }
  }

  /** Entries of the files of this run that no longer occur, and those of files that are gone. */
  stale(): number {
    let stale = 0
    for (const left of this.left.values()) for (const count of left.values()) stale += count
    for (const [path, entries] of Object.entries(this.known)) if (this.isGone(path)) stale += entries.reduce((sum, { count }) => sum + count, 0)
    return stale
  }

  /** Writes what is left of it for the files of this run; files that were not in the run, and are still there, are kept. */
  prune(): void {
    const kept = Object.entries(this.known).filter(([path]) => !this.isGone(path))
    const files = kept.map(([path, entries]): [string, readonly KnownFinding[]] => {
      const left = this.left.get(path)
      return [path, left ? entries.flatMap((entry) => remaining(entry, left)) : entries]
    })
    this.write(Object.fromEntries(files.filter(([, entries]) => entries.length > 0)))
  }

  /** Writes all findings of a run, and says how many. What is known of files that were not in the run, and are still there, is kept. */
  record(files: readonly FileReport[]): number {
    const recorded = new Map(Object.entries(this.known).filter(([path]) => !this.isGone(path)))
    for (const file of files) {
      if (file.findings.length > 0) recorded.set(this.keyOf(file.path), knownFindings(file.findings))
      else recorded.delete(this.keyOf(file.path))
    }
    this.write(Object.fromEntries(recorded))
    return files.reduce((sum, file) => sum + file.findings.length, 0)
  }

  /** A text from standard input has a name, and need not be a file. */
  private isGone(path: string): boolean {
    return !this.left.has(path) && !existsSync(resolve(dirname(resolve(this.cwd, this.path)), path))
  }

  private write(files: BaselineFile['files']): void {
    const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
    const content: BaselineFile = { charterlintBaseline: 1, files: sorted }
    writeAtomically(resolve(this.cwd, this.path), `${JSON.stringify(content, null, 2)}\n`, this.cwd)
  }

  private keyOf(path: string): string {
    return slashed(relative(dirname(resolve(this.cwd, this.path)), resolve(this.cwd, path)))
  }
}

/** Without the number that tells equal findings apart: here they are counted. */
function baseKey(key: string): string {
  return key.split('\n').slice(0, 3).join('\n')
}

function knownFindings(findings: readonly FindingReport[]): KnownFinding[] {
  const counts = new Map<string, number>()
  for (const { key } of findings) counts.set(baseKey(key), (counts.get(baseKey(key)) ?? 0) + 1)
  return [...counts].map(([key, count]) => {
    const [rule, message, text] = key.split('\n')
    return { rule, message, ...(text === '' ? {} : { text }), count }
  })
}

function countsOf(entries: readonly KnownFinding[]): Map<string, number> {
  return new Map(entries.map((entry) => [entryKey(entry), entry.count]))
}

function remaining(entry: KnownFinding, left: ReadonlyMap<string, number>): KnownFinding[] {
  const count = entry.count - (left.get(entryKey(entry)) ?? 0)
  return count > 0 ? [{ ...entry, count }] : []
}

function entryKey({ rule, message, text }: KnownFinding): string {
  return [rule, message, text ?? ''].join('\n')
}

function isBaseline(value: unknown): value is BaselineFile {
  const { charterlintBaseline, files } = (value ?? {}) as Partial<BaselineFile>
  if (charterlintBaseline !== 1 || typeof files !== 'object' || files === null) return false
  return Object.values(files).every(
    (entries) =>
      Array.isArray(entries) &&
      entries.every(
        (entry: KnownFinding) => typeof entry?.rule === 'string' && typeof entry.message === 'string' && Number.isInteger(entry.count),
      ),
  )
}
