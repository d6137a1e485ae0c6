import { describe, expect, it } from 'vitest'
import type { Fix } from '../../rules/engine/finding.ts'
import { snippetOf } from '../../rules/engine/snippet.ts'

const fixOf = (...texts: readonly string[]): Fix => ({
  id: 'insert-section',
  safe: false,
  blanks: true,
  edits: texts.map((text, i) => ({ span: { start: i * 10, end: i * 10 }, text })),
})
const snippets = (...texts: readonly string[]): string[] => snippetOf(fixOf(...texts)).map(({ snippet }) => snippet)

describe('a fix as a snippet', () => {
  it('has a tab stop for each blank, brackets kept', () => {
    expect(snippets('Within [5] days [name] answers.\n')).toEqual(['Within ${1:[5]} days ${2:[name]} answers.$0\n'])
  })

  it('escapes what snippets take for their own', () => {
    expect(snippets('{partner} pays $5 \\ [$ {sum}]')).toEqual(['{partner\\} pays \\$5 \\\\ ${1:[\\$ {sum\\}]}$0'])
  })

  it('counts on over its edits, in the order of the text', () => {
    const fix = fixOf('[a]', '[b]')
    const turned = snippetOf({ ...fix, edits: [...fix.edits].reverse() })
    expect(turned).toEqual([
      { span: { start: 0, end: 0 }, snippet: '${1:[a]}' },
      { span: { start: 10, end: 10 }, snippet: '${2:[b]}$0' },
    ])
  })

  it('fills in the same unknown partner everywhere', () => {
    expect(snippets('[Bên A], [Bên B], [05], [Bên A], [05]')).toEqual(['${1:[Bên A]}, ${2:[Bên B]}, ${3:[05]}, ${1:[Bên A]}, ${4:[05]}$0'])
  })

  it('leaves links alone', () => {
    expect(snippets('See [the plan](plan.md).')).toEqual(['See [the plan](plan.md).$0'])
  })
})
