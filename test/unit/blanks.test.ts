import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { findPlaceholders, referenceNumbers } from '../../rules/charter/placeholders.ts'
import { createLinter, type Span } from '../../rules/index.ts'

interface Around { readonly skipped?: readonly Span[]; readonly known?: readonly string[]; readonly frontMatterEnd?: number }

/** The words that the blanks of a text select. */
function blanks(text: string, { skipped = [], known = [], frontMatterEnd = 0 }: Around = {}): string[] {
  return findPlaceholders(text, skipped, new Set(known), frontMatterEnd).map(({ span }) => text.slice(span.start, span.end))
}

describe('a blank', () => {
  it.each([
    ['Kinh phí: …… đồng', '……'], ['Bên A: ....', '....'], ['Họp ngày … tháng này', '…'], ['Phone: ___', '___'], ['Ký tên: \\_\\_\\_', '\\_\\_\\_'], ['How many? ????', '????'], ['Code xxxx', 'xxxx'],
    ['Gọi [tên đầu mối]', '[tên đầu mối]'], ['Gọi \\[tên\\]', '\\[tên\\]'], ['Call [  name  ]', '[  name  ]'], ['Pay [500]', '[500]'], ['Share: [5%]', '[5%]'], ['[TBC]', '[TBC]'], ['a [x/y] b', '[x/y]'], ['[a…]', '[a…]'],
    ['By <tên đơn vị>', '<tên đơn vị>'], ['By <**Name**>', '<**Name**>'], ['{{ten}}', '{{ten}}'], ['${name}', '${name}'], ['<<name>>', '<<name>>'],
    ['Hạn: Sẽ bổ sung', 'Sẽ bổ sung'], ['Đang cập nhật', 'Đang cập nhật'], ['The chair is to be confirmed.', 'to be confirmed'], ['Date: dd/mm/yyyy', 'dd/mm/yyyy'], ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Mức hỗ trợ: [●]', '[●]'], ['Kinh phí: xxx đồng', 'xxx'], ['Ngày xx/xx/2026', 'xx/xx/2026'], ['within [30] days', '[30]'], ['*Chưa có nội dung.*', 'Chưa có nội dung'], ['Giám sát: sẽ được cập nhật.', 'sẽ được cập nhật'],
    ['| Budget | To follow |', 'To follow'], ['(Coming soon)', 'Coming soon'], ['- Nội dung đang được hoàn thiện', 'Nội dung đang được hoàn thiện'],
    ['Tổ chức ABC góp đất', 'Tổ chức ABC'], ['Partner AAA pays', 'Partner AAA'], ['[sic] [tên]', '[tên]'], ['- [ ] [name]', '[name]'],
    ['Between [[Name of partner]] and us', '[Name of partner]'], ['[[Delete if there is no board]]', '[Delete if there is no board]'], ['Meet (TBA)', 'TBA'], ['[Insert numbers. Nobody has said which.]', '[Insert numbers. Nobody has said which.]'],
    ['Mức phí cập nhật sau.', 'cập nhật sau'], ['Danh sách: [bổ sung sau]', '[bổ sung sau]'], ['Quy chế này cần bổ sung về tiền.', 'cần bổ sung'], ['[Xoá phần không áp dụng.]', '[Xoá phần không áp dụng.]'], ['Subject: see below. [name]', '[name]'],
    ['It [may / shall] act', '[may / shall]'], ['<full name>', '<full name>'], ['agree [ ] yes', '[ ]'], ['[xoá nếu không có]', '[xoá nếu không có]'],
    ['[Suggested: a mediator. Some have had none.]', '[Suggested: a mediator. Some have had none.]'], ['40 minutes [[Kit: 30 is honest]]', '[Kit: 30 is honest]'],
  ])('%s', (text, blank) => {
    expect(blanks(text)).toEqual([blank])
    expect(blanks(text.normalize('NFD')).map((one) => one.normalize('NFC'))).toEqual([blank])
  })

  it.each([
    'Và cứ thế...', '- [ ] họp', '> - [x] done', '1. [X] done', '2) [ ] open', '![alt]', '[a](b)', '[a][b]', '[a]: https://a.example', '**[1]** Nguồn', 'See[^1]', '[sic]', '[see annex]', '[xem phụ lục]', '[members only]', 'Costs [e.g. rent]', '[A]',
    'a<br>b', '<b>bold</b>', '</DIV>', '<https://a.example>', '<a@b.example>', '<!-- note -->', '<data=x y>', 'Mục lục ........ 5\n', 'Mục lục ........ 12 |', 'Nội dung ………… 7',
    'Độc lập - Tự do - Hạnh phúc\n____', '**Độc lập - Tự do - Hạnh phúc**\n\\_\\_\\_\\_', '{{< figure >}}', '{{ page.title }}', '{{ a | b }}', 'To be decided by the Board.', 'Gọi 0912 xxxx 345', 'Use `[name]` there.',
    'Theo báo cáo [2] của Sở', 'Tài liệu [1], [2] và [3].', 'See [4].', 'Khi chưa có thông tin, các bên hỏi nhau.', 'Bản này sẽ được cập nhật mỗi năm.', 'thế kỷ XX và XXI', 'More members are to follow the rules.',
    'See [[Seed list]].', '* [[Talk:Roles]] and [[/drafts]]', 'The Basin Authority ("TBA") keeps gauges. TBA pays.', '[Statutes]({{ "/statutes/" }})', '<time datetime="2025-02-20">20 February</time>',
    '[Deleted]', '[Clause 5.2 deleted in negotiation]', '[Moved to Article VII.]', '[signed] 7 October', '[bãi bỏ]', 'Charter [DRAFT-3]', '[v3 – JS comments 14/5]', 'Member 1 [may renew once]',
    'Xếp hạng cờ, cập nhật sau mỗi giải.', 'Bên nào cập nhật sau thì chịu phí.', 'Nếu cần bổ sung, sửa đổi, hai hội bàn lại.', 'Forty taps, to be completed before 30 April.', 'Tiêu đề thư ghi [TUYỂN], [HỎI], [KHOE].',
    '[Trích lục này không kèm phụ lục.]', '[Phần còn lại xem Điều 14 của Thoả thuận.]', '[Bản A / Draft A]', '[Bình luận / Comments]', '[Góp ý]', 'Xem [tại đây]', '[Chi hội khuyên nên để lại 10% làm quỹ.]',
    '[D. recalled the events of 4 March. The Meeting agreed with her.]', '[The City has never answered.]', '[Sở Y tế đã đề nghị bỏ câu này.]', '[x] free [ ] for a fee',
  ])('is not: %s', (text) => {
    expect(blanks(text)).toEqual([])
    expect(blanks(text.normalize('NFD'))).toEqual([])
  })

  it.each([['[Tên, địa chỉ và số 12 của A/B (nếu có)]', true], ['[Ab c]', true], ['[!name of it]', false], ['[ở đâu; khi nào]', true], ['[Ab]', false], [`[A${'b'.repeat(140)}]`, true], [`[A${'b'.repeat(141)}]`, false]])('in brackets is words, no signs: %s', (text, is) => {
    expect(blanks(`x ${text} y`)).toEqual(is ? [text] : [])
  })

  it('of dots is a leader only right before the number of a page that ends its line or cell', () => {
    expect(['Mục lục ........5', 'Mục lục ........ \t12**|', 'Mục lục ........ 5\r\nMục', 'Mục lục …… 123'].flatMap((text) => blanks(text))).toEqual([])
    expect(['Tên ........ số 5', 'Tên ........ 5 x', 'Tên ........ 1234', 'Tên …… 5 người'].map((text) => blanks(text).length)).toEqual([1, 1, 1, 1])
    expect(blanks('Độc lập - Tự do - Hạnh phúc của ta ____')).toEqual(['____'])
  })

  it('of a number in bold is none, of a number with words is one', () => {
    expect(blanks('**[123]** x')).toEqual([])
    expect(blanks('**[1234]** x')).toEqual(['[1234]'])
    expect(blanks('**[12%]** x')).toEqual(['[12%]'])
    expect(blanks('* [12]* x')).toEqual(['[12]'])
  })

  it('behind a key of front matter is a list, behind anything else one', () => {
    const at = { frontMatterEnd: 100 }
    expect(['key: [a, b]', 'my_key-2 :  [a, b]', 'khoá: \t[a, b]'].flatMap((text) => blanks(text, at))).toEqual([])
    expect(['key: x [a, b]', '# key: [a, b]', 'key [a, b]', ': [a, b]'].map((text) => blanks(text, at).length)).toEqual([1, 1, 1, 1])
    expect(blanks('key: [a, b]', { frontMatterEnd: 5 })).toEqual(['[a, b]'])
  })

  it('is an empty box that begins no item', () => {
    expect(blanks('Ký tên - [ ] đây')).toEqual(['[ ]'])
    expect(blanks('-[ ] đây')).toEqual(['[ ]'])
    expect(blanks('x- [ ] đây')).toEqual(['[ ]'])
    expect(blanks('> 12. [ ] đây\n\t*  [x] kia')).toEqual([])
    expect(blanks('- [y/n] đây')).toEqual(['[y/n]'])
  })

  it('is a leader of dots with no page number behind it', () => {
    expect(blanks('Bên A: ........ 5 người')).toEqual(['........'])
    expect(blanks('Bên A: ........\nBên B')).toEqual(['........'])
  })

  it('is a number in brackets, but not one in bold', () => {
    expect(blanks('**Pay** [12] **days**')).toEqual(['[12]'])
    expect(blanks('a [12]** b')).toEqual(['[12]'])
    expect(blanks('**[12]** b')).toEqual([])
  })

  it('is none where it is skipped, defined as a link, or a list of front matter', () => {
    expect(blanks('x [tên] y', { skipped: [{ start: 2, end: 5 }] })).toEqual([])
    expect(blanks('x [tên] y', { skipped: [{ start: 0, end: 2 }, { start: 7, end: 9 }] })).toEqual(['[tên]'])
    expect(blanks('x [Tên] y', { known: ['tên'] })).toEqual([])
    expect(blanks('ten: [a, b]\n- [a, b]\n---\nten: [a, b]', { frontMatterEnd: 24 })).toEqual(['[a, b]', '[a, b]'])
  })

  it('is one where two ways of writing overlap, and apart where they do not', () => {
    expect(blanks('[họ tên: ……] và [……/……]')).toEqual(['[họ tên: ……]', '[……/……]'])
    expect(blanks('{{[name]}} …… [name]')).toEqual(['{{[name]}}', '……', '[name]'])
    expect(blanks('__________ ____')).toEqual(['__________', '____'])
  })
})

