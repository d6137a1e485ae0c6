import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { startSession, type Session } from './session.ts'

let session: Session | undefined
let worker: Worker | undefined

/** Entry in the web extension host: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true)
  const startWorker = async (): Promise<Worker> => {
    // A server that is started again gets a worker of its own, for the old one has said good-bye.
    worker?.terminate()
    worker = new Worker(address)
    return worker
  }
  session = await startSession(context.extensionUri, (options) => new LanguageClient('charterlint', 'Charterlint', startWorker, options))
}

/** Ends the server with the window. */
export async function deactivate(): Promise<void> {
  await session?.dispose()
  worker?.terminate()
  session = undefined
  worker = undefined
}
