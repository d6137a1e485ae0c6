import type { ExtensionContext } from 'vscode'
import type { Session } from './session.ts'

let session: Session | undefined

/** Entry in both extension hosts; only the half that fits the host is ever run. */
export async function activate(context: ExtensionContext): Promise<void> {
  const host = typeof process === 'object' && process.versions?.node ? import('./node.ts') : import('./browser.ts')
  session = await (await host).start(context.extensionUri)
}

/** VS Code waits for the promise, so that the server ends with the window. */
export async function deactivate(): Promise<void> {
  await session?.dispose()
  session = undefined
}
