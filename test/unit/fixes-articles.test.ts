import { describe, expect, it } from 'vitest'
import type { Section } from '../../rules/charter/model.ts'
import type { Judgement } from '../../rules/engine/judge.ts'
import type { Body } from '../../rules/engine/insertion/body.ts'
import { isSigned } from '../../rules/engine/insertion/closing.ts'
import { placeOf } from '../../rules/engine/insertion/place.ts'
import { blocks, inserted, linesThat, withElement } from './fixes-cases.ts'

describe('the article that a section goes behind', () => {
  /** Three articles of ten characters each, from 10 on, and a closing part at 40. */
  const body: Body = { articles: [10, 20, 30].map((start) => ({ section: {} as Section, start, end: start + 10 })), end: 40, closing: null }
  const shown = (...starts: readonly number[]): Judgement => ({ rule: 'x', state: starts.length > 0 ? 'met' : 'missing', evidence: starts.map((start) => ({ start, end: start + 1 })), lacking: [], elements: [], addressed: 0, met: 0 })
  const missing = shown()
  /** Of the second of four requirements, the last of which closes the catalog. */
  const place = (before: Judgement, after: Judgement): number => placeOf(1, body, [before, missing, after, missing])

  it('holds most of the evidence of the requirement before it', () => {
    expect(place(shown(12, 14, 25), missing)).toBe(0)
    expect(place(shown(12, 25, 26), missing)).toBe(1)
  })

  it('is the later one where two hold as much, in whatever order', () => {
    expect(place(shown(12, 35, 25), missing)).toBe(2)
    expect(place(shown(35, 12), missing)).toBe(2)
    expect(place(shown(12, 14, 35, 36), missing)).toBe(2)
  })

  it('begins with its first character and ends before the next', () => {
    expect([10, 19, 20, 39].map((start) => place(shown(start), missing))).toEqual([0, 0, 1, 2])
  })

  it('is told by the requirement after it where the one before stands elsewhere', () => {
    expect(place(shown(5), shown(22))).toBe(0)
    expect(place(shown(41), shown(12))).toBe(-1)
    expect(place({ ...shown(35), state: 'missing' }, shown(22))).toBe(0)
  })

  it('is the last where nothing tells, and for what closes our catalog, whatever packs come behind', () => {
    expect(place(missing, missing)).toBe(2)
    expect(placeOf(3, body, [shown(12), missing, missing, missing])).toBe(2)
    expect(placeOf(2, body, [shown(12), missing, missing, { ...missing, byCues: true }])).toBe(2)
    expect(placeOf(3, body, [shown(12), missing, missing, { ...missing, byCues: true }])).toBe(0)
  })
})

describe('a line of a signature block', () => {
  it.each([
    'Đã ký', 'Ký tại Hà Nội', 'Signed at Marsh End on 2 May', 'In witness whereof the parties sign.', '(đã ký)', 'Lê Mận (ký tên và đóng dấu)', '[chữ ký]', '[Signature of A]', '........', '____ | ____', '\\_\\_\\_\\_\\_\\_\\_\\_',
    'Đại diện Bên A', 'TM. HỘI NGHỊ', 'KT. CHỦ TỊCH', 'On behalf of the Trust', 'For and on behalf of the Trust', 'Xã Mây, ngày 3 tháng 4 năm 2025', 'Lăn tay của cụ Tập', 'Nơi nhận: UBND xã; lưu văn thư.', 'Signature',
  ])('%s', (line) => {
    expect(isSigned(line)).toBe(true)
    expect(isSigned(line.normalize('NFD'))).toBe(true)
  })

  it.each(['Đại diện Bên A họp mỗi quý.', 'On behalf of the Trust the chair speaks;', 'Hai bên cùng làm việc này', '.......', 'We signed up', `Signed at ${'x'.repeat(200)}`, 'Báo cáo gửi xã, ngày nào cũng vậy.'])('not: %s', (line) => {
    expect(isSigned(line)).toBe(false)
  })
})

