/** Paths with `/` between their parts, on every system: `C:/charters/a.md`, `/charters/a.md`, `file:///charters/a.md` alike. */

/** The folder a file or folder is in; the path itself when there is none above it. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash < 0) return path
  return slash === 0 ? '/' : path.slice(0, slash)
}

export function joinPath(folder: string, path: string): string {
  if (isAbsolute(path)) return path
  const parts = `${folder}/${path}`.split('/')
  const kept: string[] = []
  for (const part of parts) {
    if (part === '..') {
      if (kept.length > 1) kept.pop()
    } else if (part !== '.' && (part !== '' || kept.length === 0)) kept.push(part)
  }
  return kept.join('/') || '/'
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z][A-Za-z+.-]*:)/.test(path)
}

/** `path` as seen from `folder`; null when it is not inside. */
export function pathWithin(folder: string, path: string): string | null {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  return path.startsWith(prefix) ? path.slice(prefix.length) : null
}
