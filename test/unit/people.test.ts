import { describe, expect, it } from 'vitest'
import { readCharter, type PartnerFact } from '../../rules/index.ts'

/** The first of two partners, with these lines below its name, and the words that a range selects. */
function first(...lines: readonly string[]): { partner: PartnerFact; words: (fact: { readonly span: { readonly start: number; readonly end: number } }) => string } {
  const text = `# Thoả thuận hợp tác\n\nBÊN A: Hội Làm vườn xã Mây\n${lines.join('\n')}\n\nBÊN B: Trạm Giống Sương\n`
  return { partner: readCharter(text).partners[0], words: ({ span }) => text.slice(span.start, span.end) }
}

describe('whoever stands for a partner', () => {
  it.each([
    ['Đại diện: bà Lê Thị Bưởi – Chủ tịch', 'bà Lê Thị Bưởi', 'Chủ tịch'],
    ['Đại diện: bà Lê Thị Bưởi', 'bà Lê Thị Bưởi', ''],
    ['Đại diện: TS. Lê Mây, Giám đốc', 'TS. Lê Mây', 'Giám đốc'],
    ['Đại diện: PGS. TS. Lê Mây; Chức vụ: Viện trưởng', 'PGS. TS. Lê Mây', 'Viện trưởng'],
    ['Đại diện: ThS Lê Mây (Trưởng phòng)', 'ThS Lê Mây', 'Trưởng phòng'],
    ['Đại diện: ông Lê Mây - Chức vụ : Giám đốc. Điện thoại: 0912 345 678', 'ông Lê Mây', 'Giám đốc'],
    ['Đại diện: bà Anne-Marie Lê - Chủ tịch', 'bà Anne-Marie Lê', 'Chủ tịch'],
    ['Đại diện: BSCKII Lê Mây | Giám đốc', 'BSCKII Lê Mây', 'Giám đốc'],
    ['Người đại diện: Dr. Ann Lee, title: Director', 'Dr. Ann Lee', 'Director'],
  ])('%s', (line, name, post) => {
    const { partner: { representative }, words } = first(line)
    expect([representative?.name, representative?.post, words(representative!)]).toEqual([name, post, name])
  })

  it.each(['Đại diện: ……', 'Đại diện: [họ tên]', 'Địa chỉ: bà Lê Thị Bưởi – Chủ tịch'])('is nobody in: %s', (line) => {
    expect(first(line).partner.representative).toBeNull()
  })

  it('is told where front matter says so', () => {
    const text = '---\ndoi_tac:\n  - ten: Hội Mây\n    loai: tổ chức xã hội\n    dai_dien: bà Lê Thị Bưởi, Chủ tịch\n  - ten: Trạm Sương\n    dai_dien: ông Tư\n---\n\n# Điều lệ\n\nHai bên cùng làm.\n'
    const said = readCharter(text).partners.map(({ representative }) => [representative?.name, representative?.post, text.slice(representative!.span.start, representative!.span.end)])
    expect(said).toEqual([['bà Lê Thị Bưởi', 'Chủ tịch', 'bà Lê Thị Bưởi, Chủ tịch'], ['ông Tư', '', 'ông Tư']])
  })
})

describe('where a partner is reached', () => {
  it.each([
    ['Điện thoại: 024 3333 4444', ['phone 024 3333 4444']],
    ['Điện thoại: (024) 3333 4444', ['phone (024) 3333 4444']],
    ['Điện thoại: +84 912 345 678', ['phone +84 912 345 678']],
    ['Điện thoại: +84 24 3333 4444', ['phone +84 24 3333 4444']],
    ['Điện thoại: 0912.345.678', ['phone 0912.345.678']],
    ['Email: a.b@may.org.vn', ['email a.b@may.org.vn']],
    ['Website: https://may.org.vn/gioi-thieu), xem thêm', ['web https://may.org.vn/gioi-thieu']],
    ['Địa chỉ: số 4 phố Bến Đò', ['address số 4 phố Bến Đò']],
    ['Địa chỉ: số 4 phố Bến Đò. Điện thoại: 024 3333 4444; email: a.b@may.org.vn', ['address số 4 phố Bến Đò.', 'email a.b@may.org.vn', 'phone 024 3333 4444']],
    ['Mã số: 0123 456 789', []],
    ['Số tài khoản: 12/3456 7890', []],
    ['Đại diện: bà Lê Thị Bưởi', []],
  ])('%s', (line, wanted) => {
    const { partner: { contacts }, words } = first(line)
    expect(contacts.map((contact) => `${contact.kind} ${words(contact)}`)).toEqual(wanted)
    expect(contacts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(wanted.map((one) => one.replace(/\.$/, '')))
  })
})

describe('what a partner is', () => {
  const kindOf = (name: string): unknown => readCharter(`# Thoả thuận\n\nBÊN A: ${name}\n\nBÊN B: Trạm Giống Sương\n`).partners[0]?.kind

  it.each([
    ['Trung tâm Kiểm soát bệnh tật Sở Y tế', 'cso'], ['Sở Y tế tỉnh Hà Nam', 'state'], ['Công ty TNHH Trái Ngọt', 'business'], ['Hội Nông dân', 'cso'], ['Ủy ban nhân dân xã Bến', 'state'],
  ])('by its name: %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind)
  })

  it.each([['Green Foundation', 'cso'], ['Acme Tools Ltd', 'business'], ['Ministry of Health', 'state'], ['Department of Health', 'state'], ['Bluebird', null]])('by any word of its name in English: %s', (name, kind) => {
    expect(readCharter(`# Agreement\n\nPARTY A: ${name}\n\nPARTY B: Marsh Trust\n`).partners[0]?.kind).toBe(kind)
  })

  it('by what it says of itself, before its name', () => {
    expect(first('Loại hình: cơ quan nhà nước').partner.kind).toBe('state')
    expect(first('Loại hình: khác').partner.kind).toBe('cso')
  })
})
