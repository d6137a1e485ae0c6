import { describe, expect, it, vi } from 'vitest'
import type { Statement } from '../../rules/charter/model.ts'
import { charterOf } from '../catalog/catalog.ts'

const below = '\n# Điều lệ\n\nHai bên cùng làm.\n'
const document = (...lines: readonly string[]): string => ['---', ...lines, '---', below].join('\n')
const frontMatterOf = (...lines: readonly string[]): NonNullable<ReturnType<typeof charterOf>['frontMatter']> => charterOf(document(...lines)).frontMatter!

/** The statements of front matter, as their label and their words. */
const said = (...lines: readonly string[]): string[] => entries(...lines).map(({ label, text }) => `${label?.text} | ${text}`)
const entries = (...lines: readonly string[]): Statement[] => charterOf(document(...lines)).statements.filter(({ kind }) => kind === 'meta')

describe('front matter as evidence', () => {
  it.each([
    ['a value has the words of its key for a label', ['muc_tieu: giữ sông'], ['mục tiêu | giữ sông']],
    ['a list has a statement for each value', ['objectives:', '  - clean quays', '  - train divers'], ['objectives | clean quays', 'objectives | train divers']],
    ['a list of maps has one for each map, with its keys', ['doi_tac:', '  - ten: Hội A', '    loai: [xã, hội]', '  - Hội B'], ['đối tác | tên: Hội A | loại hình: xã | loại hình: hội', 'đối tác | Hội B']],
    ['maps in maps are told by all keys above', ['review:', '  by:', '    whom: the Board'], ['review by whom | the Board']],
    ['numbers, days and truths are as they are written', ['n: 007', 'day: 2026-01-02', 'open: true'], ['n | 007', 'day | 2026-01-02', 'open | true']],
    ['a value without words says nothing', ['a:', 'b: ""', 'c: "  "', 'd: []', 'e: {}'], []],
    ['what describes the file is none', ['title: Điều lệ', 'lang: vi', 'status: draft', 'version: 2', 'tags: [a]', 'profile: mou', 'ngon_ngu: vi'], []],
    ['seven keys in one another are read, eight are not', ['a: {b: {c: {d: {e: {f: {g: deep}}}}}}', 'x: {b: {c: {d: {e: {f: {g: {h: deeper}}}}}}}'], ['a b c d e f g | deep']],
    ['keys that are lists are none', ['? [a, b]', ': c', 'd: e'], ['d | e']],
    ['what is pointed to is read where it stands', ['a: &here', '  - one', 'b: *here'], ['a | one']],
  ] as const)('%s', (_, lines, wanted) => {
    expect(said(...lines)).toEqual(wanted)
  })

  it('selects a value with its key, a row with what it holds, and a value of a list alone', () => {
    const lines = ['muc_tieu: giữ sông', 'doi_tac:', '  - ten: Hội A', '    loai: xã hội  # tự khai', '  - Hội B', 'lap:', '  sau: chín']
    const text = document(...lines)
    expect(entries(...lines).map(({ span }) => text.slice(span.start, span.end))).toEqual(['muc_tieu: giữ sông', 'ten: Hội A\n    loai: xã hội', 'Hội B', 'sau: chín'])
  })

  it('stops at two thousand values', () => {
    expect(said('all:', ...Array.from({ length: 2001 }, (_, i) => `  - value ${i}`))).toHaveLength(2000)
  })
})

describe('front matter as data', () => {
  it('has values, and where the keys stand', () => {
    const text = document('title: Điều lệ', 'n: 7', 'list: [a, b]')
    const { values, keys, problems } = charterOf(text).frontMatter!
    expect(values).toEqual({ title: 'Điều lệ', n: 7, list: ['a', 'b'] })
    expect(Object.entries(keys).map(([key, span]) => [key, text.slice(span.start, span.end)])).toEqual([['title', 'title'], ['n', 'n'], ['list', 'list']])
    expect(problems).toEqual([])
  })

  it.each([
    ['a key that comes twice', ['a: 1', 'b: 2', 'a: 3'], 'Map keys must be unique', 'a', 4],
    ['one below another', ['a:', '  b: 1', '  b: 2'], 'Map keys must be unique', 'b', 4],
    ['one in a list', ['a:', '  - b: 1', '  - b: 2', '    c: 3', '    c: 4'], 'Map keys must be unique', 'c', 6],
    ['a list that does not end', ['a: [1, 2', 'b: 3'], 'Flow sequence in block collection must be sufficiently indented and end with a ]', 'b', 3],
    ['a list instead of keys', ['- a', '- b'], 'front matter must be a list of "key: value" lines', '---\n- a\n- b\n---', 1],
    ['words instead of keys', ['only words'], 'front matter must be a list of "key: value" lines', '---\nonly words\n---', 1],
    ['a bomb of references', ['a: &a [x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b, *b, *b, *b, *b]', 'd: [*c, *c, *c, *c, *c, *c, *c, *c]'], 'Excessive alias count indicates a resource exhaustion attack', null, 1],
  ] as const)('names %s, where it is, and reads no values then', (_, lines, message, selected, line) => {
    const text = document(...lines)
    const { problems: [problem, ...more], values } = charterOf(text).frontMatter!
    expect([problem.message, more, values]).toEqual([message, [], {}])
    if (selected !== null) expect(text.slice(problem.span.start, problem.span.end)).toBe(selected)
    expect(text.slice(0, problem.span.start).split('\n')).toHaveLength(line)
  })

  it('tells the process nothing about keys that are lists', () => {
    const warned = vi.spyOn(process, 'emitWarning')
    expect(frontMatterOf('? [a, b]', ': c').values).toEqual({ '[ a, b ]': 'c' })
    expect(warned).not.toHaveBeenCalled()
    warned.mockRestore()
  })

  it('takes keys for the same only within one map', () => {
    expect(frontMatterOf('a:', '  - b: 1', '  - b: 2', 'c:', '  b: 3', 'b: 4').problems).toEqual([])
    expect(frontMatterOf('a:', '  - [{b: 1, b: 2}]').problems).toEqual([])
  })

  it('looks for keys that come twice ten maps deep', () => {
    const nested = (depth: number): string => `${'{a: '.repeat(depth - 1)}{b: 1, b: 2}${'}'.repeat(depth - 1)}`
    expect(frontMatterOf(`x: ${nested(9)}`).problems).toHaveLength(1)
    expect(frontMatterOf(`x: ${nested(10)}`).problems).toHaveLength(0)
  })

  it('of thousands of lists in one another is a problem, not the end', () => {
    expect(frontMatterOf(`a: ${'['.repeat(6000)}`).problems.length).toBeGreaterThan(0)
  })
})

describe('what front matter says of the document', () => {
  it.each([
    ['draft', 'draft'], ['Dự thảo', 'draft'], ['du_thao', 'draft'], ['in review', 'review'], ['Lấy ý kiến', 'review'], [' Approved ', 'signed'], ['đã ký'.normalize('NFD'), 'signed'], ['ban hành', 'signed'], ['something else', 'draft'],
  ])('the stage: %s', (value, stage) => {
    for (const key of ['status', 'stage', 'trang_thai', 'trạng thái', 'trạng_thái']) expect(charterOf(document(`${key}: "${value}"`)).stage).toBe(stage)
  })

  it('the first key of the stage that is a word counts', () => {
    expect(charterOf(document('status: 3', 'trang_thai: signed')).stage).toBe('signed')
    expect(charterOf(document('trang_thai: signed', 'status: review')).stage).toBe('review')
    expect(charterOf('# Điều lệ\n\nHai bên cùng làm.\n').stage).toBe('draft')
  })
})
