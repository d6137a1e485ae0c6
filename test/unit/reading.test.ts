import { describe, expect, it } from 'vitest'
import type { Statement } from '../../rules/charter/model.ts'
import type { RichProse } from '../../rules/markdown/inline.ts'
import { splitLines } from '../../rules/markdown/lines.ts'
import { Prose } from '../../rules/text/prose.ts'
import { charterOf } from '../catalog/catalog.ts'

const statementsOf = (...lines: string[]): readonly Statement[] => charterOf(`# Charter\n\n${lines.join('\n')}\n`).statements
const texts = (...lines: string[]): string[] => statementsOf(...lines).map(({ text }) => text)
const titles = (...lines: string[]): string[] => charterOf(`# Charter\n\n${lines.join('\n')}\n`).sections.slice(2).map(({ title }) => title.text)
const marks = (text: string): Statement['marks'] => statementsOf(text)[0].marks

describe('what is no word of the text', () => {
  it('is a reference to a footnote, and the mark a footnote begins with', () => {
    expect(texts('The Trust pays half.[^1] The Farm pays the rest[^b].', '', '[^1]: Up to 900 euros.')).toEqual(['The Trust pays half.', 'The Farm pays the rest.', 'Up to 900 euros.'])
  })

  it('is what converters write beside the words', () => {
    const lines = ['## [Điều 1. Mục đích]{.underline} {#muc-dich .unnumbered}', '', '::: {custom-style="Body"}', 'Hai bên giữ [rừng]{.mark} và suối.', ':::']
    expect([titles(...lines), texts(...lines)]).toEqual([['Mục đích'], ['Hai bên giữ rừng và suối.']])
    expect(charterOf(lines.join('\n')).placeholders).toEqual([])
  })

  it('is a character that nobody sees', () => {
    expect(texts('Hội,\u200b Trung tâm và tr\u00adường góp tiền.')).toEqual(['Hội, Trung tâm và trường góp tiền.'])
  })

  it('is the mark of a title without a space behind it', () => {
    expect(titles('##Điều 2. Họp', 'Hai bên họp.', '', '#Kinh phí chung', '', 'Mỗi bên góp.')).toEqual(['Họp', 'Kinh phí chung'])
    expect(titles('#KhongRacThai', '', '#khí hậu')).toEqual([])
  })

  it('is a line of dashes below a paragraph', () => {
    expect(texts('The Trust and the Farm keep the river clean for those who come after them.', '---', 'Both meet.')).toEqual(['The Trust and the Farm keep the river clean for those who come after them.', 'Both meet.'])
    expect(titles('Meetings', '---', 'Both meet.')).toEqual(['Meetings'])
  })
})

describe('a list', () => {
  const leads = (...lines: string[]): (string | undefined)[] => statementsOf(...lines).filter(({ kind }) => kind === 'item').map(({ leadIn }) => leadIn[0]?.text)

  it('is led to by the paragraph above it, in HTML too', () => {
    expect(leads('The Trust will:', '', '- pay the rent')).toEqual(['The Trust will:'])
    expect(leads('<p>The Trust will:</p>', '', '- pay the rent')).toEqual(['The Trust will:'])
    expect(leads('<p>The Trust will:</p><ul><li>pay the rent</li><li>keep the log</li></ul>')).toEqual(['The Trust will:', 'The Trust will:'])
  })

  it('is not led to by the title of its section, nor by what stands above that', () => {
    expect(leads('Both keep the river.', '', '**Tasks**', '', '- pay the rent')).toEqual([undefined])
    expect(leads('Both keep the river.', '', '3. TASKS', '', '- pay the rent', '', '4. MONEY', '', 'Half each.')).toEqual([undefined])
    expect(leads('<p>Both keep the river.</p>', '<h2>Tasks</h2>', '', '- pay the rent')).toEqual([undefined])
  })
})

