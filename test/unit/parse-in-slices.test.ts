import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseInSlices } from '../../rules/markdown/parse-in-slices.ts'
import { parsePlainly } from '../plain-parser.ts'
import { ownCharters, TIMES } from '../fuzz/charters.ts'
import { figure } from '../fuzz/figures.ts'
import { PIECES } from '../fuzz/pieces.ts'

/** A tree without lines and columns. */
function offsets(root: Nodes): string {
  return JSON.stringify(root, (key, value: unknown) => (key === 'line' || key === 'column' ? undefined : value))
}

function parsed(text: string, piece: number): { readonly tree: string; readonly pieces: number } {
  figure('texts parsed piece by piece', 1)
  const slices = parseInSlices(text, piece)
  for (let pieces = 1; ; pieces++) {
    const { done, value } = slices.next()
    if (done) return { tree: offsets(value), pieces }
  }
}

describe('a text parsed piece by piece has the tree that the whole text has', () => {
  it('for charters', () => {
    for (const { name, text } of ownCharters.filter((_, i) => TIMES > 1 || i % 8 === 0)) expect(parsed(text, 1000).tree, name).toBe(offsets(parsePlainly(text)))
  })

  it('for any text, however short the pieces', () => {
    const ends = ['\n\n# Title\n', '\n \n## Title\n', '```\n', '~~~', '<!--', '<script>\n', '    code\n', '- item\n', '> quote\n', '\n---\n', '\n\nA word', 'a | b\n-|-\n', 'a\n:-\n', '> a\n> -:\n', '- a\n  |-\n', ' | c\n']
    const texts = fc.array(fc.constantFrom(...PIECES, ...ends, ...ends, ...ends), { maxLength: 60 }).map((pieces) => pieces.join(''))
    const holds = (text: string, piece: number): boolean => parsed(text, piece).tree === offsets(parsePlainly(text))
    fc.assert(fc.property(texts, fc.nat(40), holds), { seed: 20260301 + TIMES, numRuns: 300 * TIMES })
  })

  it.each([
    ['code that a title stands in', '```\na\n\n# b\n\nc\n\n# d\n```\n'],
    ['a comment', '<!--\na\n\n# b\n\n# c\n-->\n'],
    ['front matter', '---\na: 1\n\n# b\n\n# c\n---\n\nd\n'],
    ['a definition behind what refers to it', '[a]\n\n# b\n\n[a]: https://example.org\n'],
  ])('for %s', (_, text) => {
    expect(parsed(text, 1).tree).toBe(offsets(parsePlainly(text)))
  })

  it.each(['| a |\n|-|', 'a\n:-', 'a | b\n-|-', '| a |\n|-|\nb', '- | a |\n  |-|\n\n# b\n', '> 1. | a |\n>    |-|', '| a |\r|-|\r| b |', 'a\n-|', '\ufeff| a |\n|-|', '| a |\n> |-|', '\u00a0| a |\n|-|'])('for the table %j', (text) => {
    expect(parsed(text, 1).tree).toBe(offsets(parsePlainly(text)))
  })

  it('and a long text is more than one piece', () => {
    expect(parsed('# Title\n\nThe partners meet.\n\n'.repeat(100), 500).pieces).toBeGreaterThan(4)
  })
})
