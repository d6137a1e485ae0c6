import { describe, expect, it } from 'vitest'
import { charterModel, createLinter, readCharter, type Span } from '../../rules/index.ts'

const CHARTER = `# Thoả thuận hợp tác

BÊN A: Trung tâm Nước Xanh (gọi tắt là NX)
Loại hình: tổ chức khoa học và công nghệ
Địa chỉ: số 4 phố Bến Đò. Điện thoại: 024 3333 4444
Đại diện: bà Lê Thị Bưởi – Giám đốc

BÊN B: Công ty TNHH Trái Ngọt

## Điều 1. Mục tiêu

- MT1: 200 hộ có nước sạch
- MT2: 10 giếng được sửa

## Điều 2. Trách nhiệm của Bên A

a) Khảo sát giếng.
b) Góp 120 triệu đồng.

## Điều 3. Trách nhiệm của Bên B

Bên B có trách nhiệm chở ống.

## Điều 4. Ban Điều phối

Ban Điều phối gồm 5 thành viên: ba người của Bên A, hai người của Bên B. Ban Điều phối họp hằng quý. Ban Điều phối quyết định kế hoạch theo nguyên tắc đồng thuận; nếu không thì biểu quyết, thông qua khi có 2/3 số thành viên tán thành.

## Điều 5. Báo cáo

Bên B gửi báo cáo cho Ban Điều phối qua email hằng tháng.

| Mục tiêu | Chỉ số |
|---|---|
| MT1 | số hộ |

| Việc | Bên A | Bên B |
|---|---|---|
| Khảo sát | A/R | C |
| Chở ống | A | R |

## Phụ lục 1. Bản đồ

Có hiệu lực từ ngày 01/3/2026 trong 24 tháng.
`

