/** The files of a workspace, wherever they are: on this machine, or at the client's end. Nothing is ever written. */
export interface Files {
  read(uri: string): Promise<FileText>
  /** What a folder holds; nothing when it cannot be read. */
  list(uri: string): Promise<readonly FolderEntry[]>
}

/** Text of a file, or how long it is where it is too long to be read; null when there is none, or when it holds no text that can be judged. */
export type FileText = string | { readonly bytes: number } | null

/** For files that are never so long: what cannot be read is not there. */
export function textOf(file: FileText): string | null {
  return typeof file === 'string' ? file : null
}

export interface FolderEntry {
  readonly name: string
  /** Neither for links: a link could lead out of the folder, or round in a circle. */
  readonly kind: 'file' | 'folder' | 'other'
}

/** For a server that sees no files: only what is open is judged, by the settings of the client alone. */
export const noFiles: Files = { read: () => Promise.resolve(null), list: () => Promise.resolve([]) }

/** Longer files (bytes) are not read; no charter is near so long. */
export const MOST_BYTES = 5 * 1024 * 1024
