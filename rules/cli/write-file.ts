import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, relative } from 'node:path'
import { crypto } from './crypto.ts'

/** Nothing was written, because a link below the folder of the run leads out of it. */
export class LinkLeadsOut extends Error {}

/**
 * The old file or the new one, never half of one, whenever the process ends and however full the disk is; mode and owner stay, a link stays
 * one. `root`: folder of the run, which no link inside of it leaves ({@link LinkLeadsOut}). Throws what the file system says, and then nothing
 * has changed. (write-file-atomic puts a write that a full disk cut short in place of the old file.) What is no file (`/dev/stdout`, a pipe)
 * is just written to.
 */
export function writeAtomically(path: string, content: string, root: string): void {
  if (leadsOut(path, root)) throw new LinkLeadsOut(path)
  const old = statSync(path, { throwIfNoEntry: false })
  if (old && !old.isFile()) return writeFileSync(path, content)
  // Its folder may be written to, but whoever took the right to write from the file meant it.
  if (old) accessSync(path, constants.W_OK)
  const target = old ? realpathSync(path) : path
  const fresh = `${target}.${crypto().randomBytes(6).toString('hex')}.tmp`
  try {
    fill(fresh, content, old)
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

/** Whether a path that looks as if it were in the folder is not, or is a link to nothing. */
export function leadsOut(path: string, root: string): boolean {
  if (isOutside(path, root)) return false
  let there = path
  while (!lstatSync(there, { throwIfNoEntry: false })) there = dirname(there)
  return !statSync(there, { throwIfNoEntry: false }) || isOutside(realpathSync(there), realpathSync(root))
}

export function isOutside(path: string, root: string): boolean {
  return /^\.\.(?:[\\/]|$)|^(?:[A-Za-z]:)?[\\/]/.test(relative(root, path))
}

/** Writes a new file to the disk, not only to the system's memory. */
function fill(path: string, content: string, { mode, uid, gid }: Partial<Stats> = {}): void {
  const file = openSync(path, 'wx', mode)
  try {
    // Goes on after a write that was cut short, where `writeSync` does not.
    writeFileSync(file, content)
    if (uid !== undefined && gid !== undefined) keepOwner(file, uid, gid)
    if (mode !== undefined) fchmodSync(file, mode)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Few may give files away; others write a file of their own, as an editor would. */
function keepOwner(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid)
  } catch (error) {
    if (!['EPERM', 'EINVAL', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
