/** An extension for tests: a folder that lies on no disk. Its files are known when it is built, and what is written is kept while it runs. */
import { Disposable, EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace, type ExtensionContext, type FileChangeEvent, type FileStat, type FileSystemProvider } from 'vscode'

/** Texts by path; put in by the build. */
declare const FILES: Readonly<Record<string, string>>
declare const SCHEME: string

class Memory implements FileSystemProvider {
  readonly #files = new Map(Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text) as Uint8Array]))
  readonly #times = new Map<string, number>()
  readonly #changes = new EventEmitter<FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changes.event

  watch(): Disposable {
    return new Disposable(() => {})
  }

  stat(uri: Uri): FileStat {
    const bytes = this.#files.get(uri.path)
    if (bytes) return { type: FileType.File, ctime: 0, mtime: this.#times.get(uri.path) ?? 0, size: bytes.length }
    if (this.readDirectory(uri).length > 0) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 }
    throw FileSystemError.FileNotFound(uri)
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const start = path.endsWith('/') ? path : `${path}/`
    const below = [...this.#files.keys()].filter((file) => file.startsWith(start)).map((file) => file.slice(start.length).split('/'))
    return [...new Map(below.map(([name, ...rest]) => [name, rest.length > 0 ? FileType.Directory : FileType.File]))]
  }

  readFile(uri: Uri): Uint8Array {
    const bytes = this.#files.get(uri.path)
    if (!bytes) throw FileSystemError.FileNotFound(uri)
    return bytes
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created
    this.#files.set(uri.path, bytes)
    this.#times.set(uri.path, Date.now())
    this.#changes.fire([{ type, uri }])
  }

  delete(uri: Uri): void {
    this.#files.delete(uri.path)
    this.#changes.fire([{ type: FileChangeType.Deleted, uri }])
  }

  createDirectory(): void {
    throw FileSystemError.NoPermissions('a folder is there when a file in it is')
  }

  rename(): void {
    throw FileSystemError.NoPermissions('no test renames a file')
  }
}

export function activate(context: ExtensionContext): void {
  context.subscriptions.push(workspace.registerFileSystemProvider(SCHEME, new Memory(), { isCaseSensitive: true }))
}
