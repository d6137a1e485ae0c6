import type { CodeAction, Connection } from 'vscode-languageserver'
import { codeActions, resolveAction, type ActionData } from '../features/code-actions.ts'
import { hover } from '../features/hover.ts'
import type { Session } from '../session.ts'
import { forCharter } from './guard.ts'

/** What explains a finding and what mends it. */
export function registerFixes(connection: Connection, session: Session): void {
  connection.onHover(({ textDocument, position }, token) =>
    forCharter(session, textDocument.uri, null, (analysis, names) => hover(analysis, position, { ...session.toolsFor(analysis), names }), token),
  )
  connection.onCodeAction((params, token) =>
    forCharter<CodeAction[]>(
      session, params.textDocument.uri, [], (analysis) => codeActions(analysis, params, session.toolsFor(analysis)), token,
    ),
  )
  connection.onCodeActionResolve((action) => {
    const data = action.data as ActionData | undefined
    if (!data) return action
    return forCharter(
      session,
      data.uri,
      action,
      (analysis) => resolveAction(action, analysis, session.toolsFor(analysis)) ?? action,
    )
  })
}
