import type { CatalogEntry } from '../catalog/catalog.ts'
import type { TextRuleEntry } from '../catalog/text-rule.ts'
import type { LanguageId } from '../text/language-id.ts'
import type { Finding, Fix, FixId } from './finding.ts'
import { addSentence } from './insertion/addition.ts'
import { insertSections, templateOf, templatesOf, writeSectionAt, type NewSection, type PlacedSection } from './insertion/sections.ts'
import type { LintResult } from './lint.ts'
import { hasBlanks } from './snippet.ts'
import { removeSuppression } from './suppression-fix.ts'
import { SUPPRESSION_RULE } from './suppression-rule.ts'

export const INSERT_SECTION = 'insert-section'
const ADD_ELEMENT = 'add-element:'

/**
 * Makes the edits of one of a finding's fixes. `language` is the one to write in: for what is inserted the charter's own. Null when
 * the fix is unknown or no longer fits.
 */
export function buildFix(
  result: LintResult,
  finding: Finding,
  fixId: FixId,
  language: LanguageId,
  catalog: readonly CatalogEntry[],
  textRules: readonly TextRuleEntry[],
): Fix | null {
  const { charter, judgements } = result
  if (!charter) return null
  if (finding.ruleId === SUPPRESSION_RULE) return removeSuppression(charter, finding, fixId)
  const entry = catalog.find(({ rule }) => rule.id === finding.ruleId)
  if (!entry) {
    const rule = textRules.find((each) => each.rule.id === finding.ruleId)?.rule
    return rule?.fix?.({ charter, judgements, options: rule.options ?? {} }, finding, fixId, language) ?? null
  }
  const { template, additions } = entry.wording[language]
  if (fixId === INSERT_SECTION) return sectionsFix(result, [templateOf(entry, language)], language, fixId)
  const sentence = fixId.startsWith(ADD_ELEMENT) ? additions[fixId.slice(ADD_ELEMENT.length)] : undefined
  if (sentence === undefined) return null
  const edit = addSentence(charter, finding.span, sentence, language)
  if (edit) return fixOf(fixId, [edit])
  // What front matter says can only be added to in the text.
  return sectionsFix(result, [{ rule: finding.ruleId, heading: template.heading, body: sentence }], language, fixId)
}

/** All missing sections at once, or the templates of the given requirements; null when there is nothing to insert. */
export function insertMissing(
  result: LintResult,
  language: LanguageId,
  catalog: readonly CatalogEntry[],
  rules: readonly string[] | 'missing' = 'missing',
): Fix | null {
  const wanted = rules === 'missing' ? result.judgements.filter(({ state }) => state === 'missing').map(({ rule }) => rule) : rules
  const sections = templatesOf(new Set(wanted), catalog, language)
  return sections.length === 0 ? null : sectionsFix(result, sections, language, INSERT_SECTION)
}

/** The text of a requirement's section as an author would write it at `offset`, for whoever asks for it there. */
export function sectionFor(
  { charter }: LintResult,
  rule: string,
  offset: number,
  language: LanguageId,
  catalog: readonly CatalogEntry[],
): ({ readonly heading: string } & PlacedSection) | null {
  const [section] = templatesOf(new Set([rule]), catalog, language)
  return charter && section ? { heading: section.heading, ...writeSectionAt(charter, section, offset, language) } : null
}

function sectionsFix({ charter, judgements }: LintResult, sections: readonly NewSection[], language: LanguageId, id: FixId): Fix | null {
  return charter ? fixOf(id, insertSections(charter, judgements, sections, language)) : null
}

function fixOf(id: FixId, edits: Fix['edits']): Fix {
  return { id, edits, safe: false, blanks: edits.some(({ text }) => hasBlanks(text)) }
}
