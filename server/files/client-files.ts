import type { Connection } from 'vscode-languageserver'
import { ReadFileRequest, ReadFolderRequest, type ReadFileResult, type ReadFolderResult } from '../protocol.ts'
import { MOST_BYTES, type Files } from './files.ts'

/** Files that the client reads for us: of virtual workspaces, and all files where the server runs in a browser. */
export function clientFiles(connection: Connection): Files {
  return {
    read: async (uri) => {
      try {
        const file = await connection.sendRequest<ReadFileResult>(ReadFileRequest, { uri, mostBytes: MOST_BYTES })
        return file && 'text' in file ? file.text : file
      } catch {
        return null
      }
    },
    list: async (uri) => {
      try {
        return (await connection.sendRequest<ReadFolderResult>(ReadFolderRequest, { uri })) ?? []
      } catch {
        return []
      }
    },
  }
}
