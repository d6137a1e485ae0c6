import { fold } from './fold.ts'

/**
 * One pattern for a list of words and short phrases, to be used on folded text ({@link fold}); longer ones first, so that they win.
 * Word boundaries are those of Unicode: `\b` knows ASCII letters only.
 */
export function wordList(words: readonly string[], flags = 'u'): RegExp {
  return new RegExp(wordSource(words), flags)
}

export function wordSource(words: readonly string[]): string {
  const sorted = [...new Set(words.map((word) => fold(word).text))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${sorted.map(escapePattern).join('|')})(?![\\p{L}\\p{M}\\p{N}])`
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`)
}

/** Patterns are the same for every text of a language: each is compiled once. Without "g" or "y" they keep nothing of a text. */
const compiled = new Map<string, RegExp>()

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
    return `(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`
  })
  return new RegExp(alternatives.join('|'), flags)
}
