import { commands, Uri, window, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { ExplainRequest, type ExplainParams, type Explanation } from '../server/protocol.ts'

/** Rule pages are virtual documents, so that they need no network and no file. */
export const scheme = 'charterlint-rule'

export function registerRulePages(client: BaseLanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => {
      const page = await client.sendRequest<Explanation | null>(ExplainRequest, paramsOf(uri))
      return page?.markdown ?? ''
    },
  })
}

/** Opens the page beside the charter, rendered where VS Code's own Markdown preview is enabled. */
export async function showRulePage(params: ExplainParams): Promise<void> {
  const uri = Uri.from({ scheme, path: `/${params.language}/${params.rule}.md` })
  if ((await commands.getCommands(true)).includes('markdown.showPreviewToSide')) {
    await commands.executeCommand('markdown.showPreviewToSide', uri)
  } else {
    await window.showTextDocument(uri, { preview: true })
  }
}

function paramsOf(uri: Uri): ExplainParams {
  const [language, file] = uri.path.split('/').slice(1)
  return { rule: (file ?? '').replace(/\.md$/, ''), language: language === 'vi' ? 'vi' : 'en' }
}
