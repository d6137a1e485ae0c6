import type { Connection } from 'vscode-languageserver'
import { snippetOf } from '../../rules/engine/snippet.ts'
import { composeCharter, requirementEntries } from '../../rules/index.ts'
import type { Configurations } from '../configurations.ts'
import { comparisonWith } from '../features/comparison.ts'
import { ignoring, turningOff } from '../features/decisions.ts'
import type { Files } from '../files/files.ts'
import {
  CompareRequest,
  DraftRequest,
  IgnoreRequest,
  TurnOffRequest,
  type CompareParams,
  type Draft,
  type DraftParams,
  type EditResult,
  type IgnoreParams,
  type TurnOffParams,
  type TurnOffResult,
  type VersionComparison,
} from '../protocol.ts'
import type { Session } from '../session.ts'
import { forCharter, guarded } from './guard.ts'

/** New charters, what their authors decide about findings, and what a new version changes. */
export function registerDrafting(connection: Connection, session: Session, configurations: Configurations, files: Files): void {
  connection.onRequest(DraftRequest, (params: DraftParams) =>
    guarded<Draft | null>(session, 'a new charter', null, async () => {
      const text = composeCharter(params, requirementEntries)
      const [{ snippet }] = snippetOf({ id: 'new', edits: [{ span: { start: 0, end: 0 }, text }], safe: false, blanks: true })
      return { snippet }
    }),
  )
  connection.onRequest(CompareRequest, ({ uri, before }: CompareParams) =>
    forCharter<VersionComparison | null>(session, uri, null, (analysis) => {
      const { linter, words } = session.toolsFor(analysis)
      return comparisonWith(before, analysis, linter, words)
    }),
  )
  connection.onRequest(IgnoreRequest, (params: IgnoreParams) =>
    forCharter<EditResult>(session, params.uri, null, (analysis) => ignoring(analysis, params, session.client)),
  )
  connection.onRequest(TurnOffRequest, (params: TurnOffParams) =>
    guarded<TurnOffResult | null>(session, params.uri, null, () => turningOff(params, configurations, files)),
  )
}
