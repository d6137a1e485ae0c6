import { describe, expect, it } from 'vitest'
import { charterOf } from '../catalog/catalog.ts'

/** Titles below that of the document: how each is written, its number and its words. */
function titles(...lines: readonly string[]): string[] {
  return charterOf(`# Charter\n\n${lines.join('\n')}\n`).sections.slice(2).map(({ form, number, title }) => [form, number, title.text].join(' | '))
}

const text = ['', 'Hai bên cùng làm việc này.']

describe('a line is a title', () => {
  it.each([
    ['## Điều 5. Mục đích', 'atx | Điều 5 | Mục đích'],
    ['## Phụ lục A: Bản đồ', 'atx | Phụ lục A | Bản đồ'],
    ['## IV. Tổ chức', 'atx | IV | Tổ chức'],
    ['## § 4 Purpose', 'atx | 4 | Purpose'],
    ['## 3.2.1 Finance', 'atx | 3.2.1 | Finance'],
    ['## b) Small things', 'atx | b | Small things'],
    ['Mục tiêu chung\n===', 'setext |  | Mục tiêu chung'],
    ['<h2>Purpose</h2>', 'html |  | Purpose'],
    ['**Điều 2. Mục tiêu**', 'bold | Điều 2 | Mục tiêu'],
    ['**Mục tiêu:**', 'bold |  | Mục tiêu:'],
    ['**Purpose.** To keep the river.', 'run-in |  | Purpose.'],
    ['**Purpose** (in short) keeps the river.', 'run-in |  | Purpose'],
    ['**Điều 1. Mục đích** 1.1 Hai bên giữ sông.', 'run-in | Điều 1 | Mục đích'],
    ['Điều 3. Trách nhiệm', 'numbered | Điều 3 | Trách nhiệm'],
    ['Khoản 2. Góp tiền', 'numbered | Khoản 2 | Góp tiền'],
    ['Chương II. Tổ chức: các bên họp mỗi quý.', 'run-in | Chương II | Tổ chức'],
    ['IV. TỔ CHỨC', 'numbered | IV | TỔ CHỨC'],
    ['14 PEOPLE LEAVING', 'numbered | 14 | PEOPLE LEAVING'],
    ['MEMBERS OF THE NETWORK', 'caps |  | MEMBERS OF THE NETWORK'],
    ['Purpose', 'plain |  | Purpose'],
  ])('%s', (line, title) => {
    expect(titles(line, ...text)).toEqual([title])
    expect(titles(line.normalize('NFD'), ...text).map((one) => one.normalize('NFC'))).toEqual([title])
  })

  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẠI DIỆN BÊN A', 'Bên A', 'Số: 12/QĐ', 'Signed by both', '**Mục tiêu** hai bên giữ sông.', '**5;**', '14 people come', '> MEMBERS OF US', '- **Purpose**', '- MEMBERS OF US',
    'What we do: keep', 'Who are we?', 'Tarnbeck …… Gail Orme …… 11.03.2024', 'Bà Hoa ........ ký', 'Purpose of the group and', 'Các bên gồm', 'we work together', 'Nine words are one too many for a title', 'A', `${'LONG '.repeat(23)}`, `**${'Long words '.repeat(14)}**`, '**It is a sentence that is longer than sixty characters, with its full stop.**',
  ])('not: %s', (line) => {
    expect(titles(line, ...text)).toEqual([])
  })

  it('without a mark only alone, before text or a list, where hardly a title is marked', () => {
    expect(titles('Purpose', '', '- a', '- b')).toEqual(['plain |  | Purpose'])
    expect(titles('Purpose', 'of the work', ...text)).toEqual([])
    expect(titles('Purpose', '', '## Next', ...text)).toEqual(['atx |  | Next'])
    expect(titles('## Next', ...text, '', 'Purpose', ...text)).toEqual(['atx |  | Next'])
    expect(titles(...text, '', 'Purpose')).toEqual([])
  })

  it('before a full stop only where it says nothing yet', () => {
    expect(titles('Điều 11. Ban liên lạc họp ba tháng một lần. Nghị quyết theo đa số.', 'VI. The Trust will be consulted. It answers within a week.', 'Điều 18. Quy chế có hiệu lực khi được thông qua. <<chờ mồng 8>>')).toEqual([])
    expect(titles('Điều 9. Mỗi hội viên gửi tên một người cho thủ quỹ. Người này biểu quyết.')).toEqual([])
    expect(titles('Điều 11. Ban liên lạc. Ban họp ba tháng một lần, luân phiên tại các tủ sách, và ghi biên bản mỗi buổi; thư ký gửi biên bản.')).toEqual(['run-in | Điều 11 | Ban liên lạc'])
  })

  it('in a list only where its number is that of an article, or its item goes on below it', () => {
    expect(titles('- Điều 3. Trách nhiệm', '', '  Hai bên cùng làm.')).toEqual(['numbered | Điều 3 | Trách nhiệm'])
    expect(titles('- 1.2 Trách nhiệm', '', '  Hai bên cùng làm.')).toEqual([])
    expect(titles('- Khoản 2. Góp tiền', '', '  Hai bên cùng góp.')).toEqual([])
    expect(titles('1. **Purpose**', '', '   To keep the river.', '', '2. **Members**', '', '   Both.')).toEqual(['bold |  | Purpose', 'bold |  | Members'])
    expect(titles('1. **Purpose**', '2. **Members**')).toEqual([])
    expect(titles('- **Purpose**', '', '  To keep the river.')).toEqual([])
  })

  it('of a number alone above its text, which Markdown calls a list of one, where the next number is too', () => {
    expect(titles('1. Purpose', ...text, '', '2. Partners', ...text, '', '3. Funding', '', '- half each')).toEqual(['numbered | 1 | Purpose', 'numbered | 2 | Partners', 'numbered | 3 | Funding'])
    expect(titles('1) Mục đích', ...text, '', '2) Đối tác', ...text)).toEqual(['numbered | 1 | Mục đích', 'numbered | 2 | Đối tác'])
    expect(titles('1. Purpose', ...text, '', '3. Partners', ...text)).toEqual([])
    expect(titles('1. Water', '2. Soil')).toEqual([])
    expect(titles('1. Water', '', '2. Soil', ...text)).toEqual([])
    expect(titles('They keep:', '', '1. Water', ...text, '', '2. Soil', ...text)).toEqual([])
    expect(titles('1. They keep the water.', ...text, '', '2. They keep the soil.', ...text)).toEqual([])
    expect(titles('1. Water', '', '- of the river', '', '2. Soil', '', '- of the hill')).toEqual([])
    expect(titles('1. Marsh Trust', '', 'Address: 2 Quay', '', '2. Reed Farm', '', 'Address: 4 Lane')).toEqual([])
    expect(titles('## Next', ...text, '', '1. Purpose', ...text, '', '2. Partners', ...text)).toEqual(['atx |  | Next'])
  })

  it('in bold begins its line, or stands right behind its first sign', () => {
    expect(titles('(**Purpose**', ...text)).toEqual(['bold |  | (Purpose'])
    expect(titles('Our **Purpose:** to keep', ...text)).toEqual([])
    expect(titles('**Purpose.** To **keep.** It all.', ...text)).toEqual(['run-in |  | Purpose.'])
    expect(titles('Now **keep.** It all', ...text)).toEqual(['plain |  | Now keep. It all'])
  })

  it('in bold is no longer than a line, ends like no part of a sentence, and may have a sign behind it', () => {
    expect(titles(`**${'a'.repeat(140)}**`, ...text)).toHaveLength(1)
    expect(titles('**Purpose; members**.', ...text)).toEqual(['bold |  | Purpose; members.'])
    expect(titles('**Purpose** and more', ...text)).toEqual(['plain |  | Purpose and more'])
    expect(titles(`**${'a'.repeat(59)}.**`, ...text)).toHaveLength(1)
  })

  it('has the level of what is marked above it, and of its number below that', () => {
    const { sections } = charterOf(['# Điều lệ', '', '## Phần chung', '', '**Chương I. Mục đích**', ...text, '', 'Điều 1. Giữ sông', ...text, '', '**Chương II. Tổ chức**', ...text].join('\n'))
    expect(sections.slice(2).map(({ title, parent }) => [title.text, parent?.title.text])).toEqual([
      ['Phần chung', 'Điều lệ'], ['Mục đích', 'Phần chung'], ['Giữ sông', 'Mục đích'], ['Tổ chức', 'Phần chung'],
    ])
  })
})
