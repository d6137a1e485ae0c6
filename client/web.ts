import type { ExtensionContext } from 'vscode'

/**
 * Entry of the one file that holds the engine, so that the VS Code package holds it once: the server as a process in Node, client and
 * server together in the web extension host (which loads it as CommonJS), and the server alone as a web worker of any other editor. Only
 * the part that is needed is ever run.
 */
declare const module: { exports: unknown } | undefined

if (typeof process === 'object' && process.versions?.node) void import('../server/main.ts')
else if (typeof module === 'object') module.exports = { activate, deactivate }
else void import('../server/browser.ts').then(({ serve }) => serve(self as DedicatedWorkerGlobalScope))

async function activate(context: ExtensionContext): Promise<void> {
  const { serve } = await import('../server/browser.ts')
  await (await import('./browser.ts')).activate(context, serve)
}

async function deactivate(): Promise<void> {
  await (await import('./browser.ts')).deactivate()
}
