import { readdir, readFile, stat } from 'node:fs/promises'
import { URI } from 'vscode-uri'
import { MOST_BYTES, type Files, type FileText } from './files.ts'

/** Files of this machine, for addresses with the scheme `file`; all others go to `others`. */
export function diskFiles(others: Files): Files {
  const onDisk = (uri: string): string | null => {
    const parsed = URI.parse(uri)
    return parsed.scheme === 'file' ? parsed.fsPath : null
  }
  return {
    read: (uri) => {
      const path = onDisk(uri)
      return path === null ? others.read(uri) : readText(path)
    },
    list: async (uri) => {
      const path = onDisk(uri)
      if (path === null) return others.list(uri)
      try {
        const entries = await readdir(path, { withFileTypes: true })
        return entries.map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other' }))
      } catch {
        return []
      }
    },
  }
}

async function readText(path: string): Promise<FileText> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) return { bytes: size }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
  } catch {
    return null
  }
}
