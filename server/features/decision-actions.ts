import { CodeActionKind, type CodeAction } from 'vscode-languageserver'
import type { Words } from '../../rules/index.ts'
import { SUPPRESSION_RULE } from '../../rules/engine/suppression-rule.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import { commands, type ExplainParams, type FindingParams } from '../protocol.ts'
import { texts } from '../texts.ts'
import type { Chosen } from './code-actions.ts'

/** More findings than this in one place have one entry for all, which asks which one is meant. */
const MOST_BY_NAME = 3

/** Only our own client has the commands. */
export function hasCommands({ options }: ClientAbilities): boolean {
  return options.commandLinks === true
}

/** What one may do with a finding besides mending it: read about its rule, say why it may stay, turn its rule off. */
export function decisionActions(analysis: Analysis, chosen: readonly Chosen[], words: Words, client: ClientAbilities): CodeAction[] {
  const own = chosen.filter(({ finding }) => finding.ruleId !== 'internal-error')
  // What is said of a decision is no matter for another one.
  const open = own.filter(({ finding }) => finding.ruleId !== SUPPRESSION_RULE)
  if (!hasCommands(client) || own.length === 0) return []
  const { uri, language, positions } = analysis
  const say = texts[language]
  const action = (title: string, command: string, of: readonly Chosen[], argument?: unknown): CodeAction => {
    const diagnostics = of.flatMap(({ diagnostic }) => diagnostic ?? [])
    return {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command, ...(argument !== undefined && { arguments: [argument] }) },
      ...(diagnostics.length > 0 && { diagnostics }),
    }
  }
  if (own.length > MOST_BY_NAME)
    return [
      action(say.explainSome, commands.explainRule, own),
      ...(open.length > 0 ? [action(say.ignoreSome, commands.ignoreFinding, open)] : []),
      action(say.turnOffSome, commands.turnRuleOff, own),
    ]
  const each = (of: readonly Chosen[], make: (one: Chosen, finding: FindingParams, title: string) => CodeAction): CodeAction[] =>
    of.map((one) => {
      const { ruleId, messageId, span } = one.finding
      const title = words.title(ruleId, language)
      return make(one, { uri, rule: ruleId, message: messageId, title, range: positions.range(span) }, title)
    })
  return [
    ...each(own, (one, { rule }, title) => {
      const page: ExplainParams = { rule, language }
      return action(say.explainOne(title), commands.explainRule, [one], page)
    }),
    ...each(open, (one, finding, title) => {
      const label = finding.message === 'missing' ? say.notApplicable(title) : say.ignoreOne(title)
      return action(label, commands.ignoreFinding, [one], finding)
    }),
    ...each(own, (one, finding, title) => action(say.turnOffOne(title), commands.turnRuleOff, [one], finding)),
  ]
}
