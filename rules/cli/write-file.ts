import { sync } from 'write-file-atomic'

/** The old file or the new one, never half of one, whenever the process ends; mode and owner stay. */
export function writeAtomically(path: string, content: string): void {
  sync(path, content)
}
