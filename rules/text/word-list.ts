import { fold } from './fold.ts'

/**
 * One pattern for a list of words and short phrases, to be used on folded text ({@link fold}); longer ones first, so that they win.
 * Word boundaries are those of Unicode: `\b` knows ASCII letters only.
 */
export function wordList(words: readonly string[], flags = 'u'): RegExp {
  const key = `${flags} ${words.join('\n')}`
  let pattern = flags.includes('g') || flags.includes('y') ? undefined : compiled.get(key)
  if (!pattern) compiled.set(key, (pattern = new RegExp(wordSource(words), flags)))
  return pattern
}

/**
 * Letters and their marks, block by block: `\p{L}\p{M}` but for some signs inside of blocks of scripts that no charter has. The exact
 * classes are hundreds of ranges, and a pattern with some of them takes longer to make than a charter to read.
 */
const LETTERS = String.raw`A-Za-zªµºÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff\uff21-\uff5a`
const DIGITS = String.raw`0-9²³¹¼-¾\u2070-\u209c\u2150-\u218b\u2460-\u24ff\uff10-\uff19`
/** Where a word may begin. Most characters stand behind one of the letters asked for first: one class with all of them takes twice as long. */
export const BEGINS = `(?<![a-z0-9à-öø-\\u1fff])(?<![${LETTERS}${DIGITS}])`
export const ENDS = `(?![${LETTERS}${DIGITS}])`

/** The source of a pattern with `\p{L}`, `\p{M}` and `\p{N}` by blocks: for long patterns that read every word of a text. */
export function byBlocks(source: string): string {
  const inBrackets = source.replace(/(?<!\\)\[(?:\\.|[^\]\\])*\]/g, (set) => set.replace(/\\p\{[LMN]\}/g, (name) => (name === String.raw`\p{N}` ? DIGITS : LETTERS)))
  return inBrackets.replaceAll(String.raw`\p{L}`, `[${LETTERS}]`)
}

export function wordSource(words: readonly string[]): string {
  const key = words.join('\n')
  let source = wordSources.get(key)
  if (source === undefined) wordSources.set(key, (source = sourceOf(words)))
  return source
}

function sourceOf(words: readonly string[]): string {
  const sorted = [...new Set(words.map((word) => fold(word).text))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `${BEGINS}(?:${sorted.map(escapePattern).join('|')})${ENDS}`
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`)
}

/** Patterns are the same for every text of a language: each is compiled once. Without "g" or "y" they keep nothing of a text. */
const compiled = new Map<string, RegExp>()
const wordSources = new Map<string, string>()

/** One pattern of many sources of patterns, each beginning and ending at the edge of a word; for folded text. */
export function anyOf(sources: readonly string[], flags = 'u'): RegExp {
  const key = `${flags}/${sources.join('\n')}`
  let pattern = flags.includes('g') || flags.includes('y') ? undefined : compiled.get(key)
  if (!pattern) compiled.set(key, (pattern = compile(sources, flags)))
  return pattern
}

function compile(sources: readonly string[], flags: string): RegExp {
  // Node 20 allows a group's name once in a pattern, so later alternatives match without it.
  const named = new Set<string>()
  const alternatives = sources.map((source) => {
    const words = source.replace(/ /g, String.raw`\s+`).replace(/\(\?<([a-z]\w*)>/gi, (group: string, name: string) => {
      if (named.has(name)) return '(?:'
      named.add(name)
      return group
    })
    return byBlocks(words)
  })
  return new RegExp(`${BEGINS}(?:${alternatives.join('|')})${ENDS}`, flags)
}
