import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { endOfTerm, findDates, findLengths } from '../../rules/charter/dates.ts'
import { readFacts } from '../../rules/charter/facts.ts'
import { factRows } from '../../rules/tools/fact-rows.ts'
import { sameName, scoreFacts, type FactScores } from '../../rules/tools/facts-compare.ts'
import { charterOf } from '../catalog/catalog.ts'

const corpus = new URL('../../../shared/corpus/', import.meta.url).pathname

describe('dates', () => {
  it.each([
    ['ngày 15 tháng 01 năm 2026', '2026-01-15'], ['từ 15/01/2026', '2026-01-15'], ['5.3.2026', '2026-03-05'], ['15 January 2026', '2026-01-15'], ['the 1st of March 2023', '2023-03-01'],
    ['March 5, 2026', '2026-03-05'], ['2026-01-15', '2026-01-15'], ['ngày 20 tháng 8, năm 2025', '2025-08-20'],
  ])('%s', (text, iso) => {
    for (const form of [text, text.normalize('NFD')]) expect(findDates(form).map((date) => date.iso)).toEqual([iso])
  })

  it('selects the words of the date', () => {
    const text = 'có hiệu lực từ ngày 15 tháng 01 năm 2026 đến hết năm'
    const [date] = findDates(text)
    expect(text.slice(date.from, date.to)).toBe('15 tháng 01 năm 2026')
  })

  it('takes no day that is not in the calendar, and no number of a decision', () => {
    expect(findDates('31/02/2026, 2210/2022, số 88/QĐ-UBND, 1.800.000')).toEqual([])
  })

  it.each([['36 tháng', 36], ['three years', 36], ['05 (năm) năm', 60], ['hai năm', 24], ['twenty-six months', 26]])('%s', (text, months) => {
    expect(findLengths(text).map((length) => length.months)).toEqual([months])
  })

  it('does not take a year or an ordinal for a length', () => {
    expect(findLengths('năm 2026, năm thứ hai, bốn năm nay, ngày 15 tháng 11')).toEqual([])
  })

  it('ends a term on the day before', () => {
    expect(endOfTerm('2025-03-01', 36)).toBe('2028-02-29')
    expect(endOfTerm('2023-11-01', 26)).toBe('2025-12-31')
    expect(endOfTerm('2024-01-31', 1)).toBe('2024-02-29')
  })
})

