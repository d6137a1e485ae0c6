import { CompletionItemKind, InsertTextFormat, type CompletionItem, type Position } from 'vscode-languageserver'
import { sectionFor } from '../../rules/engine/fixes.ts'
import { hasBlanks, snippetOf } from '../../rules/engine/snippet.ts'
import type { Linter, Span, Words } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import type { Names } from '../navigation/names.ts'
import { texts } from '../texts.ts'

/** Characters behind which there may be something to propose; a space only in front matter and comments. */
export const TRIGGERS = ['#', '-', ':', ' ', ','] as const

export interface CompletionContext {
  readonly linter: Linter
  readonly words: Words
  readonly client: ClientAbilities
  readonly names: Names
}

/** A line on which a section may begin: marks of a title, or nothing yet. */
const TITLE_LINE = /^#{1,6}(?:[ \t].*)?$|^\*\*[^*]*$|^[ \t]*$/u

/** Cheap look at the line before anything is worked out: most keystrokes are followed by no proposal. */
export function mayComplete(text: string, offset: number, typed: string | undefined): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  if (inFrontMatter(text, offset) || openComment(text, offset) !== null) return true
  if (typed !== undefined) return /^#{1,6} ?$/.test(line)
  return TITLE_LINE.test(line) || /\p{Lu}[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u.test(line)
}

/** Whether to ask again when more is typed: one more `#` makes other proposals. */
export function isOpenEnded(text: string, offset: number): boolean {
  return /^#{1,6}$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
}

export function completions(analysis: Analysis, position: Position, context: CompletionContext): CompletionItem[] {
  const offset = analysis.positions.offset(position)
  const { text } = analysis.positions
  if (inFrontMatter(text, offset)) return frontMatterItems(analysis, offset, context)
  const comment = openComment(text, offset)
  if (comment !== null) return commentItems(analysis, offset, comment, context)
  const line = analysis.positions.before(position)
  if (TITLE_LINE.test(line)) return sectionItems(analysis, position, line, context)
  return partnerItems(analysis, offset, line)
}

function inFrontMatter(text: string, offset: number): boolean {
  const open = /^---[ \t]*\r?\n/.exec(text)
  if (!open || offset < open[0].length) return false
  return !/^(?:---|\.\.\.)[ \t]*$/m.test(text.slice(open[0].length, offset))
}

/** Text of a comment of ours from its beginning to the offset; null outside of one. */
function openComment(text: string, offset: number): string | null {
  const start = text.lastIndexOf('<!--', offset)
  if (start < 0 || text.slice(start, offset).includes('-->')) return null
  const body = text.slice(start + 4, offset)
  return /^\s*(?:c[a-z-]*)?$|^\s*charterlint-/.test(body) ? body : null
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  type: ['partnership-charter'],
  lang: ['vi', 'en', '[vi, en]'],
  status: ['draft', 'review', 'signed'],
}

function frontMatterItems(analysis: Analysis, offset: number, context: CompletionContext): CompletionItem[] {
  const { text } = analysis.positions
  const say = texts[analysis.language]
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(lineStart, offset)
  const value = /^([\w-]+):[ \t]*([^\n]*)$/.exec(line)
  if (value) {
    const from = { start: offset - value[2].length, end: offset }
    return (VALUES[value[1]] ?? []).map((each) =>
      item(analysis, each, say.values[each] ?? '', CompletionItemKind.EnumMember, from, line.endsWith(':') ? ` ${each}` : each),
    )
  }
  const indented = /^([ \t]+)(?:- )?([\w-]*)$/.exec(line)
  if (indented) return nestedItems(analysis, text.slice(0, lineStart), { start: offset - indented[2].length, end: offset }, context)
  const typed = /^[\w-]*$/.exec(line)
  if (!typed) return []
  const known = new Set(Object.keys(analysis.charter?.frontMatter?.keys ?? {}))
  return Object.entries(say.keys)
    .filter(([key]) => !known.has(key) || key === line)
    .map(([key, about]) =>
      item(
        analysis,
        key,
        about,
        CompletionItemKind.Property,
        { start: lineStart, end: offset },
        key === 'partners' || key === 'charterlint' ? `${key}:\n  ` : `${key}: `,
      ),
    )
}

