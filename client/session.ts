import { Disposable, window, workspace, type Uri } from 'vscode'
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient'
import { commands, type InitializationOptions } from '../server/protocol.ts'
import { ChartersView } from './charters-view.ts'
import { ChecklistView } from './checklist-view.ts'
import { registerCommands } from './commands.ts'
import { ConfigurationView } from './configuration-view.ts'
import { ComparisonView } from './comparison-view.ts'
import { serveFiles } from './files.ts'
import { Focus } from './focus.ts'
import { registerOverview } from './overview/overview.ts'
import { registerPlaces } from './places.ts'
import { Preview } from './preview.ts'
import { registerRulePages, scheme as rulePageScheme } from './rule-pages.ts'
import { StatusView } from './status-view.ts'

/** The client of one extension host; `dispose` ends the server too. */
export interface Session {
  dispose(): Promise<void>
}

/**
 * Besides files, what the workspace itself is made of (a remote one, a virtual one): a selector for every scheme would also match the
 * old side of a comparison, notebooks and this extension's own rule pages.
 */
function documentSelector(): { language: string; scheme: string }[] {
  const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]
  return [...new Set(schemes)].map((scheme) => ({ language: 'markdown', scheme }))
}

/**
 * Starts the client that `makeClient` makes for this host (Node or browser), and everything that shows what the server says. `extension`:
 * the folder of the extension.
 */
export async function startSession(
  extension: Uri, makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Session> {
  const focus = new Focus()
  const client = makeClient({
    documentSelector: documentSelector(),
    middleware: focus.middleware,
    initializationOptions: {
      pages: `${rulePageScheme}:`, commandLinks: true, files: true, configurationProblems: true,
    } satisfies InitializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true },
    // Hovers may link to a rule's page, and to no other command.
    markdown: { isTrusted: { enabledCommands: [commands.explainRule] } },
    // Nothing pops up unasked; the log is there for who looks for it.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  })
  focus.attach(client)
  const status = new StatusView(client)
  const checklist = new ChecklistView(client, status)
  const comparison = new ComparisonView(client, status)
  const preview = new Preview(client)
  const parts = Disposable.from(
    focus, status, checklist, comparison, preview, new ChartersView(client), new ConfigurationView(client), registerRulePages(client),
    registerOverview(client, status, extension),
    registerCommands(client, { status, checklist, comparison, preview }), registerPlaces(client), ...serveFiles(client),
  )
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
