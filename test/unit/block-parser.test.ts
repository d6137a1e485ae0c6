import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../rules/index.ts'
import { BlockParser } from '../../rules/markdown/block-parser.ts'
import { parsePlainly } from '../plain-parser.ts'
import { screenMarkdown } from '../../rules/markdown/screen.ts'
import { findPlaceholders, referenceNumbers } from '../../rules/charter/placeholders.ts'
import { fold } from '../../rules/text/fold.ts'
import { forgetPassages } from '../../rules/text/remembered.ts'
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
const place = { at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 60 })) }
const edit = fc.record({ ...place, typed })
/** Blanks and what only looks like one. */
const blank = fc.constantFrom('[tên]', '….', '_', '...', '<tên>', '`', 'TBD', '{{x}}', 'ngày …', '\n[1] Luật', 'oà', 'q', 'ũy', 'e\u0301', '\u200b', 'Σ', 'https://a.b/c', `${'>'.repeat(40)} a`, '[a] '.repeat(500), '<!--', '```', '\n\n')
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
          expect(offsets(blocks.parse(text))).toBe(offsets(parsePlainly(text)))
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

  it('and reads every part where it stands, over hundreds of edits of whole charters', () => {
    const [engine, first] = [createLinter(), createLinter()]
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.array(edit, { minLength: 1, maxLength: 12 }), (charter, list) => {
        figure('edits of whole charters', list.length)
        let text = charter
        for (const one of list) {
          text = apply(text, one)
          engine.lint(text, { asCharter: true })
        }
        // What it was asked before has nothing in common with this.
        for (const other of ['# One\n\nTwo.\n', '# Three\n\nFour.\n']) first.lint(other, { asCharter: true })
        expect(judged(engine, text)).toEqual(judged(first, text))
      }),
      { seed: 20_261_130, numRuns: 6 * TIMES },
    )
  })

  it('and screens, finds and folds in a text that changes what it does in one that it sees for the first time', () => {
    const find = (text: string): unknown => ({ blanks: findPlaceholders(text, [], new Set(['1']), 0), numbers: referenceNumbers(text), folded: fold(text), cuts: screenMarkdown(text).cuts })
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.array(fc.record({ ...place, typed: fc.oneof(typed, blank) }), { minLength: 1, maxLength: 12 }), (charter, list) => {
        let text = charter
        find(text)
        for (const one of list) {
          text = apply(text, one)
          const found = find(text)
          forgetPassages()
          expect(found).toEqual(find(text))
        }
      }),
      { seed: 3, numRuns: 25 * TIMES },
    )
  })
})

function judged(engine: ReturnType<typeof createLinter>, text: string): unknown {
  const { findings, judgements, facts, charter } = engine.lint(text, { asCharter: true })
  const { statements, sections, units, tables, partners, bodies, objectives, term, lead, placeholders, signatures } = charter!
  return {
    findings, facts, judgements: judgements.map(({ elements, ...judgement }) => ({ ...judgement, chances: elements.map(({ best }) => best) })),
    statements: statements.map(({ span, kind, number, marks, section, unit, paragraph, leadIn, label, columns, place }) => [span, kind, number, marks, section.index, unit, paragraph, [...leadIn, ...columns, label].map((one) => one?.span), place.list, place.row, place.table?.id]),
    sections: sections.map(({ span, title, number, level, unit, form }) => [span, title.span, number, level, unit, form]),
    units: units.map(({ kind, rich, from, to, span, depth, form, list, row, cell, quote, paragraph }) => [kind, rich.prose.span(from, to), rich.bold, from, to, span, depth, form, list, row?.index, row?.cells.map((one) => one.rich.prose.span(one.from, one.to)), cell?.row, cell?.column, quote, paragraph]),
    tables: tables.map(({ id, span, leadIn, rows }) => [id, span, leadIn, rows.flat().map((one) => one.span)]),
    partners, bodies, objectives, term, lead: lead?.span, placeholders, signatures,
  }
}

/** A tree without lines and columns. */
function offsets(root: Nodes): string {
  return JSON.stringify(root, (key, value: unknown) => (key === 'line' || key === 'column' ? undefined : value))
}