describe('a line above the names', () => {
  const body = ['# Thoả thuận', '## Mục đích', 'Giữ sông.']
  const signed = 'Lê Thị Mận (đã ký)\nTrần Văn Sung (đã ký)'
  const insertedInto = (...closing: readonly string[]): string => inserted(blocks(...body, ...closing), ['objectives'])

  it('that only looks like a title belongs to them', () => {
    expect(insertedInto('**Những người giữ rừng**', signed)).toMatch(/## Mục tiêu cụ thể[^]*\*\*Những người giữ rừng\*\*\n\nLê Thị Mận/)
  })

  it('that is an article is none, nor is a title', () => {
    expect(insertedInto('**Điều 2. Người giữ rừng**', signed)).toMatch(/Trần Văn Sung \(đã ký\)\n\n/)
    expect(insertedInto('## Người giữ rừng', signed)).toMatch(/Trần Văn Sung \(đã ký\)\n\n## Mục tiêu/)
  })

  it('is looked for no further than forty lines up', () => {
    const names = Array.from({ length: 60 }, (_, i) => `Witness ${i + 1}`)
    expect(insertedInto('Signed', ...names)).toMatch(/Witness 60\n\n## Objectives\n/)
    expect(insertedInto('Signed', ...names.slice(0, 30))).toMatch(/Giữ sông\.\n\n## Objectives\n/)
  })
})

describe('articles', () => {
  const titles = (text: string, shown: Readonly<Record<string, string>> = {}): string[] => linesThat(inserted(text, ['decision-levels'], shown), /^#/)

  it('stand in chapters that say nothing themselves, but not in articles that have clauses', () => {
    const chapters = blocks('# Quy chế', '## Chương I. Chung', '### Điều 1. Mục đích', 'Giữ sông.', '## Chương II. Làm việc', '### Điều 2. Quyết định', 'Theo đồng thuận.', '### Điều 3. Thời hạn', 'Ba năm.')
    expect(titles(chapters, { 'decision-process': 'Theo đồng thuận' })).toEqual([
      '# Quy chế', '## Chương I. Chung', '### Điều 1. Mục đích', '## Chương II. Làm việc', '### Điều 2. Quyết định', '### Điều 3. Phân cấp quyết định', '### Điều 4. Thời hạn',
    ])
    const clauses = blocks('# Quy chế', '## 1. Mục đích', '### 1.1 Sông', 'Giữ sông.', '## 2. Quyết định', '### 2.1 Cách', 'Theo đồng thuận.', '## 3. Thời hạn', '### 3.1 Lâu', 'Ba năm.')
    expect(titles(clauses, { 'decision-process': 'Theo đồng thuận' })).toEqual([
      '# Quy chế', '## 1. Mục đích', '### 1.1 Sông', '## 2. Quyết định', '### 2.1 Cách', '## 3. Phân cấp quyết định', '## 4. Thời hạn', '### 4.1 Lâu',
    ])
    const lettered = blocks('# Charter', '## Part A', '### 1 Purpose', 'Keep the river.', '## Part B', '### 2 Decisions', 'By consensus.')
    expect(titles(lettered, { 'decision-process': 'By consensus' }).at(-1)).toBe('### 3 Who decides what')
  })

  it('are not opened where few of them are chapters', () => {
    const text = blocks('# Charter', '## Purpose', 'Keep the river.', '## Members', 'Both clubs.', '## Decisions', '### How', 'By consensus.', '### When', 'In May.', '## Term', 'Three years.')
    expect(titles(text, { 'decision-process': 'By consensus' })).toEqual(['# Charter', '## Purpose', '## Members', '## Decisions', '### How', '### When', '## Who decides what', '## Term'])
  })
})

describe('a sentence for a list', () => {
  const add = (list: string, words = 'Ban quyết định theo đồng thuận'): string => withElement(`# Quy chế\n\n## Quyết định\n\nCác bên thống nhất:\n\n${list}\n\n## Thời hạn\n\nBa năm.\n`, 'decision-process', 'record', words)
  const GHI = 'Mọi quyết định được ghi'

  it.each([
    ['- Ban quyết định theo đồng thuận.', `\n- ${GHI}`], ['(1) Một.\n\n(2) Ban quyết định theo đồng thuận.', `\n\n(3) ${GHI}`], ['1\\) Một.\n\n2\\) Ban quyết định theo đồng thuận.', `\n\n3\\) ${GHI}`],
    ['●\tMột.\n●\tBan quyết định theo đồng thuận.', `\n●\t${GHI}`], ['✓ Một.\n\n✓ Ban quyết định theo đồng thuận.', `\n✓ ${GHI}`],
    ['i. Một.\n\nii. Ban quyết định theo đồng thuận.', `\n\niii. ${GHI}`],
  ])('%j', (list, item) => {
    expect(add(list)).toContain(item)
  })

  it('goes on with the items of the same kind', () => {
    expect(add('a) Một;\nb) Ban quyết định theo đồng thuận;\n- Ba;')).toContain(`\nc) ${GHI}`)
    expect(add('• Một;\n\n• Ban quyết định theo đồng thuận;\n\n◦ Ba;')).toContain(`\n• ${GHI}`)
    expect(add('• Một;\n\n◦ Ban quyết định theo đồng thuận;\n\n• Ba;')).toContain(`\n◦ ${GHI}`)
  })
})
