import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver'
import type { Span } from '../../../rules/index.ts'
import type { Analysis } from '../../analysis.ts'
import { item, type CompletionContext } from './item.ts'

/** What comments of ours begin with. */
const DIRECTIVES = ['charterlint-disable-next-line', 'charterlint-disable', 'charterlint-enable', 'charterlint-disable-file']

/** In a comment: a directive, then the rules it speaks of; behind `--` stands a reason, which is for the person to write. */
export function commentItems(analysis: Analysis, offset: number, body: string, context: CompletionContext): CompletionItem[] {
  const directive = /^\s*([a-z-]*)$/.exec(body)
  if (directive) {
    const span = { start: offset - directive[1].length, end: offset }
    return DIRECTIVES.map((each) => item(analysis, each, '', CompletionItemKind.Keyword, span, `${each} `))
  }
  if (/\s--\s/.test(body)) return []
  const typed = /[\w-]*$/.exec(body)?.[0] ?? ''
  return ruleItems(analysis, { start: offset - typed.length, end: offset }, context, '')
}

/** Every rule, those first that have found something here. */
export function ruleItems(analysis: Analysis, span: Span, { linter, words }: CompletionContext, behind: string): CompletionItem[] {
  const found = new Set(analysis.findings.map(({ ruleId }) => ruleId))
  return [...linter.parts.catalog, ...linter.parts.textRules].map(({ rule }) => ({
    ...item(analysis, rule.id, words.title(rule.id, analysis.language), CompletionItemKind.Value, span, rule.id + behind),
    sortText: `${found.has(rule.id) ? 0 : 1}${rule.id}`,
  }))
}