describe('set phrases', () => {
  const inert = (line: string): string | null => statementsOf('# Thoả thuận hợp tác', '', line)[0].marks.inert

  it('say nothing of the partnership, on whatever law and in however many copies', () => {
    expect(inert('Biên bản được lập thành 04 bản có giá trị như nhau, mỗi bên giữ 02 bản.')).toBe('boilerplate')
    expect(inert('Done in two originals, both texts being equally authentic.')).toBe('boilerplate')
    expect(inert('Nơi nhận như trên')).toBe('boilerplate')
    expect(inert('Căn cứ Luật Hợp tác xã năm 2023;')).toBe('citation')
    expect(inert('Căn cứ nhu cầu và khả năng của hai bên,')).toBe('citation')
    expect(inert('Căn cứ Quyết định số 12/QĐ-UBND, Ban Quản lý dự án được thành lập.')).toBe('citation')
  })

  it('take nothing from what the same sentence says of when it holds, nor from who receives what', () => {
    expect(inert('Hợp đồng này có hiệu lực đến hết ngày 31/12/2026, lập thành 06 bản có giá trị pháp lý như nhau.')).toBeNull()
    expect(inert('This agreement enters into force on signing and is done in two copies, both equally authentic.')).toBeNull()
    expect(inert('Tiền xe do nơi nhận trả.')).toBeNull()
  })

  it('are none where somebody acts on the strength of results or of the text itself', () => {
    expect(inert('Căn cứ kết quả sơ kết, Ban điều phối điều chỉnh kế hoạch năm sau.')).toBeNull()
    expect(inert('Căn cứ thoả thuận này, hai bên lập kế hoạch từng năm.')).toBeNull()
  })
})

describe('what stands in a block quote', () => {
  const inert = (...lines: string[]): (string | null)[] => statementsOf(...lines).map(({ marks: { inert: reason } }) => reason)
  const own = 'Hai bên họp vào thứ Sáu đầu tháng và ghi biên bản.'

  it('is quoted from somebody', () => {
    expect(inert(own, '', '> Hai bên tin nhau.')).toEqual([null, 'quoted'])
  })

  it('is the text itself, less one mark, where the whole text is set so', () => {
    const framed = Array.from({ length: 9 }, (_, i) => `> - Điều ${i + 1}: ${own}`)
    expect(inert(own, '', ...framed, '>', '> > Hai bên tin nhau.')).toEqual([null, ...framed.map(() => null), 'quoted'])
  })

  it('is the text itself in a box, without the mark of the box', () => {
    const lines = ['> [!IMPORTANT]', `> ${own}`, '>', '> - Hội ghi biên bản.', '', '> [!tip]- Hội giữ chìa khoá.']
    expect(texts(...lines)).toEqual([own, 'Hội ghi biên bản.', 'Hội giữ chìa khoá.'])
    expect(inert(...lines)).toEqual([null, null, null])
  })
})