describe('references', () => {
  it('are numbered at the beginning of lines that say something', () => {
    expect(referenceNumbers('> [1] A\n[2] B\n**[3]** C\n- [4] D\n[5]\nx [6] y\n\\[7\\] z')).toEqual(['1', '2', '3', '4', '7'])
  })
})

const linter = createLinter()
const blanksOfCharter = (text: string): string[] => {
  const source = `# Partnership agreement\n\n${text}\n`
  return linter.lint(source, { asCharter: true }).charter?.placeholders.map(({ span }) => source.slice(span.start, span.end)) ?? []
}

describe('a blank of a charter', () => {
  it.each([
    'The reply comes within [60] days.', 'It takes [3 of 5] votes.', 'Each pays [800 euros].', 'Mỗi bên góp [20 triệu đồng].', 'Họp [6 tháng một lần].',
    'By [30 November] the report is sent.', '- [Objective 1 - e.g., improve access to the clinic]', '- [another value]: [what it means]',
    '- ☐ [e.g. Train staff]', 'Chúng tôi muốn [thay đổi mong muốn, ví dụ: mọi hộ có nước sạch].', '- [Notice period – 3 months] of written notice',
  ])('is a prompt in brackets, whatever it says: %s', (line) => {
    expect(blanksOfCharter(line)).not.toEqual([])
  })

  it.each([
    'Comments come in writing [e.g. by mail] at any time.', 'Votes are counted as usual [3, p. 12].', '[Attachment 1: Work plan]', '[Phụ lục 2: Kế hoạch]', 'As said in [the rules][1].\n\n[1]: https://example.org', '- [ ] to do',
    'See [charter]\n\n[charter]: ./charter.md',
  ])('is none where brackets refer to something: %s', (line) => {
    expect(blanksOfCharter(line)).toEqual([])
  })

  // Who adds a section leaves nothing unseen that is still to be filled in.
  it.each(['vi', 'en'] as const)('is each bracket of our own templates (%s)', (language) => {
    const missed = requirementEntries.flatMap((entry) => {
      const { template, additions } = entry.wording[language]
      return [template.body, ...Object.values(additions)].flatMap((text) => {
        const found = blanksOfCharter(text).join('\n')
        return [...text.matchAll(/\[[^\]]+\](?!\()/g)].map(([blank]) => blank).filter((blank) => !found.includes(blank))
      })
    })
    expect(missed).toEqual([])
  })
})

