import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { CONFIG_NAMES } from '../../rules/config/config.ts'
import { folderOf, joinPath, pathWithin } from '../../rules/config/paths.ts'
import { turnOff } from '../../rules/draft/turn-off.ts'
import { ignoreFinding } from '../../rules/draft/decisions.ts'
import { smallest } from '../../rules/draft/front-matter.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import type { Configurations } from '../configurations.ts'
import { editOf, textEdit } from '../convert/edits.ts'
import { Positions } from '../convert/positions.ts'
import { textOf, type Files } from '../files/files.ts'
import { inside, placeOf, uriOf } from '../files/places.ts'
import type { EditResult, IgnoreParams, TurnOffParams, TurnOffResult } from '../protocol.ts'
import { findAgain } from './code-actions.ts'

/** The edit that says in the charter that a finding may stay, and why. */
export function ignoring(analysis: Analysis, { rule, message, range, reason }: IgnoreParams, client: ClientAbilities): EditResult {
  const { charter, positions } = analysis
  const found = findAgain(analysis, { rule, message: message ?? null, ...positions.span(range) })
  // What its kind of document need not say is missing without a finding.
  const finding = found ?? (message === 'missing' ? { ruleId: rule, messageId: message, span: { start: 0, end: 0 } } : null)
  const edits = charter && finding && ignoreFinding(charter, finding, reason)
  return edits && editOf(edits.map(({ span, text }) => textEdit(span, text, analysis)), analysis, client)
}

/**
 * The edit that turns a rule off for the folder of a document: in the configuration of that folder, or in that of a folder above for
 * this one alone, or in a new one where there is none.
 */
export async function turningOff({ uri, rule }: TurnOffParams, configurations: Configurations, files: Files): Promise<TurnOffResult> {
  const place = placeOf(uri)
  const folder = folderOf(place.path)
  const { uri: known } = await configurations.of(uri, false)
  const config = known ?? uriOf(inside(place, joinPath(folder, CONFIG_NAMES[0])))
  const path = placeOf(config).path
  const below = pathWithin(folderOf(path), folder)
  const text = textOf(await files.read(config))
  const after = known !== null && text === null ? null : turnOff(path, text, rule, below === null ? null : `${escapeGlob(below)}/**`)
  return { uri: config, edit: after === null ? null : fileEdit(config, text, after) }
}

/** Names of folders may hold what means something in a glob. */
function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\](){}!+@]/g, '\\$&')
}

function fileEdit(uri: string, before: string | null, after: string): WorkspaceEdit {
  const { span, text } = smallest(before ?? '', after)
  const edit: TextEdit = { range: new Positions(before ?? '').range(span), newText: text }
  const change = { textDocument: { uri, version: null }, edits: [edit] }
  return { documentChanges: before === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change] }
}