describe('a text from a word processor, each paragraph of which is a line', () => {
  const long = 'Trung tâm Nông nghiệp Cánh Én và Hội Làm vườn xã Mây cùng nhau phục hồi vườn quế, để 120 hộ của ba thôn bản có việc làm quanh năm và không phải phá rừng đầu nguồn.'

  it('has titles above their text without an empty line', () => {
    const lines = ['Điều 1. Mục đích', long, 'Điều 2. Họp', '2.1. Hai bên họp mỗi tháng;', '2.2 Biên bản gửi trong 3 ngày.', 'III. KINH PHÍ', 'Mỗi bên góp một nửa.', 'HIỆU LỰC', 'Từ ngày ký.']
    expect([titles(...lines), texts(...lines)]).toEqual([
      ['Mục đích', 'Họp', 'KINH PHÍ', 'HIỆU LỰC'], [long, 'Hai bên họp mỗi tháng;', 'Biên bản gửi trong 3 ngày.', 'Mỗi bên góp một nửa.', 'Từ ngày ký.'],
    ])
  })

  it('has paragraphs that no full stop ends, where a line is longer than anybody wraps it', () => {
    const open = 'Hội ghi biên bản của từng buổi họp và gửi cho các bên'
    expect(texts(open, 'Trung tâm giữ sổ,', 'giữ cả chìa khoá', long)).toEqual([open, 'Trung tâm giữ sổ,', 'giữ cả chìa khoá', long])
    expect(texts('Hội ghi biên bản mỗi khi', 'Trung tâm mời họp.')).toHaveLength(1)
  })

  it('has numbered titles that Markdown takes for a list, with the text in its items', () => {
    const lines = ['1. Mục đích', long, '2. Cách làm', 'Hai bên họp mỗi tháng. Biên bản gửi trong ba ngày.', '- Hội ghi biên bản', '3. KINH PHÍ', 'Mỗi bên góp một nửa.']
    expect(charterOf(`${lines.join('\n')}\n`).sections.slice(1).map(({ title }) => title.text)).toEqual(['Mục đích', 'Cách làm', 'KINH PHÍ'])
    expect(titles('Hai bên làm ba việc:', '', '1. Trồng cây', '   Trồng 200 cây.', '2. Tuần tra', '   Mỗi tuần một lần.')).toEqual([])
    const items = ['1. Trồng cây', '   Hội trồng 200 cây ở ba thôn đầu nguồn.', '2. Tuần tra', '   Trung tâm tuần tra rừng mỗi tuần một lần.']
    expect(titles(...items)).toEqual(['Trồng cây', 'Tuần tra'])
    expect(titles(...items, ...Array.from({ length: 9 }, () => ['', 'Hội và Trung tâm cùng giữ rừng, giữ suối.']).flat())).toEqual([])
  })

  it('has no titles in lines that were full', () => {
    expect(texts('1. The Board meets each quarter and elects its own', '   Chair for a year.')).toEqual(['The Board meets each quarter and elects its own\nChair for a year.'])
    expect(texts('Article 5 of the Framework sets out how the two', 'Parties share the rent.')).toHaveLength(1)
  })

  it('may have more lines in a paragraph than a function may have arguments', () => {
    const text = 'ab\n'.repeat(200_000)
    const rich: RichProse = { prose: new Prose(text, []), bold: [], slanted: [], code: [], hardBreaks: new Set(), anchorLinks: 0 }
    expect(splitLines(rich).lines).toHaveLength(200_001)
  })

  it('ends a list with a title that nothing indents', () => {
    expect(statementsOf('- Hội ghi biên bản', 'KINH PHÍ', 'Mỗi bên góp một nửa.').map(({ kind, text, section }) => [kind, text, section.title.text])).toEqual([
      ['item', 'Hội ghi biên bản', 'Charter'], ['sentence', 'Mỗi bên góp một nửa.', 'KINH PHÍ'],
    ])
  })
})

describe('a line that begins with a tab or four spaces, as from a word processor', () => {
  it('begins a paragraph, whose range selects its words', () => {
    const lines = ['\tHai bên họp mỗi tháng.', '', '    Trung tâm ghi biên bản và gửi cho Hội trong ba ngày làm việc, kể cả khi', '    Hội vắng mặt. Bên A giữ sổ.', '\tBên B giữ chìa khoá.']
    const source = `# Charter\n\n${lines.join('\n')}\n`
    const { statements, text } = charterOf(source)
    expect(statements.map((statement) => statement.text.replace('\n', ' '))).toEqual([
      'Hai bên họp mỗi tháng.', 'Trung tâm ghi biên bản và gửi cho Hội trong ba ngày làm việc, kể cả khi Hội vắng mặt.', 'Bên A giữ sổ.', 'Bên B giữ chìa khoá.',
    ])
    expect([text, statements.map(({ span }) => source.slice(span.start, span.end))]).toEqual([source, [
      'Hai bên họp mỗi tháng.', 'Trung tâm ghi biên bản và gửi cho Hội trong ba ngày làm việc, kể cả khi\n    Hội vắng mặt.', 'Bên A giữ sổ.', 'Bên B giữ chìa khoá.',
    ]])
  })

  it('is a title or a bullet where it looks like one', () => {
    expect(titles('\tĐiều 1. Mục đích', '', '\tHai bên cùng giữ rừng ngập mặn.', '', '\t- Trồng cây', '\t- Tuần tra')).toEqual(['Mục đích'])
    expect(statementsOf('\tThe Trust and the Farm will:', '', '\t- plant trees', '\t- keep watch.', '', '\tBoth meet once in every month.').map(({ kind, text }) => [kind, text])).toEqual([
      ['sentence', 'The Trust and the Farm will:'], ['item', 'plant trees'], ['item', 'keep watch.'], ['sentence', 'Both meet once in every month.'],
    ])
  })

  it('is code where it is, and where a fence says so', () => {
    expect(texts('    npm install\n    const partners = list(2);', '', '```', 'The parties meet each month.', '```')).toEqual([])
  })
})