describe('what a blank asks for', () => {
  const linter = createLinter()
  const askedBy = (language: 'vi' | 'en', sentence: string): string[] =>
    linter.lint(`---\ntype: partnership-charter\nlang: ${language}\n---\n\n# ${language === 'vi' ? 'Điều lệ hợp tác' : 'Partnership charter'}\n\n${sentence}\n`)
      .findings.filter(({ ruleId }) => ruleId === 'placeholder').map(({ messageId }) => messageId)

  it.each([
    ['vi', 'Các bên chọn [tên người hoặc tổ chức hoà giải].', 'name'], ['vi', 'Các bên mời [người điều hành].', 'other'],
    ['vi', 'Kết quả gửi tới [cộng đồng hưởng lợi].', 'other'], ['vi', 'Các bên ghi [chỉ số thứ nhất].', 'other'], ['vi', 'Các bên dạy [số người].', 'quantity'],
    ['vi', 'Vấn đề cùng giải quyết: [thực trạng, ai bị ảnh hưởng, mức độ].', 'other'], ['vi', 'Các bên ghi [họ tên, chức vụ].', 'name'], ['vi', 'Ký vào [ngày/tháng/năm].', 'date'],
    ['vi', 'Chỉ dùng khi [chủ dữ liệu] đồng ý.', 'other'], ['vi', 'Mỗi bên góp […] đồng.', 'quantity'],
    ['en', 'The work reaches [people affected].', 'other'], ['en', 'They train [number of people].', 'quantity'], ['en', 'It begins on the [start date].', 'date'],
    ['en', 'They agree on this, [by whom, by when].', 'other'], ['en', 'They call the [contact person].', 'name'],
  ] as const)('%s: %s', (language, sentence, kind) => {
    expect(askedBy(language, sentence)).toEqual([kind])
  })
})