describe('facts', () => {
  it('come from front matter', () => {
    const text = '---\ndoi_tac:\n  - ten: Hội A Lưới\n    viet_tat: HAL\n  - ten: Viện Bờ Biển\ndau_moi: Viện Bờ Biển\nhieu_luc_tu: 2025-01-02\nhet_han: 2026-01-01\n---\n\n# Điều lệ\n\n## Mục tiêu\n\n- trồng 10 ha rừng\n- dạy 20 lớp\n'
    expect(readFacts(charterOf(text))).toEqual({ partners: ['Hội A Lưới', 'Viện Bờ Biển'], lead: 'Viện Bờ Biển', bodies: [], effective: '2025-01-02', end: '2026-01-01', objectives: 2 })
  })

  it('come from a two-party memorandum', () => {
    const text = [
      '# Memorandum of Understanding', 'between', '**Harbour Trust** ("the Trust")', 'and', '**Fishers\' Guild of Porth** ("the Guild")', '## Purpose', 'Clean quays.',
      '## Steering', 'A Joint Committee is set up. The Joint Committee consists of two members. The Trust is the coordinator.', '## Term', 'This Memorandum takes effect on 1 March 2025 and remains in force until 28 February 2027.',
    ].join('\n\n')
    expect(readFacts(charterOf(text))).toEqual({ partners: ['Harbour Trust', "Fishers' Guild of Porth"], lead: 'Harbour Trust', bodies: ['Joint Committee'], effective: '2025-03-01', end: '2027-02-28', objectives: 0 })
  })

  it('come from prose, with "và" inside a name', () => {
    const text = '# Quy chế phối hợp\n\nQuy chế phối hợp giữa Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh và Trung tâm Bảo tồn Cổ Vật.\n\nSở Văn hóa, Thể thao và Du lịch là cơ quan thường trực.\n'
    expect(readFacts(charterOf(text))).toMatchObject({ partners: ['Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh', 'Trung tâm Bảo tồn Cổ Vật'], lead: 'Sở Văn hóa, Thể thao và Du lịch' })
  })

  it('keep their places', () => {
    const text = '# Thoả thuận\n\nBÊN A: Hội Làm vườn Xuân Lộc\nĐại diện: bà Lê Thị Bưởi\n\nBÊN B: Công ty TNHH Trái Ngọt\n\nThoả thuận có hiệu lực từ ngày 01/4/2024 đến hết ngày 31/12/2026.\n'
    for (const source of [text, text.normalize('NFD'), text.replace(/\n/g, '\r\n')]) {
      const charter = charterOf(source)
      expect(charter.partners.map(({ span }) => source.slice(span.start, span.end).normalize('NFC'))).toEqual(['Hội Làm vườn Xuân Lộc', 'Công ty TNHH Trái Ngọt'])
      expect(charter.partners[0].representative?.normalize('NFC')).toBe('bà Lê Thị Bưởi')
      const { effective, end } = charter.term
      expect([effective, end].map((date) => date && source.slice(date.span.start, date.span.end).normalize('NFC'))).toEqual(['01/4/2024', '31/12/2026'])
    }
  })

  it.each([
    ['ngay_hieu_luc', 'effective'], ['ngày có hiệu lực', 'effective'], ['bat_dau', 'effective'], ['hieu_luc', 'effective'], ['begins', 'effective'], ['effectiveDate', 'effective'],
    ['ngay_ket_thuc', 'end'], ['ngày hết hạn', 'end'], ['until', 'end'], ['ngay_thong_qua', 'signed'], ['signing_date', 'signed'],
  ] as const)('dates come from the key %s of front matter', (key, kind) => {
    expect(charterOf(`---\n${key}: 2026-02-03\n---\n\n# Điều lệ\n\nHai bên cùng làm.\n`).term[kind]?.iso).toBe('2026-02-03')
  })

  it('dates of review come from front matter', () => {
    expect(charterOf('---\nngay_ra_soat: 2026-02-03\nnext_review: 2027-02-03\n---\n\n# Điều lệ\n\nHai bên cùng làm.\n').term.reviews.map(({ iso }) => iso)).toEqual(['2026-02-03', '2027-02-03'])
  })

  it('dates come from a table at the head; a day to look at the text again is no day of effect', () => {
    expect(charterOf('# Charter\n\n| | |\n|---|---|\n| Effective | 2025-02-10 |\n| Closes | 2026-11-30, unless rechartered |\n').term).toMatchObject({ effective: { iso: '2025-02-10' }, end: { iso: '2026-11-30' } })
    const { effective, reviews } = charterOf('# Biên bản\n\nHôm nay, ngày 12 tháng 9 năm 2026, hai bên ký.\n\nĐiều 5. Hiệu lực. Biên bản có hiệu lực từ ngày ký. Các bên rà soát vào ngày 12/9/2027.\n').term
    expect([effective?.iso, reviews[0]?.iso]).toEqual(['2026-09-12', '2027-09-12'])
  })

  const partnersOf = (text: string): readonly string[] => readFacts(charterOf(text)).partners

  it.each([
    ['people with where they are from, in several lists', '# Charter\n\n## Members\n\n### 2024\n\n- Ann Lee, Northwind\n- Bo Chen, Tailspin\n- Cy Dean, Fabrikam\n\n### 2022\n\n- Di Fox, Contoso\n- Ed Gray, Northwind\n- Flo Hunt, Litware\n', ['Northwind', 'Tailspin', 'Fabrikam', 'Contoso', 'Litware']],
    ['seats, by whose they are', '# Terms of reference\n\n## Members\n\n- Lake Forum Representative - Ann Lee\n- Harbour Trust Representative - Bo Chen\n- Youth representative - TBA\n', ['Lake Forum', 'Harbour Trust']],
    ['names in brackets behind what they are', '# Thoả thuận đối tác\n\nNền tảng hợp tác với ba nhà phân phối (gồm: GạoViệt, BeeFarm, An Nông).\n', ['GạoViệt', 'BeeFarm', 'An Nông']],
    ['names written like no others behind a colon', '# Governance\n\n## Founding members\n\nOur founding members are: Bridge Foundation, eCargo and The Weir Project.\n', ['Bridge Foundation', 'eCargo', 'Weir Project']],
    ['what a form calls a party whose name is still open', '# MoU\n\nBetween:\n\n**Party A (City):**  \n[Legal name]  \n(hereinafter "**City Partner**")\n\n**Party B (NGO):**  \n[Legal name]  \n(hereinafter "**NGO Partner**")\n', ['City Partner', 'NGO Partner']],
    ['who runs it jointly', '# Scans and Metadata Group: Terms of Reference\n\nPhase 2 is run jointly by the Institute of Marine Sediments (IMS, Galway) and the Nordland Polar Centre (NPC, Bodø).\n', ['Institute of Marine Sediments', 'Nordland Polar Centre']],
    ['what a form says of a party before the blank for its name', '# Hợp đồng\n\nBÊN A: PHÒNG KHÁM ĐA KHOA ……………\n\nBÊN B: CÔNG TY CỔ PHẦN SEN VIỆT\n', ['PHÒNG KHÁM ĐA KHOA', 'CÔNG TY CỔ PHẦN SEN VIỆT']],
    ['people with initials', '# Charter\n\n## Members\n\n- Kari L. Jordan, chair\n- Rob Davey, editor\n', ['Kari L. Jordan', 'Rob Davey']],
    ['the one side that has a name', '# Proposal\n\nWe propose a partnership between [public organisation] and the Foundation for Clear Water.\n', ['Foundation for Clear Water']],
  ])('know partners as %s', (_, text, wanted) => {
    expect(partnersOf(text)).toEqual(wanted)
  })

  it('take no bodies, posts, kinds of organisations and sentences for partners', () => {
    expect(partnersOf('# Charter\n\n## Members\n\n- Steering Committee, which meets monthly\n- Partnership Committee, which reports\n- Project Lead, who calls\n')).toEqual([])
    expect(partnersOf('# Charter\n\n## Objectives\n\n1. **Community Trust:** Earn it\n2. **Capacity Building:** Strengthen our Association\'s skills\n3. **Impact:** Create a Network of readers\n')).toEqual([])
  })

  it('take no people who sign for partners', () => {
    const said = Array.from({ length: 12 }, (_, i) => `We keep promise ${i + 1} to each other.`).join('\n\n')
    expect(partnersOf(`# What we promised\n\n${said}\n\nSeven crosses and names: Radovan, Mila, Vesna, Zorka.\n`)).toEqual([])
  })

  it('know neither a duty nor a label for what they are called and represented by', () => {
    const { partners } = charterOf('# Hợp đồng\n\nBÊN A: NHÀ TỔ CHỨC SỰ KIỆN\nĐại diện: …… Chức vụ: ……\n\nBÊN B: CÔNG TY VÉ XANH\n\n## Điều 1\n\nBên A (Nhà tổ chức) chịu trách nhiệm vận hành.\n')
    expect(partners.map(({ aliases, representative }) => [aliases, representative])).toEqual([[['BÊN A'], null], [['BÊN B'], null]])
  })

  const leadOf = (text: string): string | null => readFacts(charterOf(`# Charter\n\n${text}\n`)).lead

  it.each([
    ['The programme is managed by Lakeside Records Ltd and renewed yearly.', 'Lakeside Records Ltd'], ['Harbour Trust will chair this committee until May.', 'Harbour Trust'],
    ['The Chair shall preside at all meetings of the Assembly.', 'Chair of the Assembly'], ['The River Steering Committee is the governing body of the project.', 'River Steering Committee'],
    ['The Data and Code Lead coordinates the activities of the group.', 'Data and Code Lead'], ['Meetings will be held in October.', null],
    ['The Data Desk (Ann Lee, ODI) convenes the group.', 'Data Desk'], ['Each June the Quay Council picks a chair from its own number.', 'Chair of the Quay Council'], ['The Forum shall elect a Forum Chair, who keeps the papers.', 'Forum Chair'],
    ['It is run by Larder Link CIC, which owns the depot.', 'Larder Link CIC'],
    ['| Name | From | Post |\n|---|---|---|\n| Ann Lee | ODI | Co-chair |\n| Bo Chen | BBC | editor |\n| Cy Dean | ODI | Co-chair |', 'Ann Lee and Cy Dean'], ['- Chair \\- Data Trust\n- Ethics \\- TBA', 'Data Trust'],
    ['| Post | Task |\n|---|---|\n| Co-chairs | preside by turns |', 'Co-chairs'], ['Cô Thuần làm trưởng nhóm.\n\nNhóm nòng cốt: Mai Thị Thuần, Lê Bưởi.', 'Mai Thị Thuần'],
    ['Bà Duyên và ông An đồng chủ trì.', 'Duyên và An'], ['Trưởng ban do các bên chọn, triệu tập họp và ký công văn.', 'Trưởng ban'],
  ])('know who leads: %s', (text, wanted) => {
    expect(leadOf(text)).toBe(wanted)
  })

  it.each([
    ['a row of the table of posts', '| Vai trò | Ai |\n|---|---|\n| Điều phối | Trung tâm Nước Trong |\n| Thư ký | Hội Phụ nữ xã An Thới |', 'Trung tâm Nước Trong'],
    ['the label of a list of tasks', 'Hội Phụ nữ xã An Thới giữ việc điều phối: gửi giấy mời, ghi biên bản.', 'Hội Phụ nữ xã An Thới'],
  ])('know who leads by %s', (_, text, wanted) => {
    expect(readFacts(charterOf(`# Thoả thuận\n\nBÊN A: Trung tâm Nước Trong\n\nBÊN B: Hội Phụ nữ xã An Thới\n\n${text}\n`)).lead).toBe(wanted)
  })

  it('know the lead by the short name that a partner is given', () => {
    expect(leadOf('by and between:\n\n1. **Ann Lee** (hereinafter referred to as the **"Lead Partner"**)\n2. **Bo Chen** (hereinafter referred to as the **"Partner"**)')).toBe('Ann Lee')
  })

  const bodiesOf = (text: string): readonly string[] => readFacts(charterOf(text)).bodies

  it('know bodies by an abbreviation, in quotes, and by their whole names', () => {
    expect(bodiesOf('# Charter\n\nReports come from the Operations Advisory Committee (OAC). We establish a "Reef Advisory Council".\n')).toEqual(['Operations Advisory Committee', 'Reef Advisory Council'])
    expect(bodiesOf('# Điều lệ\n\n**Nhóm Cố vấn Người cao tuổi trong làng**: tám cụ, họp hai tháng một lần.\n')).toEqual(['Nhóm Cố vấn Người cao tuổi trong làng'])
    expect(bodiesOf('# Quy chế\n\nTổ Dạy bơi gồm ba người. Tổ Dạy bơi họp hằng tháng. Mọi việc do Tổ Dạy bơi lo.\n')).toEqual(['Tổ Dạy bơi'])
  })

  it.each([
    ['by the label of the line about them', '# Điều lệ\n\n4.1. **Hội đồng Liên danh**: mỗi thành viên một ghế.\n', ['Hội đồng Liên danh']],
    ['in words of their own', '# Hương ước\n\nBan giữ đầm: ông Mười, bà Cua, anh Khánh. Thiếu cá thì Ban giữ đầm nới ngày cấm.\n', ['Ban giữ đầm']],
    ['by who forms them', '# Thoả thuận\n\nBa đầu mối hợp thành Tổ giao ban. Bốn người họp thành Hội đồng bốn ghế, duyệt danh sách.\n', ['Tổ giao ban', 'Hội đồng bốn ghế']],
    ['by a title in capitals and who sits there', '# Điều lệ\n\n**V. BAN TỦ SÁCH**\n\nBan gồm thầy Đệ và chị Chi.\n', ['Ban tủ sách']],
    ['by the whole name that the title has', '# Joint Working Group on the Island Lexicon (JWG-IL)\n\nThe Joint Working Group meets in May.\n', ['Joint Working Group on the Island Lexicon']],
    ['where each mention goes on with one word', '# Điều lệ\n\nTổ Giáo trình gồm ba người. Bài do Tổ Giáo trình viết. Hỏi Tổ Giáo trình trước khi in.\n', ['Tổ Giáo trình']],
    ['unless the text says that there is none', '# Khung\n\n## Ban điều phối\n\nCho đến nay chưa thành lập ban điều phối.\n', []],
    ['and not a party with its label', '# Lịch\n\nNgười làm: Nhóm Hải Âu (Bên B) và điều dưỡng.\n', []],
    ['and not what a programme does', '# MoU\n\n- **Community Meetings:** [Number] awareness meetings conducted\n', []],
  ])('know bodies %s', (_, text, wanted) => {
    expect(bodiesOf(text)).toEqual(wanted)
  })

  const objectivesOf = (text: string): number | null => readFacts(charterOf(text)).objectives

  it.each([
    ['a list in HTML', '# MoU\n\n<p>The lab has three goals:</p>\n<ul>\n<li>to build tools,</li>\n<li>to train people</li>\n</ul>\n', 2],
    ['numbered lines', '# Thoả thuận\n\n## Điều 2. Chỉ tiêu\n\n2.1. Số hộ có nước: 200 hộ.\n\n2.2. Số giếng sửa xong: 10.\n', 2],
    ['a promise before a list', '# MoU\n\n## Scope\n\n2.1 Acting together, the Parties will:\n\n(a) open 12 flats;\n\n(b) train 40 officers.\n', 2],
    ['a list in two languages once', '---\nlang: [vi, en]\n---\n\n# Ghi nhớ / Memorandum\n\n## Mục tiêu / Objectives\n\n- đủ điện cả ngày\n- không bỏ liều vắc-xin nào\n\nBy the end:\n\n- power all day\n- no dose lost\n', 2],
    ['each part of one sentence', '# Thoả thuận\n\nChúng tôi muốn: có thêm giếng; nước trong hơn; trẻ đỡ đau bụng.\n', 3],
    ['the rows of a table of targets and how they are measured', '# MoU\n\n| Target | Measured by |\n|---|---|\n| 40 wells by 2028 | well book |\n| no child walks an hour | survey |\n', 2],
    ['no ids that point to objectives elsewhere', '# Quy chế\n\n## Chúng tôi nhằm tới\n\n- **MT1.** mười hai bể\n- **MT2.** nước cho mọi trường\n- **MT3.** ba giếng\n\n| Mục tiêu | Chỉ số |\n|---|---|\n| MT1 | số bể |\n| MT2 | số ngày thiếu |\n', 3],
    ['all that is in scope, where nothing is called an objective', '# Charter\n\n## Scope\n\nIn scope:\n\n- a vocabulary\n- a test suite\n\nThe group also sees to:\n\n- a website\n\nOut of scope:\n\n- payments\n- hosting\n', 3],
    ['what a group exists to do', '# Charter\n\n## About\n\nThe forum exists to\n\n- keep the quays clean\n- train divers\n', 2],
    ['no parts of a sentence that says something else', '# Thoả thuận\n\n## Mục tiêu\n\nVề việc: bản đồ; giống; mua bán.\n', 0],
    ['no list behind another promise', '# Charter\n\nOn termination both parties will:\n\n- return data\n- settle accounts\n', 0],
    ['no list behind another wish', '# Quy ước\n\nMuốn sửa bản này phải nói rõ:\n\n- vì sao cần đổi\n- có hại gì\n', 0],
  ])('count objectives: %s', (_, text, wanted) => {
    expect(objectivesOf(text)).toBe(wanted)
  })

  it('are none where the charter says nothing', () => {
    expect(readFacts(charterOf('# Charter\n\nWe work together.\n'))).toEqual({ partners: [], lead: null, bodies: [], effective: null, end: null, objectives: 0 })
  })
})

