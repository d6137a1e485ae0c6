import { Disposable, window, type Uri } from 'vscode'
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient'
import { commands, type InitializationOptions } from '../server/protocol.ts'
import { registerCommands } from './commands.ts'
import { registerOverview } from './overview/overview.ts'
import { registerRulePages, scheme as rulePageScheme } from './rule-pages.ts'
import { StatusView } from './status-view.ts'

/** The client of one extension host; `dispose` ends the server too. */
export interface Session {
  dispose(): Promise<void>
}

/**
 * Virtual file systems are listed one by one: a selector for every scheme would also match the old side of a comparison,
 * notebooks and this extension's own rule pages.
 */
const documentSelector = ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({ language: 'markdown', scheme }))

/**
 * Starts the client that `makeClient` makes for this host (Node or browser), and everything that shows what the server says. `extension`:
 * the folder of the extension.
 */
export async function startSession(
  extension: Uri, makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Session> {
  const client = makeClient({
    documentSelector,
    initializationOptions: { pages: `${rulePageScheme}:`, commandLinks: true } satisfies InitializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true },
    // Hovers may link to a rule's page, and to no other command.
    markdown: { isTrusted: { enabledCommands: [commands.explainRule] } },
    // Nothing pops up unasked; the log is there for who looks for it.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  })
  const status = new StatusView(client)
  const parts = Disposable.from(status, registerRulePages(client), registerCommands(client, status), registerOverview(client, status, extension))
  try {
    await client.start()
  } catch (error) {
    // The client has said so in its log; its commands stay, so that the user can restart it.
    window.setStatusBarMessage(`Charterlint: ${(error as Error).message}`, 10_000)
  }
  return {
    dispose: async () => {
      parts.dispose()
      await client.dispose()
    },
  }
}
