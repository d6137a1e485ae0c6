import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver'
import type { Words } from '../../rules/index.ts'
import { diagnosticReport, diagnosticsOf } from '../features/diagnostics.ts'
import { statusOf } from '../features/status.ts'
import { StatusNotification } from '../protocol.ts'
import type { Session } from '../session.ts'

/** Findings by pull, or by push for a client that does not pull; and how each document stands. */
export function registerDiagnostics(connection: Connection, session: Session, words: Words): void {
  const { client } = session
  if (client.pullDiagnostics) {
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const analysis = await session.rested(textDocument.uri, token)
      return diagnosticReport(analysis ? diagnosticsOf(analysis, words, client) : [], previousResultId)
    })
  } else {
    session.onAnalysed((analysis) => {
      void connection.sendDiagnostics({ uri: analysis.uri, version: analysis.version, diagnostics: diagnosticsOf(analysis, words, client) })
    })
    session.onClosed((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }))
  }
  const told = new Map<string, string>()
  session.onAnalysed((analysis) => {
    const status = statusOf(analysis)
    const text = JSON.stringify(status)
    if (told.get(analysis.uri) === text) return
    told.set(analysis.uri, text)
    void connection.sendNotification(StatusNotification, status)
  })
  session.onClosed((uri) => told.delete(uri))
}
