import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { readFacts } from '../../rules/charter/facts.ts'
import type { Stage } from '../../rules/charter/model.ts'
import { readCharter } from '../../rules/charter/read.ts'
import { buildFix, insertMissing } from '../../rules/engine/fixes.ts'
import type { Finding, Fix } from '../../rules/engine/finding.ts'
import type { Judgement } from '../../rules/engine/judge.ts'
import { buildLexicons } from '../../rules/engine/lexicons.ts'
import type { LintResult } from '../../rules/engine/lint.ts'
import { languages } from '../../rules/languages/index.ts'

const lexicons = buildLexicons(requirementEntries, languages)

/**
 * A result whose judgements are given and not made, so that tests of fixes do not depend on what the engine thinks of a text:
 * `shown` has by requirement the words in the text that show it; all others are missing.
 */
export function resultOf(text: string, shown: Readonly<Record<string, string>> = {}, stage?: Stage): LintResult {
  const read = readCharter(text, lexicons)
  const charter = { ...read, stage: stage ?? read.stage }
  const judgements = requirementEntries.map(({ rule }): Judgement => {
    const words = shown[rule.id]
    const start = words === undefined ? -1 : text.indexOf(words)
    if (words !== undefined && start < 0) throw new Error(`not in the text: ${words}`)
    const evidence = start < 0 ? [] : [{ start, end: start + (words?.length ?? 0) }]
    return { rule: rule.id, state: start < 0 ? 'missing' : 'met', evidence, lacking: [], elements: [], addressed: 0, met: 0 } as Judgement
  })
  return {
    verdict: { charter: true, reason: 'asked' },
    languages: charter.languages,
    language: charter.language,
    stage: charter.stage,
    judgements,
    findings: [],
    facts: readFacts(charter),
    charter,
  }
}

/** The text after the templates of `rules` were put in; `stage`: whatever the text says of it. */
export function inserted(text: string, rules: readonly string[], shown: Readonly<Record<string, string>> = {}, stage?: Stage): string {
  const result = resultOf(text, shown, stage)
  const fix = insertMissing(result, result.language, requirementEntries, rules)
  if (!fix) throw new Error('nothing to insert')
  return apply(text, fix)
}

/** The text after a sentence for a lacking element was added where `words` show the rest of the requirement. */
export function withElement(text: string, rule: string, element: string, words: string): string {
  const result = resultOf(text)
  const start = text.indexOf(words)
  const finding: Finding = {
    ruleId: rule,
    messageId: 'partial',
    severity: 'warning',
    span: { start, end: start + words.length },
    data: { lacking: [element] },
    related: [],
    fixes: [],
  }
  const fix = buildFix(result, finding, `add-element:${element}`, result.language, requirementEntries, [])
  if (!fix) throw new Error('no fix')
  return apply(text, fix)
}

export function apply(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start)
  return edits.reduce((result, { span, text: added }) => result.slice(0, span.start) + added + result.slice(span.end), text)
}

/** The lines of a text that begin as one of the given marks do. */
export function linesThat(text: string, pattern: RegExp): string[] {
  return text.split(/\r?\n/).filter((line) => pattern.test(line))
}

/** A text of blocks with a blank line between them. */
export function blocks(...texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`
}
