import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic, type Range } from 'vscode-languageserver'
import { buildFix, INSERT_SECTION, insertMissing } from '../../rules/engine/fixes.ts'
import type { Finding, Fix, Linter, Words } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import { editOfFix } from '../convert/edits.ts'
import { commands, diagnosticSource, type InsertAllParams } from '../protocol.ts'
import { texts } from '../texts.ts'
import { decisionActions, hasCommands } from './decision-actions.ts'
import type { FindingData } from './diagnostics.ts'
import { missingRules } from './insertion.ts'

/** What an action carries until its edit is asked for. */
export interface ActionData {
  readonly uri: string
  /** Null: the sections of all missing requirements. */
  readonly finding: Omit<FindingData, 'fixes'> | null
  readonly fix: string
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.charterlint`
const INSERT_ALL = 'insert-all'
/** More than this is a list that nobody reads; the rest is behind "insert all" and, where there is one, the checklist. */
const MOST_ACTIONS = 60
const MOST_BESIDE_CHECKLIST = 9

export interface ActionContext {
  readonly linter: Linter
  readonly words: Words
  readonly client: ClientAbilities
}

/** Quick fixes for the findings of a place, and what mends the whole text where that is asked for. */
export function codeActions(
  analysis: Analysis,
  { range, context }: CodeActionParams,
  { linter, words, client }: ActionContext,
): CodeAction[] {
  if (!client.codeActions) return []
  const wanted = (kind: string): boolean => !context.only || context.only.some((only) => only === kind || kind.startsWith(`${only}.`))
  const actions: CodeAction[] = []
  if (wanted(CodeActionKind.QuickFix)) actions.push(...quickFixes(analysis, range, context.diagnostics, { linter, words, client }))
  const resolved = client.resolveEdit
    ? actions
    : actions.flatMap((action) => (action.command ? action : resolveAction(action, analysis, { linter, words, client })) ?? [])
  if (context.only?.some((only) => FIX_ALL.startsWith(only)) && wanted(FIX_ALL)) resolved.push(...fixAll(analysis, linter, client))
  return resolved
}

/** The action with its edit for the text as it is now; null when the finding it mends is no longer there. */
export function resolveAction(action: CodeAction, analysis: Analysis, { linter, client }: ActionContext): CodeAction | null {
  const { data, ...rest } = action
  const fix = fixOf(data as ActionData, analysis, linter)
  return fix ? { ...rest, edit: editOfFix(fix, { ...analysis }, client) } : null
}

function quickFixes(analysis: Analysis, range: Range, diagnostics: readonly Diagnostic[], { words, client }: ActionContext): CodeAction[] {
  const { uri, version, language } = analysis
  const chosen = chosenFindings(analysis, range, diagnostics)
  const actions = chosen.flatMap(({ finding, diagnostic }) =>
    finding.fixes.map((fix): CodeAction => {
      const { ruleId: rule, messageId: message, span } = finding
      const data: ActionData = { uri, finding: { rule, message, start: span.start, end: span.end, version }, fix }
      return {
        title: words.fixTitle(finding, fix, language),
        kind: CodeActionKind.QuickFix,
        data,
        ...(diagnostic && { diagnostics: [diagnostic] }),
      }
    }),
  )
  return [
    ...shortened(actions, analysis, client),
    ...allSections(analysis, chosen, client),
    ...decisionActions(analysis, chosen, words, client),
  ]
}

/** The gravest first; the checklist has them all. */
function shortened(actions: readonly CodeAction[], { language }: Analysis, client: ClientAbilities): CodeAction[] {
  if (!hasCommands(client)) return actions.slice(0, MOST_ACTIONS)
  if (actions.length <= MOST_BESIDE_CHECKLIST) return [...actions]
  const title = texts[language].otherSection
  return [
    ...actions.slice(0, MOST_BESIDE_CHECKLIST - 1),
    { title, kind: CodeActionKind.QuickFix, command: { title, command: commands.showChecklist } },
  ]
}

/** For who stands at a missing section: all of them at once, where there are several. */
function allSections(analysis: Analysis, chosen: readonly Chosen[], client: ClientAbilities): CodeAction[] {
  const { uri, language } = analysis
  const missing = missingRules(analysis).length
  const here = chosen.filter(({ finding }) => finding.fixes.includes(INSERT_SECTION))
  if (missing < 2 || here.length === 0) return []
  const diagnostics = here.flatMap(({ diagnostic }) => diagnostic ?? [])
  const action = (title: string): CodeAction => ({ title, kind: CodeActionKind.QuickFix, ...(diagnostics.length > 0 && { diagnostics }) })
  const data: ActionData = { uri, finding: null, fix: INSERT_ALL }
  const preview: InsertAllParams = { preview: true }
  const title = texts[language].previewAll(missing)
  return [
    { ...action(texts[language].insertAll(missing)), data },
    ...(hasCommands(client) ? [{ ...action(title), command: { title, command: commands.insertAllMissing, arguments: [preview] } }] : []),
  ]
}

export interface Chosen {
  readonly finding: Finding
  readonly diagnostic: Diagnostic | null
}

/** By the diagnostics that the client names; by the range for one that names none. */
function chosenFindings(analysis: Analysis, range: Range, diagnostics: readonly Diagnostic[]): Chosen[] {
  const own = diagnostics.filter(({ source }) => source === diagnosticSource)
  if (own.length > 0) {
    return own.flatMap((diagnostic): Chosen[] => {
      const at = analysis.positions.span(diagnostic.range)
      const known = diagnostic.data as FindingData | undefined
      const finding = findAgain(analysis, { rule: String(diagnostic.code), message: known?.message ?? null, ...at })
      return finding ? [{ finding, diagnostic }] : []
    })
  }
  const span = analysis.positions.span(range)
  return analysis.findings
    .filter((each) => each.span.start <= span.end && span.start <= each.span.end)
    .map((finding) => ({ finding, diagnostic: null }))
}

/** The finding of the same rule and message that stands where it stood, or else nearest to it: the text above may have changed. */
export function findAgain(
  analysis: Pick<Analysis, 'findings'>,
  { rule, message, start, end }: { rule: string; message: string | null; start: number; end: number },
): Finding | null {
  const alike = analysis.findings.filter((finding) => finding.ruleId === rule && (message === null || finding.messageId === message))
  const exact = alike.find(({ span }) => span.start === start && span.end === end)
  if (exact) return exact
  return alike.reduce<Finding | null>(
    (near, each) => (near && Math.abs(near.span.start - start) <= Math.abs(each.span.start - start) ? near : each),
    null,
  )
}

function fixOf({ finding, fix }: ActionData, analysis: Analysis, linter: Linter): Fix | null {
  const { result } = analysis
  const { catalog, textRules } = linter.parts
  if (finding === null) return insertMissing(result, result.language, catalog, missingRules(analysis))
  const found = findAgain(analysis, finding)
  return found ? buildFix(result, found, fix, result.language, catalog, textRules) : null
}

/** All safe fixes in one edit; where two touch the same words the first one goes. */
function fixAll(analysis: Analysis, linter: Linter, client: ClientAbilities): CodeAction[] {
  const { catalog, textRules } = linter.parts
  const edits: Fix['edits'][number][] = []
  for (const finding of analysis.findings) {
    for (const id of finding.fixes.slice(0, 1)) {
      const fix = buildFix(analysis.result, finding, id, analysis.result.language, catalog, textRules)
      if (!fix?.safe || fix.edits.some(({ span }) => edits.some((other) => span.start <= other.span.end && other.span.start <= span.end)))
        continue
      edits.push(...fix.edits)
    }
  }
  if (edits.length === 0) return []
  return [
    { title: 'Charterlint', kind: FIX_ALL, edit: editOfFix({ id: FIX_ALL, edits, safe: true, blanks: false }, { ...analysis }, client) },
  ]
}