describe('a statement', () => {
  it.each([
    ['5.2. Hai bên họp mỗi quý. Biên bản gửi trong 5 ngày.', ['Hai bên họp mỗi quý.', 'Biên bản gửi trong 5 ngày.']],
    ['7.1. The parties meet. 7.2 The minutes are sent out.', ['The parties meet.', 'The minutes are sent out.']],
    ['b) The Trust pays the rent.', ['The Trust pays the rent.']],
    ['2.5 tỷ đồng do Quỹ góp.', ['2.5 tỷ đồng do Quỹ góp.']],
    ['D2. The guide rings three newcomers a week.', ['The guide rings three newcomers a week.']],
    ['**Điều 9. Đại hội thành viên** họp mỗi năm một lần.', ['Đại hội thành viên họp mỗi năm một lần.']],
    ['Clause 4: Either party may leave. Clause 5: It gives notice.', ['Either party may leave.', 'It gives notice.']],
  ])('has the number of its clause before it, not in it: %s', (line, expected) => {
    expect(texts(line)).toEqual(expected)
  })

  it('is not cut behind an abbreviation', () => {
    expect(texts('Costs are split by kind [e.g. Rent by floor] each year.')).toEqual(['Costs are split by kind [e.g. Rent by floor] each year.'])
  })

  it.each([
    'The list is kept by Rev. Osei and read out each month.', 'The register (ref. Kampala 12) is open to all.', 'Capt. Lindqvist of Skerry Univ. Press keeps the log.',
    'Do KTS. Đào Nhật Quân đại diện.', 'Trưởng ban là PGS.TS. Lò Thị Mai.', 'NCS. Hà Văn Tú và BSCKII. Lê Na ghi biên bản.',
  ])('is not cut behind a title or a reference: %s', (line) => {
    expect(texts(line)).toEqual([line])
  })

  it('has the words in italics before it as its label', () => {
    expect(statementsOf('4.3 *Breach.* The coordinator gives notice. It has thirty days.').map(({ text, label }) => [text, label?.text])).toEqual([
      ['The coordinator gives notice.', 'Breach.'], ['It has thirty days.', 'Breach.'],
    ])
  })

  it('knows of a partner that it is named, not how', () => {
    const charter = charterOf('# Agreement\n\nBetween the River School and the Mill.\n\nThe River School pays the guide. Party A pays the bus.\n')
    expect(charter.statements.slice(-2).map(({ forms }) => forms.slice(0, 4))).toEqual([['the', '@name', '@name', 'pay'], ['party', 'a', 'pay', 'the']])
  })

  it('takes a number in bold neither for its label nor for a title', () => {
    const [first] = statementsOf('**1.** Bên A cung cấp xe.')
    expect(first).toMatchObject({ text: 'Bên A cung cấp xe.', label: null, section: { title: { text: 'Charter' } } })
  })

  it.each(['Hai bên lập Tổ triển khai gồm: bà Lan, ông Tư và cô Sáu.', 'Members of the committee are: Ana, Ben and Cy.', 'The Steering Committee consists of [number] people: [who from each partner].', 'Ban Điều phối gồm 5 người: ba người của Hội.'])('keeps a clause before a colon: %s', (line) => {
    expect(statementsOf(line)).toMatchObject([{ text: line, label: null }])
  })

  it.each(["Coordinators' call every Monday at 9:00 on the bridge.", 'Party B is the coordinator: it calls the meetings.', 'Ba nhóm cùng giữ: thật thà với hạt cà phê.'])('is no field: %s', (line) => {
    expect(statementsOf(line)).toMatchObject([{ text: line, label: null }])
  })

  it.each([['Joint committee shall: attend, vote.', 'Joint committee shall'], ['Hai bên cam kết: họp, ghi.', 'Hai bên cam kết'], ['Members of the joint committee: Ana, Ben.', 'Members of the joint committee'], ['Members of the joint committee shall: attend.', undefined], ['Hai bên cam kết thực hiện: họp, ghi.', undefined]])('has a label that is no clause of five words or more that commits: %s', (line, label) => {
    expect(statementsOf(line)[0].label?.text).toBe(label)
  })

  it('of an item has the item\'s label, the second sentence too', () => {
    expect(statementsOf('- Risk: permits come late. Response: six sites are approved in advance.').map(({ label }) => label?.text)).toEqual(['Risk', 'Risk'])
  })

  it('has the label of a field, and the next sentence has none', () => {
    expect(statementsOf('Đại diện: bà Lê Thu. Hai bên họp mỗi quý.').map(({ label }) => label?.text)).toEqual(['Đại diện', undefined])
  })

  it('of a row has no running number', () => {
    const [row] = statementsOf('| STT | Nội dung | Đơn vị |', '|---|---|---|', '| 1 | Tập huấn | Trạm y tế |')
    expect(row).toMatchObject({ text: 'Tập huấn | Trạm y tế', label: { text: 'Tập huấn' } })
    expect(row.columns.map(({ text }) => text)).toEqual(['Nội dung', 'Đơn vị'])
  })

  it('of a row keeps a number that names something', () => {
    const [row] = statementsOf('| Mục tiêu | Chỉ số |', '|---|---|', '| 1 | 200 em biết bơi |')
    expect(row.label?.text).toBe('1')
  })

  it('in a bilingual cell begins behind the title and its own number', () => {
    const cell = (title: string, one: string, two: string): string => `**${title}** 1.1 ${one} 1.2 ${two}`
    const lines = ['| Tiếng Việt | English |', '|---|---|', `| ${cell('Điều 1. Mục đích', 'Giữ sông.', 'Dạy bơi.')} | ${cell('Article 1. Purpose', 'Keep the river.', 'Teach swimming.')} |`]
    expect(texts(...lines).slice(2)).toEqual(['Giữ sông.', 'Dạy bơi.', 'Keep the river.', 'Teach swimming.'])
    expect(titles(...lines)).toEqual(['Mục đích', 'Purpose'])
  })
})

