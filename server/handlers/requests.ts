import type { Connection, Range } from 'vscode-languageserver'
import { blanksOf } from '../features/blanks.ts'
import { checklistOf } from '../features/checklist.ts'
import { declaration, insertion } from '../features/insertion.ts'
import { overviewFileOf, overviewPageOf } from '../features/overview.ts'
import { explanation, ruleSummaries } from '../features/rules.ts'
import {
  BlanksRequest,
  ChecklistRequest,
  ExplainRequest,
  InsertRequest,
  OverviewFileRequest,
  OverviewRequest,
  RulesRequest,
  TreatAsCharterRequest,
  type Checklist,
  type DocumentParams,
  type EditResult,
  type ExplainParams,
  type Explanation,
  type InsertParams,
  type OverviewFile,
  type OverviewPage,
  type RulesParams,
  type RuleSummary,
} from '../protocol.ts'
import type { Session } from '../session.ts'
import { forCharter, guarded } from './guard.ts'

/** What the extension asks for beyond the Language Server Protocol. */
export function registerRequests(connection: Connection, session: Session): void {
  const { client } = session
  connection.onRequest(ChecklistRequest, ({ uri }: DocumentParams) =>
    forCharter<Checklist | null>(session, uri, null, (analysis) => {
      const { linter, words } = session.toolsFor(analysis)
      return checklistOf(analysis, linter, words)
    }),
  )
  connection.onRequest(BlanksRequest, ({ uri }: DocumentParams) =>
    forCharter<Range[]>(session, uri, [], blanksOf),
  )
  connection.onRequest(OverviewRequest, async ({ uri }: DocumentParams, token) => {
    // Not guarded as the others are: a client that is no longer interested is told so.
    const analysis = await session.rested(uri, token)
    return guarded<OverviewPage | null>(session, uri, null, async () => analysis && overviewPageOf(analysis, session.toolsFor(analysis)))
  })
  connection.onRequest(OverviewFileRequest, ({ uri }: DocumentParams) =>
    guarded<OverviewFile | null>(session, uri, null, async () => {
      const analysis = await session.analysis(uri)
      return analysis && overviewFileOf(analysis, session.toolsFor(analysis))
    }),
  )
  connection.onRequest(InsertRequest, (params: InsertParams) =>
    forCharter<EditResult>(session, params.uri, null, (analysis) => insertion(analysis, params, session.toolsFor(analysis).linter, client)),
  )
  connection.onRequest(TreatAsCharterRequest, ({ uri }: DocumentParams) =>
    guarded<EditResult>(session, uri, null, async () => {
      const analysis = await session.analysis(uri)
      return analysis ? declaration(analysis, session.toolsFor(analysis).linter, client) : null
    }),
  )
  connection.onRequest(ExplainRequest, (params: ExplainParams) =>
    guarded<Explanation | null>(session, params.rule, null, async () => explanation(params, session.engineWith(params.rule).linter)),
  )
  connection.onRequest(RulesRequest, ({ language }: RulesParams) =>
    guarded<RuleSummary[]>(session, 'rules', [], async () => ruleSummaries(language === 'vi' ? 'vi' : 'en', session.engineWith('').linter)),
  )
}
