import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../rules/index.ts'
import { BlockParser } from '../../rules/markdown/block-parser.ts'
import { parseMarkdown } from '../../rules/markdown/parse.ts'
import { TIMES } from '../fuzz/charters.ts'
import { figure } from '../fuzz/figures.ts'

const EXAMPLES = new URL('../../examples/', import.meta.url)
const whole = readdirSync(EXAMPLES).filter((name) => /^(?!README).*\.md$/.test(name)).map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'))
const charters = whole.map((text) => text.slice(0, 1800))

/** What people type, and what opens or closes things. */
const typed = fc.oneof(
  fc.constantFrom('a', ' ', '\n', '\n\n', '.', 'Bên A họp hằng quý.', '\n- việc', '\n1. one', '# ', '\n## Mục\n', '**', '`', '| a | b |\n|---|---|\n| 1 | 2 |', '|', '\n---\n', '\n> ', '    ', '\t', '\r\n'),
  fc.constantFrom('\n```\n', '~~~\n', '<!--', '-->', '<div>', '\n\n<details>\n', '---\n', '===\n', '[a]', '[a]: b\n', '](x)', '\\', '&amp;', '\n\n\n', '- - -', '1)', '\n   more', '*', '_'),
)
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 60 })), typed })
const edits = fc.tuple(fc.constantFrom(...charters), fc.array(edit, { minLength: 1, maxLength: 25 }))

function apply(text: string, { at, removed, typed: added }: { at: number; removed: number; typed: string }): string {
  const from = Math.floor(at * text.length)
  return text.slice(0, from) + added + text.slice(from + removed)
}

/** How many charters are edited, each a dozen times. */
const numRuns = 25 * TIMES

describe('a text that changes is parsed block by block', { timeout: 600_000 }, () => {
  it('into the tree that the whole text has, over hundreds of edits', () => {
    fc.assert(
      fc.property(edits, ([charter, list]) => {
        const blocks = new BlockParser()
        blocks.parse(charter)
        figure('edits parsed block by block', list.length)
        let text = charter
        for (const one of list) {
          text = apply(text, one)
          expect(offsets(blocks.parse(text))).toBe(offsets(parseMarkdown(text)))
        }
      }),
      { seed: 20_261_129, numRuns },
    )
  })

  it('and not as a whole', () => {
    const blocks = new BlockParser()
    const [text] = whole
    const far = blocks.parse(text).children.at(-1)
    const changed = blocks.parse(apply(text, { at: 0.5, removed: 0, typed: 'một' }))
    expect(changed.children.at(-1)).toBe(far)
  })

  it('so that the engine, which remembers what it read, judges like one that reads for the first time', () => {
    const engine = createLinter()
    fc.assert(
      fc.property(edits, ([charter, list]) => {
        let text = charter
        for (const one of list.slice(0, 6)) {
          text = apply(text, one)
          engine.lint(text, { asCharter: true })
        }
        expect(judged(engine, text)).toEqual(judged(createLinter(), text))
      }),
      { seed: 1, numRuns: 2 * TIMES },
    )
  })
})

function judged(engine: ReturnType<typeof createLinter>, text: string): unknown {
  const { findings, judgements, facts } = engine.lint(text, { asCharter: true })
  return { findings, facts, judgements: judgements.map(({ elements, ...judgement }) => ({ ...judgement, chances: elements.map(({ best }) => best) })) }
}

/** A tree without lines and columns. */
function offsets(root: Nodes): string {
  return JSON.stringify(root, (key, value: unknown) => (key === 'line' || key === 'column' ? undefined : value))
}