describe('a title', () => {
  it('is the bold line of a numbered item that goes on below it', () => {
    expect(titles('1. **Purpose.**', '', '   To keep the river clean.', '', '2. **Members.**', '', '   The two clubs.')).toEqual(['Purpose.', 'Members.'])
  })

  it('in capitals has its number before it', () => {
    expect(charterOf('# Charter\n\n## 14 PEOPLE LEAVING\n\nAnother is named.\n').sections[2]).toMatchObject({ number: '14', title: { text: 'PEOPLE LEAVING' } })
  })

  it('is no sentence nor date in bold with nothing below it', () => {
    const lines = ['**Trust**', '', 'Hearts.', '', '**Ai cũng được nói.**', '', '**Map of all wells: June 2027**', '', '**Round two: May 2028**', '', 'It takes a week.']
    expect(titles(...lines)).toEqual(['Trust', 'Round two: May 2028'])
    expect(texts(...lines)).toEqual(['Hearts.', 'Ai cũng được nói.', 'June 2027', 'It takes a week.'])
  })

  it.each([
    ['Duration: 24 months from signature', 'Duration', '24 months from signature'], ['2. Chairs: Ana Brodersen and Bo Li', 'Chairs', 'Ana Brodersen and Bo Li'],
    ['Mục tiêu 2: Nước sạch cho mọi nhà', 'Mục tiêu 2', 'Nước sạch cho mọi nhà'], ['12. Tranh chấp. Luật Việt Nam; toà Hải Phòng.', 'Tranh chấp', 'Luật Việt Nam; toà Hải Phòng.'],
    ['We decide together by consensus.', 'We decide together by consensus.', 'We decide together by consensus.'],
  ])('with nothing below it has the text that it says itself: %s', (line, title, text) => {
    const lines = [`## ${line}`, '', '## Next', '', 'Ok.']
    expect([titles(...lines)[0], texts(...lines)]).toEqual([title, [text, 'Ok.']])
  })

  it.each(['Part B: Roles and duties', 'Điều 4. Giám sát và đánh giá', 'Roles / Vai trò các bên', 'Phụ lục: Bảng phân công'])('with nothing below it is no text: %s', (line) => {
    expect(texts(`## ${line}`, '', '## Next', '', 'Ok.')).toEqual(['Ok.'])
  })

  it('is no line that introduces a list', () => {
    expect(titles('The institutes are', '', '- Institute of Soil', '- Institute of Water')).toEqual([])
  })
})

