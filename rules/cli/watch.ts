import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { FSWatcher } from 'chokidar'
import { CONFIG_NAMES } from '../config/config.ts'
import { UsageError, type ExitStatus } from './exit-status.ts'
import { DEFAULT_BASELINE, type Options } from './options.ts'
import { outputsOf } from './outputs.ts'
import type { Context } from './program.ts'
import { say } from './say.ts'

/** Editors write in several steps: what comes before it is quiet for so long is one change. */
const QUIET_MS = 120
/** Have a say in the files of their folder. */
const OWN_NAMES: readonly string[] = [...CONFIG_NAMES, '.charterlintignore', '.gitignore', DEFAULT_BASELINE]
/** Wipes the screen and what was scrolled away. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Judges once, and again whenever a charter or something that has a say in its settings changes, until it is stopped. A run that fails
 * is said and does not end it. Ends with the status of the last run.
 */
export async function watch(
  paths: readonly string[],
  options: Options,
  context: Context,
  judge: () => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const { io, texts } = context
  if (options.stdin || options.fix || options.writeBaseline || options.pruneBaseline) throw new UsageError(texts.usage.watchOnly)
  const changes = new Changes(io.stopped())
  const watchers = await startWatching(paths, options, context, () => changes.note())
  let status = await judge()
  for (;;) {
    io.stderr.write(`${texts.watching}\n`)
    if (!(await changes.next())) break
    if (io.stdout.isTerminal) io.stdout.write(CLEAR)
    status = await again(judge, status, context)
  }
  await Promise.all(watchers.map((watcher) => watcher.close()))
  return status
}

/** What has changed since it was last asked; a change while a run is going on is not lost. */
class Changes {
  private readonly stopped: Promise<'stopped'>
  private last: number | null = null
  private wake: () => void = () => undefined

  constructor(stopped: Promise<void>) {
    this.stopped = stopped.then(() => 'stopped')
  }

  note(): void {
    this.last = performance.now()
    this.wake()
  }

  /** Settles when something has changed and it has been quiet since; false when it is to end. */
  async next(): Promise<boolean> {
    if (this.last === null) {
      const change = new Promise<void>((resolveChange) => (this.wake = resolveChange))
      if ((await Promise.race([change, this.stopped])) === 'stopped') return false
    }
    while (this.last !== null) {
      const wait = this.last + QUIET_MS - performance.now()
      if (wait <= 0) this.last = null
      else await new Promise((later) => setTimeout(later, wait))
    }
    return true
  }
}

/** Folders are watched with all that is in them; of a named file's folder, and of the one the run was started in, only what has a say. */
async function startWatching(
  paths: readonly string[],
  options: Options,
  { io, texts }: Context,
  onChange: () => void,
): Promise<FSWatcher[]> {
  const { default: chokidar } = await import('chokidar')
  const absolute = (path: string): string => resolve(io.cwd, path)
  const written = new Set(outputsOf(options, texts).flatMap(({ file }) => (file === null ? [] : [absolute(file)])))
  const roots = paths.map((path) => absolute(baseOf(path)))
  const folders = roots.filter(isFolder)
  const settings = [options.config, options.baseline].filter((name) => typeof name === 'string').map(absolute)
  const named = new Set([...roots.filter((root) => !isFolder(root)), ...settings])
  const base = {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path: string) => !folders.includes(path) && isLeftOut(basename(path)),
  }
  const deep = chokidar.watch(folders, base)
  const flat = chokidar.watch([...new Set([io.cwd, ...[...named].map((path) => dirname(path))])].filter(isFolder), { ...base, depth: 0 })
  deep.on('all', (event, path) => {
    if (!event.endsWith('Dir') && !written.has(path) && (isOwn(path) || /\.(?:md|markdown|yaml|yml)$/i.test(path))) onChange()
  })
  flat.on('all', (event, path) => {
    if (!event.endsWith('Dir') && !written.has(path) && (isOwn(path) || named.has(path))) onChange()
  })
  const watchers = [deep, flat].filter((_, i) => i > 0 || folders.length > 0)
  await Promise.all(watchers.map((watcher) => new Promise<void>((ready) => watcher.once('ready', ready))))
  for (const watcher of watchers) watcher.on('error', (error) => say(io, texts.error, texts.problem.failed((error as Error).message)))
  return watchers
}

/** A configuration or a baseline in the middle of being written must not end the watch. */
async function again(judge: () => Promise<ExitStatus>, before: ExitStatus, { io, texts }: Context): Promise<ExitStatus> {
  try {
    return await judge()
  } catch (error) {
    say(io, texts.error, error instanceof UsageError ? error.message : texts.problem.failed((error as Error).message))
    return before
  }
}

/** A glob's folder: what is before its first part with a wildcard. */
function baseOf(path: string): string {
  const parts = path.split('/')
  const wild = parts.findIndex((part) => /[*?{}[\]!()]/.test(part))
  return wild < 0 ? path : parts.slice(0, wild).join('/') || (path.startsWith('/') ? '/' : '.')
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isOwn(path: string): boolean {
  return OWN_NAMES.includes(basename(path))
}

function isLeftOut(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && !OWN_NAMES.includes(name))
}
