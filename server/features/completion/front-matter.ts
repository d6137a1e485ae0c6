import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver'
import { PROFILES } from '../../../rules/charter/profile.ts'
import type { Span } from '../../../rules/index.ts'
import type { Analysis } from '../../analysis.ts'
import { texts } from '../../texts.ts'
import { item, type CompletionContext } from './item.ts'
import { ruleItems } from './rule-ids.ts'

const VALUES: Readonly<Record<string, readonly string[]>> = {
  type: ['partnership-charter'],
  kind: PROFILES,
  lang: ['vi', 'en', '[vi, en]'],
  status: ['draft', 'review', 'signed'],
}
const DATES = new Set(['effective', 'end', 'signed'])
/** Keys whose values stand below them. */
const BLOCKS: Readonly<Record<string, string>> = { partners: 'partners:\n  - name: ', charterlint: 'charterlint:\n  ' }
const PARTNER_KEYS = ['name', 'short', 'representative']

export function inFrontMatter(text: string, offset: number): boolean {
  const open = /^---[ \t]*\r?\n/.exec(text)
  if (!open || offset < open[0].length) return false
  return !/^(?:---|\.\.\.)[ \t]*$/m.test(text.slice(open[0].length, offset))
}

/** Keys, their values, and what may stand in the lists below them. */
export function frontMatterItems(analysis: Analysis, offset: number, context: CompletionContext): CompletionItem[] {
  const { text } = analysis.positions
  const say = texts[analysis.language]
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(lineStart, offset)
  const value = /^([\w-]+):[ \t]*([^\n]*)$/.exec(line)
  if (value) return valueItems(analysis, value[1], { start: offset - value[2].length, end: offset }, line.endsWith(':'))
  if (/^[ \t]/.test(line)) return nestedItems(analysis, text.slice(0, lineStart), line, offset, context)
  if (!/^[\w-]*$/.test(line)) return []
  const known = new Set(Object.keys(analysis.charter?.frontMatter?.keys ?? {}))
  return Object.entries(say.keys)
    .filter(([key]) => !known.has(key) || key === line)
    .map(([key, about]) =>
      item(analysis, key, about, CompletionItemKind.Property, { start: lineStart, end: offset }, BLOCKS[key] ?? `${key}: `),
    )
}

function valueItems(analysis: Analysis, key: string, span: Span, needsSpace: boolean): CompletionItem[] {
  const say = texts[analysis.language]
  const known = DATES.has(key) ? [today()] : (VALUES[key] ?? [])
  const about = (value: string): string => (DATES.has(key) ? say.today : (say.values[value] ?? ''))
  return known.map((each) => item(analysis, each, about(each), CompletionItemKind.EnumMember, span, needsSpace ? ` ${each}` : each))
}

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Below `partners:` its entries; below `charterlint:` its two lists, and below these the rules. */
function nestedItems(analysis: Analysis, above: string, line: string, offset: number, context: CompletionContext): CompletionItem[] {
  const say = texts[analysis.language]
  const parent = /(?:^|\n)([\w-]+):[ \t]*\r?\n((?:[ \t]+[^\n]*\r?\n)*)$/.exec(above)
  const typed = /^[ \t]+(?:- )?([\w-]*)$/.exec(line)
  if (parent?.[1] === 'partners') return partnerItems(analysis, parent[2], line, offset, context)
  if (parent?.[1] !== 'charterlint' || !typed) return []
  const span = { start: offset - typed[1].length, end: offset }
  if (/(?:ignore|not-applicable):[ \t]*\r?\n(?:[ \t]{3,}[^\n]*\r?\n)*$/.test(parent[2])) return ruleItems(analysis, span, context, ': ')
  return ['ignore', 'not-applicable'].map((key) =>
    item(analysis, key, say.values[key] ?? '', CompletionItemKind.Property, span, `${key}:\n    `),
  )
}

/** Partners that the text names and the list lacks; keys of an entry that it has not yet. */
function partnerItems(analysis: Analysis, entries: string, line: string, offset: number, { names }: CompletionContext): CompletionItem[] {
  const say = texts[analysis.language]
  const value = /^[ \t]+(?:- )?(?:name:[ \t]+|- )([^\n:]*)$/.exec(line) ?? /^[ \t]+- ([^\n:]*)$/.exec(line)
  if (value) {
    const span = { start: offset - value[1].length, end: offset }
    const lacking = names.all.filter(({ kind, name }) => kind === 'partner' && !entries.includes(name))
    return lacking.map(({ name }) => item(analysis, name, say.partner, CompletionItemKind.Class, span, quoted(name)))
  }
  const key = /^[ \t]+([\w-]*)$/.exec(line)
  if (!key || !/- \w+:/.test(entries)) return []
  const entry = entries.slice(entries.lastIndexOf('- '))
  const open = PARTNER_KEYS.filter((each) => !new RegExp(`\\b${each}:`).test(entry))
  const span = { start: offset - key[1].length, end: offset }
  return open.map((each) => item(analysis, each, say.partnerKeys[each] ?? '', CompletionItemKind.Property, span, `${each}: `))
}

/** YAML takes a plain value for something else when it holds marks of its own. */
function quoted(name: string): string {
  return /[:#"'{}[\],&*!|>%@`]/.test(name) ? JSON.stringify(name) : name
}