describe('a blank', () => {
  it.each([['| Tập huấn | Hội Phụ nữ | …… |', false], ['| Tập huấn | …… | …… |', true]])('in a row hides the row only where most of it is blank: %s', (line, placeholder) => {
    expect(statementsOf('| Việc | Ai làm | Khi nào |', '|---|---|---|', line)[0].marks.placeholder).toBe(placeholder)
  })

  it.each(['Đường dây nóng 1900 xxxx trực mỗi tối.', 'Call 0912 xxxx 345 on weekdays.'])('is no masked number: %s', (text) => {
    expect(marks(text).placeholder).toBe(false)
  })
})

describe('what is taken back', () => {
  it.each([
    'Hiện nay các bên không có cơ chế giám sát.', 'Cách biểu quyết chưa được thống nhất.', 'Chúng tôi chưa bàn việc ai ghi biên bản.', 'There is no formal monitoring.', 'Indicators have not been agreed.',
    'We do not evaluate the group.', 'There is neither a budget nor a plan.', 'Ownership of the films remains open for now.',
    'Nhiệm vụ của từng bên chưa được phân định.', 'Trưởng nhóm chưa được cử.', 'Roles have not been assigned.', 'No voting procedure has yet been agreed.',
  ])('%s', (text) => expect(marks(text).denied).not.toEqual([]))

  it.each([
    'Không ai đi đêm một mình.', 'Chủ tọa không có lá phiếu phụ trội.', 'Quá 24 giờ chưa ai xem thì người mở việc gọi điện.', 'Không bàn giá riêng với từng hộ.', 'Hỏi từng nhà: có nghe nhau không, có tin nhau không.',
    'Neither the Trust nor the Guild sells the data.', 'No one is turned away over the size of the purse.', 'Meetings are open to all members.', 'The chair has no casting vote.', 'The network has no fixed end.',
    'Nhiều tiền không có nghĩa là nói to hơn.', 'Quỹ lập ra để con cháu trong trường không ai phải nghỉ học.', 'Bên không có mặt được gửi biên bản.',
    'Thủ quỹ không được giao tiền mặt cho người ngoài.', 'No change is valid until the minutes have been agreed.',
  ])('not by: %s', (text) => expect(marks(text).denied).toEqual([]))
})

describe('what is taken back in a row', () => {
  it('is said by its own cell alone', () => {
    const { marks: { denied }, tokens: { words } } = statementsOf('| Điều | Chữ cũ | Chữ mới |', '|---|---|---|', '| 12 | không có | Người bán hàng cho bếp báo trước |')[0]
    expect(new Set(denied.map(({ from, to }) => words.slice(from, to).join(' ')))).toEqual(new Set(['không có']))
  })
})

describe('what is asked', () => {
  it.each(['Ai ghi biên bản?', 'Câu hỏi cho các bên: ai giữ tiền?'])('%s', (text) => expect(marks(text).question).toBe(true))

  it.each(['Đầu năm nào chúng tôi cũng hỏi lại từng nhóm một trong chín nhóm của xã: còn tin nhau không?', 'Each year in the month of May we ask every one of the partners and members: do you still trust us?'])('of somebody is told: %s', (text) => expect(marks(text).question).toBe(false))
})

describe('what is only cited', () => {
  it.each(['Căn cứ Luật Người cao tuổi năm 2009;', 'Căn cứ nhu cầu và khả năng của hai bên,'])('%s', (text) => expect(marks(text).inert).toBe('citation'))

  it.each(['Căn cứ thực tế toàn huyện có 212 cụ sống một mình, cán bộ xã không đủ người;', 'Căn cứ Chiến lược nuôi biển đến năm 2030; các bên lấy chỉ tiêu 4.1 làm đích chung.'])('is no more than the ground of: %s', (text) => {
    expect(marks(text).inert).toBeNull()
  })
})

