import { Uri, workspace, type ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser'
import { startSession, type Session } from './session.ts'

let session: Session | undefined
let worker: Worker | undefined

/** Entry in the web extension host: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.js')
  const restart = async (): Promise<MessageTransports> => {
    // A server that is started again gets a worker of its own, for the old one has said good-bye.
    worker?.terminate()
    worker = await startWorker(script)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  session = await startSession(context.extensionUri, (options) => new LanguageClient('charterlint', 'Charterlint', restart, options))
}

/** A worker's script must be at an address of the web; an extension that stands elsewhere, on a remote machine, hands over its text. */
async function startWorker(script: Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true))
  const text = await workspace.fs.readFile(script)
  const address = URL.createObjectURL(new Blob([text as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }))
  return new Worker(address)
}

/** Ends the server with the window. */
export async function deactivate(): Promise<void> {
  await session?.dispose()
  worker?.terminate()
  session = undefined
  worker = undefined
}