describe('the charter as facts', () => {
  const model = readCharter(CHARTER)
  const words = ({ span }: { span: Span }): string => CHARTER.slice(span.start, span.end)

  it('knows the partners, what they are, who stands for them and how to reach them', () => {
    expect(model.partners).toMatchObject([
      { id: 'partner-1', name: 'Trung tâm Nước Xanh', shortNames: ['NX'], aliases: ['BÊN A'], kind: 'cso', representative: { name: 'bà Lê Thị Bưởi', post: 'Giám đốc' } },
      { id: 'partner-2', name: 'Công ty TNHH Trái Ngọt', kind: 'business' },
    ])
    expect(words(model.partners[0])).toBe('Trung tâm Nước Xanh')
    expect(model.partners[0].contacts.map(({ kind, value }) => [kind, value])).toContainEqual(['phone', '024 3333 4444'])
  })

  it('knows who does what, by titles, sentences and letters', () => {
    expect(model.responsibilities.map(({ who, text, letters, strength }) => [who.id, text, letters.join(''), strength])).toEqual(expect.arrayContaining([
      ['partner-1', 'Khảo sát giếng.', '', 'listed'], ['partner-2', 'Bên B có trách nhiệm chở ống.', '', 'binding'], ['partner-1', 'Khảo sát', 'AR', 'listed'], ['partner-2', 'Chở ống', 'R', 'listed'],
    ]))
    expect(model.contributions.map(({ who, amounts }) => [who.id, amounts.map(({ text }) => text)])).toEqual([['partner-1', ['120 triệu đồng']]])
  })

  it('knows how it is run: bodies, decisions, meetings, flows', () => {
    expect(model.bodies).toMatchObject([{ name: 'Ban Điều phối', seats: { count: 5 }, members: [{ id: 'partner-1', count: 3 }, { id: 'partner-2', count: 2 }] }])
    expect(model.decisions).toMatchObject([{ method: 'consensus', who: { id: 'body-1' } }])
    expect(model.meetings).toMatchObject([{ who: { id: 'body-1' }, frequency: { days: 91 } }])
    expect(model.flows).toMatchObject([{ kind: 'report', from: { id: 'partner-2' }, to: { id: 'body-1' }, channel: 'email', frequency: { days: 30 } }])
  })

  it('ties indicators to objectives', () => {
    expect(model.objectives.map(({ number, indicators }) => [number, indicators.map(({ text }) => text)])).toEqual([['MT1', ['số hộ']], ['MT2', []]])
  })

  it('reads front matter: kinds, posts, duties, contributions, bodies', () => {
    const text = '---\ndoi_tac:\n  - ten: Hội Nông dân xã Bến Xanh\n    loai: tổ chức xã hội\n    dai_dien: bà Lê Thị Bưởi, Chủ tịch\n    vai_tro: chọn hộ và giữ sổ\n    dong_gop: 20 triệu đồng và một kho\n  - ten: Công ty TNHH Hạt Vàng\nco_cau: [Ban Cánh đồng]\n---\n\n# Điều lệ\n\nBan Cánh đồng họp hằng quý.\n'
    const { partners, responsibilities, contributions, bodies } = readCharter(text)
    expect(partners[0]).toMatchObject({ kind: 'cso', representative: { name: 'bà Lê Thị Bưởi', post: 'Chủ tịch' } })
    expect(responsibilities.filter(({ who }) => who.kind === 'partner').map(({ who, text, span }) => [who.id, text, text === 'chọn hộ và giữ sổ' && span.start > 0])).toEqual([['partner-1', 'chọn hộ và giữ sổ', true]])
    expect(contributions.map(({ who, amounts }) => [who.id, amounts.map((amount) => amount.text)])).toEqual([['partner-1', ['20 triệu đồng']]])
    expect(bodies.map(({ name, defined }) => [name, defined])).toEqual([['Ban Cánh đồng', true]])
  })

  it('knows the days, articles and annexes', () => {
    expect(model.dates.map(({ kind, iso, reckoned }) => [kind, iso, reckoned])).toEqual([['effective', '2026-03-01', false], ['end', '2028-02-29', true]])
    expect(model.articles.map(({ number }) => number)).toEqual(['Điều 1', 'Điều 2', 'Điều 3', 'Điều 4', 'Điều 5'])
    expect(model.annexes.map(({ number, title }) => [number, title])).toEqual([['Phụ lục 1', 'Bản đồ']])
  })

  it('is the same for a linted charter, and is plain data', () => {
    const { charter } = createLinter().lint(CHARTER, { asCharter: true })
    expect(charterModel(charter!)).toEqual(model)
    expect(JSON.parse(JSON.stringify(model)).partners[0].name).toBe('Trung tâm Nước Xanh')
  })

  it('selects the same words in decomposed letters, with Windows line ends and behind a byte order mark', () => {
    const spans = (text: string): string[] => {
      const { partners, responsibilities, decisions, dates, objectives } = readCharter(text)
      const source = text.replace(/^\uFEFF/, '')
      return [...partners, ...responsibilities, ...decisions, ...dates, ...objectives].map(({ span }) => source.slice(span.start, span.end).normalize('NFC').replace(/\r/g, ''))
    }
    const wanted = spans(CHARTER)
    for (const text of [CHARTER.normalize('NFD'), CHARTER.replace(/\n/g, '\r\n'), `\uFEFF${CHARTER}`]) expect(spans(text)).toEqual(wanted)
  })

  it('has nothing for a text that says nothing', () => {
    const empty = readCharter('')
    for (const [key, value] of Object.entries(empty)) if (Array.isArray(value) && key !== 'languages') expect(value, key).toEqual([])
  })
})