describe('what is put off', () => {
  it.each(['The plan will be agreed later.', 'Roles will be decided at a later stage.', 'Kế hoạch sẽ được thống nhất sau.', 'Bộ chỉ số đang được xây dựng.', 'Cách chia sẽ được xây dựng sau khi ký.'])('%s', (text) => {
    expect(marks(text).deferred).toBe(true)
  })

  it.each([
    'The location will be decided by consensus.', 'Problems will be discussed at the monthly meeting.', 'It is agreed that the Trust leads.', 'The work plan is agreed annually by the Board.', 'Số em còn học được đếm lại sau ba tháng.',
    'Trách nhiệm được phân công như sau.', 'Đất này còn trồng được cho đời sau.', 'Chuyện cần bàn lâu thì hẹn tối thứ Ba.', 'Khách được ngồi vòng ngoài, nói sau cùng.',
    'Người bệnh được gọi hỏi thăm trong 48 giờ sau khi về nhà.', 'Chuyện chưa xong được hẹn rằm sau.',
  ])('not by: %s', (text) => expect(marks(text).deferred).toBe(false))
})

describe('what is only hoped', () => {
  it.each(['The parties may meet to share lessons.', 'Hai bên nên gặp nhau thường xuyên.', 'The Trust hopes to raise more.'])('%s', (text) => expect(marks(text).hedged).toBe(true))

  it.each(['The review is held in May.', 'A partner may withdraw with 60 days\' notice.', 'Vì đường xa nên mỗi bên cử một người.', 'Bên A có thể rút lui sau khi báo trước 30 ngày.'])('not by: %s', (text) => {
    expect(marks(text).hedged).toBe(false)
  })
})

describe('a table of HTML', () => {
  const read = (...lines: string[]): unknown[] => statementsOf(...lines).map(({ kind, text, columns }) => [kind, text, columns.map((column) => column.text)])

  it('has rows and heads of columns as one of Markdown has, with its end tags or without', () => {
    const expected = [['row', 'Hội Phụ nữ | Thu tiền', ['Ai', 'Việc']], ['row', 'Đoàn xã | Ghi biên bản', ['Ai', 'Việc']]]
    expect(read('<table>', '<tr><th>Ai</th><th>Việc</th></tr>', '<tr><td>Hội Phụ nữ</td><td>Thu tiền</td></tr>', '<tr><td><p>Đoàn xã</p></td><td>Ghi biên bản</td></tr>', '</table>')).toEqual(expected)
    expect(read('<table><thead><tr><th>Ai<th>Việc<tbody>', '<tr><td>Hội Phụ nữ<td>Thu tiền', '<tr><td>Đoàn xã<td>Ghi biên bản', '</table>')).toEqual(expected)
    expect(read('| Ai | Việc |', '|---|---|', '| Hội Phụ nữ | Thu tiền |', '| Đoàn xã | Ghi biên bản |')).toEqual(expected)
  })

  it('may have heads of rows only, and an empty cell keeps its place', () => {
    expect(read('<table><tr><th>Signed<td>D. Osei<tr><th>On<td>12 May 2022</table>').map((row) => (row as string[]).slice(0, 2))).toEqual([['row', 'Signed | D. Osei'], ['row', 'On | 12 May 2022']])
    expect(read('<table><tr><th>Task<th>Guild<th>School<tr><td>Training<td><td>Leads</table>')).toEqual([['row', 'Training | Leads', ['Task', 'School']]])
  })

  it('is text where its cells hold text', () => {
    const clause = 'The partners meet on the first Monday of each month in the hall of the guild. The guild keeps the minutes and sends them to all partners within five working days of the meeting, by e-mail and on paper.'
    expect(read(`<table><tr><td>${clause}<td>${clause}</table>`).map((row) => (row as string[])[0])).toEqual(['sentence', 'sentence', 'sentence', 'sentence'])
  })
})