/** Below `charterlint:` its two lists, below these the rules. */
function nestedItems(analysis: Analysis, above: string, span: Span, context: CompletionContext): CompletionItem[] {
  const say = texts[analysis.language]
  const own = /(?:^|\n)charterlint:[ \t]*\r?\n((?:[ \t]+[^\n]*\r?\n)*)$/.exec(above)
  if (!own) return []
  if (/(?:ignore|not-applicable):[ \t]*\r?\n(?:[ \t]{3,}[^\n]*\r?\n)*$/.test(own[1])) return ruleItems(analysis, span, context, ': ')
  return ['ignore', 'not-applicable'].map((key) =>
    item(analysis, key, say.values[key] ?? '', CompletionItemKind.Property, span, `${key}:\n    `),
  )
}

const DIRECTIVES = ['charterlint-disable-next-line', 'charterlint-disable', 'charterlint-enable', 'charterlint-disable-file']

function commentItems(analysis: Analysis, offset: number, body: string, context: CompletionContext): CompletionItem[] {
  const directive = /^\s*([a-z-]*)$/.exec(body)
  if (directive) {
    const span = { start: offset - directive[1].length, end: offset }
    return DIRECTIVES.map((each) => item(analysis, each, '', CompletionItemKind.Keyword, span, `${each} `))
  }
  if (/\s--\s/.test(body)) return []
  const typed = /[\w-]*$/.exec(body)?.[0] ?? ''
  return ruleItems(analysis, { start: offset - typed.length, end: offset }, context, '')
}

function ruleItems(analysis: Analysis, span: Span, { linter, words }: CompletionContext, behind: string): CompletionItem[] {
  const found = new Set(analysis.findings.map(({ ruleId }) => ruleId))
  return [...linter.parts.catalog, ...linter.parts.textRules].map(({ rule }) => ({
    ...item(analysis, rule.id, words.title(rule.id, analysis.language), CompletionItemKind.Value, span, rule.id + behind),
    sortText: `${found.has(rule.id) ? 0 : 1}${rule.id}`,
  }))
}

/** Sections that are still missing, written as the charter writes its own; the line typed so far is replaced. */
function sectionItems(
  analysis: Analysis,
  position: Position,
  line: string,
  { linter, client, words }: CompletionContext,
): CompletionItem[] {
  const { result, positions, language } = analysis
  const span = positions.lineSpan(position.line)
  if (positions.text.slice(span.start + line.length, span.end).trim() !== '') return []
  return result.judgements
    .filter(({ state }) => state === 'missing')
    .flatMap(({ rule }, i): CompletionItem[] => {
      const section = sectionFor(result, rule, span.start, result.language, linter.parts.catalog)
      if (!section) return []
      const fix = { id: rule, edits: [{ span, text: section.text }], safe: false, blanks: hasBlanks(section.text) }
      const newText = client.completionSnippets ? snippetOf(fix)[0].snippet : section.text
      return [
        {
          label: section.heading,
          labelDetails: { description: texts[language].missingSection },
          detail: words.title(rule, language),
          kind: CompletionItemKind.Snippet,
          filterText: `${/^[#*\s]*/.exec(line)?.[0] ?? ''}${section.heading}`,
          sortText: String(i).padStart(2, '0'),
          textEdit: { range: positions.range(span), newText },
          insertTextFormat: client.completionSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        },
      ]
    })
}

/** Partners' names that begin with the words before the cursor. */
function partnerItems(analysis: Analysis, offset: number, line: string): CompletionItem[] {
  const { charter, language } = analysis
  const names = (charter?.partners ?? []).flatMap(({ name, aliases }) => [name, ...aliases])
  return names.flatMap((name): CompletionItem[] => {
    for (let length = Math.min(name.length - 1, line.length); length >= 3; length--) {
      const typed = line.slice(line.length - length)
      if (/[\p{L}\p{M}\p{N}]$/u.test(line.slice(0, line.length - length)) || !name.toLowerCase().startsWith(typed.toLowerCase())) continue
      return [item(analysis, name, texts[language].partner, CompletionItemKind.Class, { start: offset - length, end: offset }, name)]
    }
    return []
  })
}

function item(
  { positions }: Analysis,
  label: string,
  detail: string,
  kind: CompletionItemKind,
  span: Span,
  newText: string,
): CompletionItem {
  return { label, ...(detail !== '' && { detail }), kind, textEdit: { range: positions.range(span), newText } }
}
