import { FileType, Uri, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ReadFileRequest, ReadFolderRequest, type DocumentParams, type ReadFileParams, type ReadFileResult, type ReadFolderResult } from '../server/protocol.ts'

/** Reads for the server what it cannot reach by itself: files of virtual workspaces, and all files where it is a web worker. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest<ReadFileResult, void>(ReadFileRequest, async ({ uri, mostBytes }: ReadFileParams): Promise<ReadFileResult> => {
      try {
        const { size } = await workspace.fs.stat(Uri.parse(uri))
        if (size > mostBytes) return { bytes: size }
        const bytes = await workspace.fs.readFile(Uri.parse(uri))
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
      } catch {
        return null
      }
    }),
    client.onRequest(ReadFolderRequest, async ({ uri }: DocumentParams): Promise<ReadFolderResult> => {
      try {
        const entries = await workspace.fs.readDirectory(Uri.parse(uri))
        return entries.map(([name, type]) => ({ name, kind: kindOf(type) }))
      } catch {
        return null
      }
    }),
  ]
}

function kindOf(type: FileType): 'file' | 'folder' | 'other' {
  return type === FileType.File ? 'file' : type === FileType.Directory ? 'folder' : 'other'
}
