import type { ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser'
import { startSession, type Session } from './session.ts'

let session: Session | undefined

/**
 * Entry in the web extension host, which is a web worker itself and refuses workers of an extension that stands on a remote machine: the
 * server runs in the same worker, and `serve` makes it answer at one end of a channel.
 */
export async function activate(context: ExtensionContext, serve: (port: MessagePort) => void): Promise<void> {
  const start = async (): Promise<MessageTransports> => {
    const { port1, port2 } = new MessageChannel()
    serve(port2)
    return { reader: new BrowserMessageReader(port1), writer: new BrowserMessageWriter(port1) }
  }
  session = await startSession(context.extensionUri, (options) => new LanguageClient('charterlint', 'Charterlint', start, options))
}

/** Ends the server with the window. */
export async function deactivate(): Promise<void> {
  await session?.dispose()
  session = undefined
}
