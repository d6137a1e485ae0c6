import { describe, expect, it } from 'vitest'
import { charterOf } from '../catalog/catalog.ts'
import { table } from './table-lines.ts'

/** Names as read; each range selects its name. */
function partners(...lines: readonly string[]): string[] {
  const text = `${lines.join('\n')}\n`
  return charterOf(text).partners.map(({ name, span }) => {
    expect(text.slice(span.start, span.end)).toBe(name)
    return name
  })
}

const VI = '# Quy chế phối hợp\n'
const EN = '# Partnership charter\n'

describe('partners behind a label', () => {
  it.each([
    ['**Partners:** Marsh Trust · Pedal Parcel (since May) · Reed Farm Cooperative', ['Marsh Trust', 'Pedal Parcel', 'Reed Farm Cooperative']],
    ['First signatories: Marsh Trust, Ås (K. Lee) · Reed Farm Union (S. Orr)', ['Marsh Trust, Ås', 'Reed Farm Union']],
    ['Contributing organisations at the time of writing: Marsh Synchrotron (Uppsala), Laboratorio Luce (Trieste), Institute for Materials (Daejeon).', ['Marsh Synchrotron', 'Laboratorio Luce', 'Institute for Materials']],
    ['**Members***: Marsh Trust; Reed Farm; Tide Board (observer)', ['Marsh Trust', 'Reed Farm', 'Tide Board']],
    ['**Who** – Marsh Ferries AS · Hammer Yard · Port Authority of Skag', ['Marsh Ferries AS', 'Hammer Yard', 'Port Authority of Skag']],
  ])('%s', (line, names) => {
    expect(partners(EN, line)).toEqual(names)
  })

  it.each([
    ['**Các bên tham gia:** Hội Làm vườn xã Mây; nhà xe Gió Biển; Trạm Giống Sương.', ['Hội Làm vườn xã Mây', 'nhà xe Gió Biển', 'Trạm Giống Sương']],
    ['Thành viên sáng lập: Cảng Mây, Hợp tác xã Gió, Trạm Giống Sương. Phí 50 triệu một năm.', ['Cảng Mây', 'Hợp tác xã Gió', 'Trạm Giống Sương']],
  ])('%s', (line, names) => {
    expect(partners(VI, line)).toEqual(names)
  })

  it('are in a row whose first cell is the label', () => {
    expect(partners(VI, ...table('Mục | Nội dung', 'Các bên | Hội Làm vườn xã Mây; Trạm Giống Sương', 'Thời hạn | 2 năm'))).toEqual(['Hội Làm vườn xã Mây', 'Trạm Giống Sương'])
  })

  it('are in the lines below a title that is one', () => {
    expect(partners(EN, '## 4. Membership', '', "4.1 Marsh Trust (a charity); Elim Chapel; the Reed School, Mill Road.")).toEqual(['Marsh Trust', 'Elim Chapel', 'Reed School, Mill Road'])
  })

  it('are the whole line below a title that calls them partners, and no line there that says something else', () => {
    expect(partners(EN, '## Participating hospitals', '', 'St. Barnabas (Elkton), Elkton General, Prairie View.')).toEqual(['St. Barnabas', 'Elkton General', 'Prairie View'])
    expect(partners(VI, '## 1. Ai ký / Who signs', '', 'Hội Nghề cá Mây, Nhóm lặn Gió, Ban quản lý chợ Sương.')).toEqual(['Hội Nghề cá Mây', 'Nhóm lặn Gió', 'Ban quản lý chợ Sương'])
    expect(partners(EN, '## Partners', '', 'Copies: Marsh Trust; Reed Farm Union.')).not.toContain('Copies')
  })

  it('are read in one language of a text that says them twice', () => {
    expect(partners('# Thoả thuận / Agreement\n', '**Các bên:** Trạm Y tế Hòn Mây; Tổ điện Xóm Gió.', '', '**Parties:** Mây Health Post; Gió Power Team.')).toEqual(['Trạm Y tế Hòn Mây', 'Tổ điện Xóm Gió'])
  })

  it('are together those of labels near each other', () => {
    expect(partners(EN, '*Full members* (with a vote): Marsh Trust; Reed Farm Union.', '', '*Supporting members*: Tide Board; Hearth Housing Trust.')).toEqual(['Marsh Trust', 'Reed Farm Union', 'Tide Board', 'Hearth Housing Trust'])
  })

  it('are no numbers of seats', () => {
    expect(partners(EN, 'Members: Council 2; County 1')).toEqual([])
  })
})

