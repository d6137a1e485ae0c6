import { join } from 'node:path'
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node'
import { startSession, type Session } from './session.ts'

let session: Session | undefined

/** Entry in the Node extension host: the server is a child process that speaks over its standard streams. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = join(context.extensionPath, 'dist', 'server.mjs')
  session = await startSession(context.extensionUri, (options: LanguageClientOptions) =>
    new LanguageClient('charterlint', 'Charterlint', { module, transport: TransportKind.stdio }, options))
}

/** VS Code waits for the promise, so that the server ends with the window. */
export async function deactivate(): Promise<void> {
  await session?.dispose()
  session = undefined
}