describe('comparing names', () => {
  it('folds case, articles, labels, tone placement and brackets', () => {
    expect(sameName('BÊN A: TRUNG TÂM SỨC KHOẺ', 'Trung tâm Sức khỏe')).toBe(true)
    expect(sameName('the Steering Group', 'Steering Group (SG)')).toBe(true)
    expect(sameName('Hội Nông dân', 'Hội Nông dân xã')).toBe(true)
    expect(sameName('Hội', 'Hội Liên hiệp Phụ nữ tỉnh')).toBe(false)
  })
})

/** What was reached; raised when the reading gets better. */
const FLOORS: Readonly<Record<string, Partial<FactScores>>> = {
  made: { partners: 0.99, bodies: 0.94, lead: 0.94, dates: 0.98, objectives: 0.99 },
  real: { partners: 0.86, bodies: 0.77, lead: 0.84, dates: 0.98, objectives: 0.89 },
}

describe.runIf(existsSync(corpus))('facts of the corpus', () => {
  it.each(Object.keys(FLOORS))('%s', (folder) => {
    const scores = scoreFacts(factRows(corpus + folder))
    for (const [fact, floor] of Object.entries(FLOORS[folder])) expect(scores[fact as keyof FactScores], fact).toBeGreaterThanOrEqual(floor)
  })
})
