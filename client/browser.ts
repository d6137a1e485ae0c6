import { Uri, workspace } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser'
import { startSession, type Session } from './session.ts'

/**
 * In the web extension host the server is a worker of its own. The host starts none by the address of an extension that stands on a remote
 * machine, so the server's file is read and started from memory, wherever it stands. `extension`: the extension's folder.
 */
export async function start(extension: Uri): Promise<Session> {
  let worker: Worker | undefined
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate()
    const program = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'server.cjs'))
    worker = new Worker(URL.createObjectURL(new Blob([new Uint8Array(program)], { type: 'text/javascript' })))
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  const session = await startSession(extension, (options) => new LanguageClient('charterlint', 'Charterlint', server, options))
  return { dispose: () => session.dispose().finally(() => worker?.terminate()) }
}