describe('who chairs a body', () => {
  const chairOf = (said: string): string | null => readCharter(`# Thoả thuận hợp tác\n\nBÊN A: Hội Làm vườn Xuân Lộc\n\nBÊN B: Công ty TNHH Trái Ngọt\n\n## Điều 3\n\n${said}\n`).bodies[0]?.chair?.name ?? null

  it.each([
    ['Ban Điều phối do Bên A chủ trì, mỗi bên cử hai người.', 'Hội Làm vườn Xuân Lộc'], ['Ban Điều phối gồm bốn người, do đại diện Bên B làm Trưởng ban.', 'Công ty TNHH Trái Ngọt'], ['Ban Điều phối gồm bốn người. Trưởng ban: Bên B.', 'Công ty TNHH Trái Ngọt'],
    ['Ban Điều phối gồm Bên A và Bên B; ghế chủ tọa chuyển lần lượt qua hai bên.', 'ghế chủ tọa'], ['Ban Điều phối gồm bốn người. Cụ Lê Văn Tập làm trưởng ban.', 'Cụ Lê Văn Tập'], ['Ban Điều phối gồm Bên A và Bên B.', null],
  ])('%s', (said, chair) => {
    expect(chairOf(said)).toBe(chair)
  })

  it('is told in English, and chairs to sit on are none', () => {
    const chairs = (said: string): string | null => readCharter(`# MoU\n\nbetween\n\n**Harbour Trust**\n\nand\n\n**Fishers Guild**\n\n## Steering\n\n${said}\n`).bodies[0]?.chair?.name ?? null
    expect(chairs('The Joint Committee has six members and is chaired by the Harbour Trust.')).toBe('Harbour Trust')
    expect(chairs('The Joint Committee has two chairs for each of the Harbour Trust and the Fishers Guild.')).toBeNull()
  })
})

describe('what is read around partners and bodies', () => {
  const parties = '# Thoả thuận hợp tác\n\nChúng tôi gồm:\n\n**1. Trung tâm Nước Xanh** (gọi tắt là "Trung tâm")\n- Đại diện: ông Hà Văn Thuyên, Giám đốc\n- Địa chỉ: bản Păng\n\n**2. Công ty TNHH Trái Ngọt**\n- Đại diện: bà Đinh Thị Lụa\n'

  it('a representative in the list below a name, which is no duty', () => {
    const { partners, responsibilities } = readCharter(parties)
    expect(partners.map(({ representative }) => representative?.name)).toEqual(['ông Hà Văn Thuyên', 'bà Đinh Thị Lụa'])
    expect(responsibilities).toEqual([])
  })

  it('a quorum, some sentences behind the body', () => {
    const quorum = (said: string): string | undefined => readCharter(`# Charter\n\n${said}\n`).bodies[0]?.quorum?.text
    expect(quorum('A Steering Group is established. It meets in May. Four members make a quorum.')).toBe('Four members')
    expect(quorum('Ban Điều hành gồm năm người. Cuộc họp có giá trị khi có mặt 3/5 số thành viên.')).toBe('3/5')
  })

  it('members by whom they are sent, in one sentence', () => {
    const model = readCharter(`${parties}\n### Tổ Kỹ thuật\n\nTrung tâm cử 2 kỹ sư, Công ty TNHH Trái Ngọt cử 1 thợ.\n`)
    expect(model.bodies[0].members.map(({ name }) => name)).toEqual(['Trung tâm Nước Xanh', 'Công ty TNHH Trái Ngọt'])
  })

  it('money in any currency, and no register number for a telephone', () => {
    const text = '# MoU\n\nby and between:\n\nOstfold Rivers Trust, a charity (no. 991 204 118) ("ORT");\n\nLumen Sensors AS ("Lumen")\n\n## Contributions\n\nORT contributes NOK 300,000 a year.\n'
    const { partners, contributions } = readCharter(text)
    expect(contributions.flatMap(({ amounts }) => amounts.map((amount) => amount.text))).toEqual(['NOK 300,000 a year'])
    expect(partners[0].contacts).toEqual([])
  })

  it('partners side by side in two languages', () => {
    const text = '# TUYÊN BỐ / STATEMENT\n\n| Tiếng Việt | English |\n|---|---|\n| **Các bên** | **The partners** |\n| 1. Viện Rạn San hô (VRS) | 1. Coral Reef Institute (VRS) |\n| 2. Quỹ Biển Lặng | 2. Calm Sea Fund |\n| **Mục tiêu** | **Objectives** |\n| 1. Hội nghị mỗi năm một lần | 1. One conference a year |\n'
    expect(readCharter(text).partners.map(({ name, shortNames, aliases }) => [name, ...shortNames, ...aliases])).toEqual([['Viện Rạn San hô', 'VRS', 'Coral Reef Institute'], ['Quỹ Biển Lặng', 'Calm Sea Fund']])
  })
})
