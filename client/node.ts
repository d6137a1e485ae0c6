import { Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startSession, type Session } from './session.ts'

/** In the Node extension host the server is a child process that speaks over its standard streams. `extension`: the extension's folder. */
export function start(extension: Uri): Promise<Session> {
  const module = Uri.joinPath(extension, 'dist', 'server.mjs').fsPath
  const server = { module, transport: TransportKind.stdio } as const
  return startSession(extension, (options) => new LanguageClient('charterlint', 'Charterlint', server, options))
}
