import type { Connection, DocumentDiagnosticReport } from 'vscode-languageserver'
import { diagnosticReport, diagnosticsOf } from '../features/diagnostics.ts'
import { statusOf } from '../features/status.ts'
import { StatusNotification } from '../protocol.ts'
import type { Session } from '../session.ts'
import type { CharterFiles } from '../workspace/charter-files.ts'

/** Findings by pull, or by push for a client that does not pull; and how each document stands. */
export function registerDiagnostics(connection: Connection, session: Session, files: CharterFiles): void {
  const { client } = session
  if (client.pullDiagnostics) {
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      // A client asks once more for what it has just closed: by then the file is as it is on disk.
      const { uri } = textDocument
      if (!session.pulled(uri)) return diagnosticReport((await files.of(uri))?.report.items ?? [], previousResultId)
      const analysis = await session.rested(textDocument.uri, token)
      return diagnosticReport(analysis ? diagnosticsOf(analysis, session.toolsFor(analysis).words, client) : [], previousResultId)
    })
  } else {
    session.onAnalysed((analysis) => {
      const { uri, version } = analysis
      void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(analysis, session.toolsFor(analysis).words, client) })
    })
    session.onClosed((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }))
  }
  const told = new Map<string, { readonly text: string; readonly settings: unknown }>()
  session.onAnalysed((analysis) => {
    const { uri, settings } = analysis
    const status = statusOf(analysis)
    const text = JSON.stringify(status)
    const before = told.get(uri)
    if (before?.text === text && before.settings === settings) return
    told.set(uri, { text, settings })
    void connection.sendNotification(StatusNotification, status)
  })
  session.onClosed((uri) => told.delete(uri))
}
