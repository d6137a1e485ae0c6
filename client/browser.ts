import { Uri, type ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser'
import { startSession, type Session } from './session.ts'

let session: Session | undefined
let worker: Worker | undefined

/** Entry in the web extension host: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.js').toString(true)
  const restart = async (): Promise<MessageTransports> => {
    // A server that is started again gets a worker of its own, for the old one has said good-bye.
    worker?.terminate()
    worker = new Worker(script)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  session = await startSession(context.extensionUri, (options) => new LanguageClient('charterlint', 'Charterlint', restart, options))
}

/** Ends the server with the window. */
export async function deactivate(): Promise<void> {
  await session?.dispose()
  worker?.terminate()
  session = undefined
  worker = undefined
}