describe('partners in a title', () => {
  it.each([
    ['**Thoả thuận giữa báo Cửa Mây, tạp chí Gió Biển và nhóm dữ liệu Sương**', ['báo Cửa Mây', 'tạp chí Gió Biển', 'nhóm dữ liệu Sương']],
    ['## Giữa Đoàn phường Mây và Chi đoàn Công ty Vận tải Gió năm 2026', ['Đoàn phường Mây', 'Chi đoàn Công ty Vận tải Gió']],
    ['giữa Hệ thống siêu thị MÂY (Công ty TNHH Mây) và Liên hiệp HTX Rau Gió (xã Sương)', ['Hệ thống siêu thị MÂY', 'Liên hiệp HTX Rau Gió']],
  ])('%s', (line, names) => {
    expect(partners(VI, line, '', 'Hai bên cùng làm.')).toEqual(names)
  })

  it('are behind "between", in bold where they have more said of them', () => {
    expect(partners('# Agreement between the Harrow Trust and the Friends of the Ostrava Archive')).toEqual(['Harrow Trust', 'Friends of the Ostrava Archive'])
    expect(partners(EN, 'between the **City of Brissac**, represented by its Mayor, "the City",', 'and the association **Les Pieds** (seat: 3 quai), "the Association".')).toEqual(['City of Brissac', 'Les Pieds'])
  })

  it('are all of a line of names', () => {
    expect(partners(EN, '(Health Directorate – Hall Waterworks IKS – Fjordlab AS)')).toEqual(['Health Directorate', 'Hall Waterworks IKS', 'Fjordlab AS'])
    expect(partners(EN, '*Bread Co-op · Pedal Parcel · Night Shift Software · The Launderette (in formation)*')).toEqual(['Bread Co-op', 'Pedal Parcel', 'Night Shift Software', 'Launderette'])
    expect(partners('**MoU – Vale Steam Trust / Northern Track Ltd**', '', 'We share an engine.')).toEqual(['Vale Steam Trust', 'Northern Track Ltd'])
  })

  it('are none where a name and a document share it', () => {
    expect(partners('# Marsh Rescue Network – Network Charter', '', 'We meet.')).toEqual([])
    expect(partners('# Marsh Circle · Vòng Đầm Lầy', '', 'We meet.')).toEqual([])
  })
})

describe('partners with numbers', () => {
  it('are the heads of a sentence that counts them', () => {
    expect(partners(EN, '**B.1 Parties.** (i) Medical Research Institute, Uppby; (ii) Tasman Ageing Centre, Hobart; (iii) Fundação Memória, Porto.')).toEqual(['Medical Research Institute', 'Tasman Ageing Centre', 'Fundação Memória'])
    expect(partners(EN, '**1.1 Parties.** (i) Medical Research Institute, Uppby; (ii) Tasman Ageing Centre, Hobart.')).toEqual(['Medical Research Institute', 'Tasman Ageing Centre'])
    expect(partners(EN, '(A) Northern Track Ltd ("NT"), the owner of the line; (B) Vale Steam Trust ("VST"), a charity.')).toEqual(['Northern Track Ltd', 'Vale Steam Trust'])
  })
})

describe('partners of people in a table', () => {
  it('are where they are from', () => {
    expect(partners(EN, '## Committee', '', ...table('Name | Affiliation | Term', 'Ann Lee | Marsh Trust | 2026', 'Bo Chen | Pedal Parcel | 2027', 'Cy Orr | independent | 2027'))).toEqual(['Marsh Trust', 'Pedal Parcel'])
  })
})

describe('what is no partner', () => {
  it('is an article behind the parties', () => {
    expect(partners(EN, 'This agreement is made between', '', '**Marsh Trust**', '', 'and', '', '**Reed Farm Cooperative**', '', '1. *Resources.* Each Party uses its own.', '2. *Review.* The Parties meet.')).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
    expect(partners(EN, 'This agreement is made between', '', '**Marsh Trust**', '', 'and', '', '**Reed Farm Cooperative**', '', '**PREAMBLE**', '', 'The parties meet.')).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
  })

  it('is an article in bold or an act in Vietnamese', () => {
    expect(partners(EN, 'This agreement is between', '', '1. **Marsh Trust**, a charity', '2. **Reed Farm Cooperative**, growers', '3. **Term.** From May.', '4. **Relationship.** Nobody is an agent.')).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
    expect(partners(VI, 'Các bên thống nhất:', '', '- Hội Nông dân Mây chọn hộ', '- Trạm Giống Gió cử một người')).toEqual([])
  })

  it('is a post, a month, or half of a name with "and"', () => {
    expect(partners(EN, 'The officers are President, Secretary and Treasurer.')).toEqual([])
    expect(partners(EN, 'The group is the Marsh Maker and Reed Club.')).toEqual([])
  })
})
