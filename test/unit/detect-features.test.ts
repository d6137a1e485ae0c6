import { describe, expect, it } from 'vitest'
import { DetectionReader, type DetectionFeature } from '../../rules/charter/detect-features.ts'
import { languages } from '../../rules/languages/index.ts'

const reader = new DetectionReader(Object.values(languages))

function feature(name: DetectionFeature, lines: readonly string[], path = ''): number {
  return reader.read(lines.join('\n'), path)[name]
}

/** A text of so many words that say nothing, before which something may stand. */
const filler = (words: number): string => Array.from({ length: words }, () => 'word').join(' ')
const lines = (count: number, line = 'word word word'): string[] => Array.from({ length: count }, () => line)

describe('what a text looks like', () => {
  it('code is the share of its lines between fences, those included', () => {
    const code = (...block: readonly string[]): number => feature('code', [...lines(17), ...block])
    expect(code('```', 'x', '```')).toBeCloseTo((3 / 20) * 4)
    expect(code('~~~~', '~~~', '~~~~')).toBeCloseTo((3 / 20) * 4)
    expect(code('````', '```', 'x')).toBeCloseTo((3 / 20) * 4)
    expect(code('``` js', '~~~', '```')).toBeCloseTo((3 / 20) * 4)
    expect(code('```', '`````', 'x')).toBeCloseTo((2 / 20) * 4)
    expect(code('`x`', '', 'y')).toBe(0)
    expect(code('```', ...lines(40), '```')).toBe(1)
  })

  it('what stands in code, comments and addresses counts for nothing else', () => {
    expect(feature('topics', ['```', '# Duration', '```', filler(60)])).toBe(0)
    expect(feature('topics', ['<!-- ', '# Duration', '-->', filler(60)])).toBe(0)
    expect(feature('topics', ['<!-- a --># x', '# Duration', '<!-- b', filler(60)])).toBeGreaterThan(0)
    expect(feature('title', ['[x](partnership-charter)', filler(60)])).toBe(0)
  })

  it('tasks are counted against lines with words', () => {
    const tasks = (...items: readonly string[]): number => feature('tasks', [...lines(18), '', '', ...items])
    expect(tasks('- [ ] a', '  * [x] b')).toBeCloseTo((4 * 2) / 20)
    expect(tasks('+ [X] a', 'b - [ ] c')).toBeCloseTo(4 / 20)
    expect(tasks('- [a] b', '-[ ] c')).toBe(0)
    expect(tasks(...lines(20, '- [ ] a'))).toBe(1)
  })

  it('questions end a line', () => {
    expect(feature('questions', [filler(296), 'Why?', '**Who?**', 'Is it? Yes.'])).toBeCloseTo((60 * 2) / 301)
    expect(feature('questions', [filler(296), 'Why so'])).toBe(0)
  })

  it.each([
    [['# Partnership charter']], [['', '<h1 align="center">Partnership charter</h1>']], [['**Partnership charter**']], [['Partnership charter', '===']], [['PARTNERSHIP CHARTER']], [['---', 'title: Partnership charter', '---', 'text']],
    [['\ufeff---', 'a: b', '---', '# Partnership charter']], [['1. Partnership charter']], [['Partnership charter (third draft, 2.1)']], [['# Điều lệ hợp tác']], [['# DIEU LE HOP TAC']],
  ])('has a title of a charter: %j', (head) => {
    expect(feature('title', [...head, '', filler(60)])).toBe(1)
  })

  it.each([
    [['---', 'subtitle: Partnership charter', '---']], [['---', 'title: x', '---', 'Partnership charter', '- - -']], [['Partnership charter', '--']], [['Partnership charter', '=== x']], [['    Partnership charter', '===']],
    [['a', 'b', 'c', '1 partnership charter', '===']], [['a', 'b', 'c', 'Partnership charter']], [['Partnership charter', 'and what follows it']], [['- Partnership charter']], [['Here is a partnership charter.']],
  ])('has no title in: %j', (head) => {
    expect(feature('title', [...head, '', filler(60)])).toBe(0)
  })

  it.each([[['---', 'title :   Partnership charter', '---']], [['---', 'tieu_de: Điều lệ hợp tác', '---']], [['Partnership charter', '---']], [['   Partnership charter', '  ===  ']]])('has a title in: %j', (head) => {
    expect(feature('title', [...head, '', filler(60)])).toBe(1)
  })

  it('has the first title for its own, and the next four for titles anywhere', () => {
    const below = (...titles: readonly string[]): number[] => (['title', 'titleAnywhere'] as const).map((name) => feature(name, [...titles.map((title) => `# ${title}`), '', filler(60)]))
    expect(below('Notes', 'Partnership charter')).toEqual([0, 1])
    expect(below('a', 'b', 'c', 'd', 'Partnership charter')).toEqual([0, 1])
    expect(below('a', 'b', 'c', 'd', 'e', 'Partnership charter')).toEqual([0, 0])
    expect(feature('titleAnywhere', [...lines(12), '# Partnership charter', filler(60)])).toBe(0)
  })

  it('has no charter\'s title where it is another document\'s that names one', () => {
    const titled = (title: string): number[] => (['title', 'titleAnywhere', 'titleShared', 'titleOther'] as const).map((name) => feature(name, [`# ${title}`, '', filler(60)]))
    expect(titled('How to write a partnership agreement')).toEqual([0, 0, 0, 1])
    expect(titled('Hướng dẫn soạn điều lệ hợp tác')).toEqual([0, 0, 0, 1])
    expect(titled('Partnership agreement')).toEqual([1, 1, 1, 0])
  })

  it('has a word of another kind in its title only if that is no charter\'s', () => {
    expect(feature('titleKind', ['# Partner handbook', '', filler(60)])).toBe(1)
    expect(feature('titleKind', ['# Partnership charter (template)', '', filler(60)])).toBe(0)
  })

  it('has actors when more than one is named again and again', () => {
    const actors = (text: string): number => feature('actors', [`${filler(97)} ${text}`])
    expect(actors('while the Host pays and the Host signs')).toBe(0)
    expect(actors('while the Host pays and the Guest signs')).toBe(0)
    expect(actors('while the Host pays, the Guest signs, the Host leaves and the Guest stays')).toBeGreaterThan(0.5)
    expect(actors('The Host pays. The Guest signs. The Host leaves. The Guest stays.')).toBe(0)
  })

  it.each([['docs/Partnership_Charter.md', 1, 0], ['dieu-le.md', 1, 0], ['a/TOR.md', 1, 0], ['MoU 2027.md', 1, 0], ['mountains.md', 0, 0], ['history.md', 0, 1], ['README.md', 0, 1], ['charters/notes.md', 0, 1], ['Bien ban hop.md', 0, 1], ['monitor.md', 0, 0]])('by the name of its file: %s', (path, charter, other) => {
    expect([feature('titleAnywhere', [filler(60)], path), feature('nameOther', [filler(60)], path)]).toEqual([charter, other])
  })

  it('has partners in front matter', () => {
    expect(feature('partnersKey', ['---', 'Partners: [a]', '---', filler(60)])).toBe(1)
    expect(feature('partnersKey', ['---', 'đối tác:', '  - a', '...', filler(60)])).toBe(1)
    expect(feature('partnersKey', ['---', 'our partners: [a]', '---', filler(60)])).toBe(0)
    expect(feature('partnersKey', ['partners: [a]', filler(60)])).toBe(0)
  })

  it('has topics by its titles in any form, each once, eight of them being all', () => {
    const topics = (...titles: readonly string[]): number => feature('topics', [...titles, '', filler(60)]) * 8
    expect(topics('## Duration', '## Duration of it')).toBe(1)
    expect(topics('## Duration', '**Roles**', '3. Decision making', 'AMENDMENTS')).toBe(4)
    expect(topics('| **Duration** | **Roles** |')).toBe(2)
    expect(topics('The duration of roles')).toBe(0)
  })

  it('of a long text only the beginning counts', () => {
    expect(feature('questions', ['Why?', filler(60)])).toBeGreaterThan(0)
    expect(feature('questions', [filler(8000), 'Why?'])).toBe(0)
  })
})
