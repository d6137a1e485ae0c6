import type { Connection, InitializeParams } from 'vscode-languageserver'
import type { ClientAbilities } from '../client-abilities.ts'
import { isWithin, placeOf } from '../files/places.ts'

/** The folders of the workspace, as they come and go. */
export class WorkspaceFolders {
  private folders: readonly string[]

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    this.folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  }

  get uris(): readonly string[] {
    return this.folders
  }

  /** The innermost folder that holds a file. */
  of(uri: string): string | null {
    const place = placeOf(uri)
    const holding = this.folders.filter((folder) => isWithin(placeOf(folder), place))
    return holding.sort((a, b) => b.length - a.length)[0] ?? null
  }

  /** To be called when the client is ready. */
  watch(connection: Connection, { workspaceFolders }: ClientAbilities, changed: () => void): void {
    if (!workspaceFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri))
      this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]
      changed()
    })
  }
}
