import type { ExtensionContext } from 'vscode'

/**
 * Entry of the one file that is the client everywhere: in Node it starts the server as a process, in the web extension host as a worker.
 * Only the half that is needed is ever run.
 */
const half = typeof process === 'object' && process.versions?.node ? import('./extension.ts') : import('./browser.ts')

export async function activate(context: ExtensionContext): Promise<void> {
  await (await half).activate(context)
}

/** VS Code waits for the promise, so that the server ends with the window. */
export async function deactivate(): Promise<void> {
  await (await half).deactivate()
}
