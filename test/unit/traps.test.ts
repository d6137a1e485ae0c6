import { describe, expect, it } from 'vitest'
import { createLinter, type LintResult } from '../../rules/index.ts'

/**
 * Texts that a search for words takes for what they are not, or misses. Numbers are those of the list in the guidance notes (T1–T42); the words are ours.
 */
type Check = (result: LintResult) => void
const linter = createLinter()

const is = (rule: string, ...states: string[]): Check => ({ judgements }) => expect(states, rule).toContain(judgements.find((one) => one.rule === rule)?.state)
const finds = (rule: string): Check => ({ findings }) => expect(findings.map((one) => one.ruleId)).toContain(rule)
const keepsQuiet = (rule: string): Check => ({ findings }) => expect(findings.map((one) => one.ruleId)).not.toContain(rule)
const both = (...checks: Check[]): Check => (result) => checks.forEach((check) => check(result))

interface Trap {
  readonly name: string
  readonly vi?: string
  readonly en?: string
  readonly check: Check
}

const section = (title: string, ...lines: string[]): string => `## ${title}\n\n${lines.join('\n')}\n`

const TRAPS: Readonly<Record<string, Trap>> = {
  T1: {
    name: 'a mechanism that does not exist',
    vi: section('Theo dõi', 'Đến nay ba bên không có cơ chế giám sát, đánh giá chung nào.'),
    en: section('Monitoring', 'At present the three partners have no joint mechanism for monitoring or evaluation.'),
    check: is('monitoring-evaluation', 'missing'),
  },
  T2: {
    name: 'denied for now, and denied for good',
    vi: section('Họp', 'Sẽ không có cuộc họp định kỳ nào.'),
    en: section('Meetings', 'There will be no regular meetings.'),
    check: is('communication', 'missing'),
  },
  T3: {
    name: 'only promised',
    vi: section('Đánh giá', 'Kế hoạch giám sát và đánh giá sẽ được xây dựng sau.'),
    en: section('Evaluation', 'A monitoring and evaluation plan will be agreed by the parties at a later stage.'),
    check: is('monitoring-evaluation', 'partial'),
  },
  T4: {
    name: 'promised with an owner and a date',
    vi: section('Đánh giá', 'Kế hoạch giám sát và đánh giá do Trung tâm Hoa Ban soạn, trình Ban điều phối trước ngày 30/6/2026.'),
    en: section('Evaluation', 'The Larch Centre drafts the monitoring and evaluation plan and hands it to the Coordination Board by 30 June 2026.'),
    check: keepsQuiet('deferred-mechanism'),
  },
  T5: {
    name: 'given to a body to decide',
    vi: section('Phí', 'Mức phí hằng năm do Ban điều phối quyết định.'),
    en: section('Dues', 'The yearly dues shall be determined by the Coordination Board.'),
    check: keepsQuiet('deferred-mechanism'),
  },
  T6: {
    name: 'a heading with nothing below it',
    vi: '## Giám sát và đánh giá\n\n## Tài chính\n\nMỗi bên tự chịu chi phí của mình.\n',
    en: '## Monitoring and evaluation\n\n## Finances\n\nEach partner bears its own costs.\n',
    check: is('monitoring-evaluation', 'missing'),
  },
  T7: {
    name: 'a table of contents',
    vi: '- [Giải quyết xung đột](#giai-quyet-xung-dot)\n- [Ra quyết định](#ra-quyet-dinh)\n\nĐiều 7. Giám sát và đánh giá ............ 9\n',
    en: '- [Conflict resolution](#conflict-resolution)\n- [Decision making](#decision-making)\n\nArticle 7. Monitoring and evaluation ............ 9\n',
    check: both(is('conflict-resolution', 'missing'), is('monitoring-evaluation', 'missing')),
  },
  T8: {
    name: 'a decision of the state',
    vi: 'Căn cứ Quyết định số 77/QĐ-UBND ngày 4/5/2025 của Ủy ban nhân dân tỉnh;\n',
    en: 'Pursuant to Decision No. 77/QD-UBND of 4 May 2025 of the Provincial People\'s Committee;\n',
    check: is('decision-process', 'missing'),
  },
  T9: { name: 'value in law', vi: section('Điều khoản thi hành', 'Thỏa thuận lập thành bốn bản có giá trị pháp lý như nhau.'), en: section('Final clauses', 'Four copies are made, each of equal legal value.'), check: is('shared-values', 'missing') },
  T10: {
    name: 'the health of people',
    vi: section('Hoạt động', 'Hai bên khám sức khỏe cho người cao tuổi mỗi quý.'),
    en: section('Activities', 'The two sides hold a health check for the elderly every quarter.'),
    check: is('partnership-health', 'missing'),
  },
  T11: { name: 'value-added tax', vi: section('Thanh toán', 'Giá chưa gồm thuế giá trị gia tăng 8%.'), en: section('Payment', 'Prices do not include value added tax of 8%.'), check: both(is('need-for-partnership', 'missing'), is('shared-values', 'missing')) },
  T12: {
    name: 'rights and interests in law',
    vi: section('Điều khoản chung', 'Hợp tác không làm ảnh hưởng quyền và lợi ích hợp pháp của bên thứ ba.'),
    en: section('General', 'Cooperation shall not affect the lawful rights and interests of third parties.'),
    check: is('partner-benefits', 'missing'),
  },
  T13: {
    name: 'a role that is only spoken of',
    vi: section('Bối cảnh', 'Phụ nữ giữ vai trò quan trọng trong việc giữ rừng.'),
    en: section('Background', 'Women play an important role in keeping the forest.'),
    check: is('roles-assigned', 'missing', 'partial'),
  },
  T14: {
    name: 'the guidance quoted',
    vi: section('Ghi chú', '> Cơ chế giám sát và đánh giá cần nêu chỉ số, thời điểm và người phụ trách.'),
    en: section('Note', '> A monitoring and evaluation mechanism names indicators, times and who is responsible.'),
    check: is('monitoring-evaluation', 'missing'),
  },
  T15: {
    name: 'an annex that is not there',
    vi: section('Rủi ro', 'Xem Phụ lục 4.'),
    en: section('Risks', 'See Annex 4.'),
    check: is('risks', 'missing', 'partial'),
  },
  T16: {
    name: 'a "no" that shares power',
    vi: section('Nguyên tắc', 'Không bên nào được tự mình quyết thay các bên còn lại; mỗi bên một phiếu.'),
    en: section('Principles', 'No partner may decide alone on behalf of the others; each partner has one vote.'),
    check: is('shared-leadership', 'met'),
  },
  T17: {
    name: 'a "no" in a deadline',
    vi: section('Báo cáo', 'Trung tâm Hoa Ban gửi báo cáo quý cho các bên trong thời hạn không quá 10 ngày sau khi hết quý.'),
    en: section('Reporting', 'The Larch Centre sends the quarterly report to all partners no later than 10 days after the quarter ends.'),
    check: is('reporting', 'met'),
  },
  T18: {
    name: 'what follows when there is no consensus',
    vi: section('Ra quyết định', 'Ban điều phối quyết định theo đồng thuận; nếu không đạt đồng thuận thì biểu quyết hai phần ba, mỗi bên một phiếu. Thư ký ghi biên bản và gửi các bên.'),
    en: section('Decisions', 'The board decides by consensus; if there is no consensus, by two thirds of the votes, one for each partner. The secretary sends the minutes to all partners.'),
    check: is('decision-process', 'met'),
  },
  T19: {
    name: 'questions',
    vi: section('Tự hỏi', '- Ai sẽ đánh giá kết quả, đánh giá khi nào, có chỉ số không?'),
    en: section('To think about', '- Who will evaluate the results, when, and are there indicators?'),
    check: is('monitoring-evaluation', 'missing'),
  },
  T20: {
    name: 'as often as needed',
    vi: section('Họp', 'Các bên họp đột xuất khi cần thiết.'),
    en: section('Meetings', 'The partners meet as and when required.'),
    check: both(is('communication', 'partial', 'missing'), finds('vague-commitment')),
  },
  T21: {
    name: 'a frequency, or more often when needed',
    vi: section('Thông tin', 'Nhóm gặp nhau trực tuyến hằng tuần hoặc khi cần; việc trong tuần trao đổi qua nhóm Zalo.'),
    en: section('Communication', 'The group meets on line weekly, or as required; other matters go through the mailing list.'),
    check: is('communication', 'met'),
  },
  T22: { name: 'a frequency of two meanings', en: section('Review', 'This charter is reviewed bi-annually by the board.'), check: is('review-and-amendment', 'partial') },
  T23: {
    name: 'duties of another than the title says',
    vi: '**Bên A:** Hội Làm vườn\n\n**Bên B:** Trường Nghề Đồi Chè\n\n## Trách nhiệm của Bên A\n\nBên A cấp giống và cử hai kỹ thuật viên.\n\n## Trách nhiệm của Bên B\n\nBên A cho mượn phòng học.\n',
    en: '**Party A:** Garden Guild\n\n**Party B:** Hillside School\n\n## Duties of Party A\n\nParty A gives seed and sends two trainers.\n\n## Duties of Party B\n\nParty A lends a classroom.\n',
    check: is('roles-assigned', 'partial', 'met'),
  },
  T24: {
    name: 'fewer signatures than parties',
    vi: '## Các bên\n\n- Hội Làm vườn Đồi Chè, do ông Lê Ba đại diện\n- Trường Nghề Hoa Ban, do bà Vi Thu đại diện\n- Hợp tác xã Suối Mơ, do ông Hà Tư đại diện\n\n## Ký kết\n\n| Hội Làm vườn Đồi Chè | Trường Nghề Hoa Ban |\n|---|---|\n| (đã ký) Lê Ba | (đã ký) Vi Thu |\n',
    en: '## Partners\n\n- Garden Guild, represented by Ann Lee\n- Hillside School, represented by Bo Marsh\n- Stream Co-operative, represented by Cy Holt\n\n## Signatures\n\n| Garden Guild | Hillside School |\n|---|---|\n| (signed) Ann Lee | (signed) Bo Marsh |\n',
    check: both(is('sign-off', 'partial', 'missing'), finds('signature-parity')),
  },
  T25: {
    name: 'a method without votes',
    vi: section('Ra quyết định', 'Nhóm không bỏ phiếu: bàn đến khi không ai phản đối có lý do. Mọi thành viên đều dự, kết luận đăng trên wiki.'),
    en: section('Decisions', 'At no time is there voting: all members talk until nobody has a reasoned objection, and the result is posted on the wiki.'),
    check: is('decision-process', 'met', 'partial'),
  },
  T26: {
    name: 'a frequency of something else',
    vi: section('Tài chính', 'Quỹ chuyển tiền theo quý, mỗi năm 1 tỷ đồng.'),
    en: section('Finances', 'The fund pays in quarterly instalments, $1m per annum.'),
    check: is('communication', 'missing'),
  },
  T27: {
    name: 'daily activities of others',
    vi: section('Lớp học', 'Cô giáo tổ chức hoạt động hằng ngày cho trẻ.'),
    en: section('Class', 'Teachers plan the daily activities of the children.'),
    check: is('decision-levels', 'missing'),
  },
  T28: { name: 'words that look like a frequency', vi: section('Kính gửi', 'Kính thưa quý vị, năm đối tác đã chuyển hàng hóa viện trợ về tháng trước.'), check: both(is('reporting', 'missing'), is('communication', 'missing')) },
  T29: {
    name: 'monitoring by the state, of the air, of staff',
    vi: section('Quy định chung', 'Hội đồng nhân dân giám sát việc thi hành. Trạm quan trắc không khí mỗi giờ. Cán bộ được đánh giá cuối năm.'),
    en: section('General', 'The People\'s Council supervises the law. The station measures the air every hour. Civil servants are appraised at the end of the year.'),
    check: is('monitoring-evaluation', 'missing', 'partial'),
  },
  T30: {
    name: 'communication to the public',
    vi: section('Hoạt động', 'Hai bên truyền thông cho cộng đồng về bình đẳng giới.'),
    en: section('Activities', 'The two sides run a public campaign on gender equality.'),
    check: is('communication', 'missing', 'partial'),
  },
  T31: {
    name: 'disasters as the subject of the work',
    vi: section('Hoạt động', 'Dự án lập bản đồ rủi ro thiên tai và đặt trạm cảnh báo sớm lũ.'),
    en: section('Activities', 'The project maps disaster risk and sets up early flood warning.'),
    check: is('risks', 'missing'),
  },
  T32: {
    name: 'brackets that are no blanks',
    vi: 'Cách đếm phiếu theo [Condorcet][].\n\n- [ ] việc cần làm\n\nThư gửi <lan@vidu.org>.\n\n[Condorcet]: https://vidu.org/condorcet\n',
    en: 'Votes are counted by [Condorcet][].\n\n- [ ] to do\n\nMail <lan@example.org>.\n\n[Condorcet]: https://example.org/condorcet\n',
    check: keepsQuiet('placeholder'),
  },
  T33: {
    name: 'the legend of a RACI matrix',
    vi: '## Phân công\n\nR: thực hiện, A: chịu trách nhiệm cuối, C: tham vấn, I: được báo.\n\n| Việc | Hội | Trường |\n|---|---|---|\n| Tập huấn | A/R | C |\n| Báo cáo | I | A, R |\n',
    en: '## Who does what\n\nR: responsible, A: accountable, C: consulted, I: informed.\n\n| Task | Guild | School |\n|---|---|---|\n| Training | A/R | C |\n| Report | I | A, R |\n',
    check: keepsQuiet('raci-accountable'),
  },
  T34: {
    name: 'a quorum larger than the body',
    vi: section('Ban điều phối', 'Ban điều phối gồm 05 (năm) thành viên. Cuộc họp hợp lệ khi có ít nhất 7 thành viên dự.'),
    en: section('Board', 'The Board consists of five members. The Board decides by vote; a quorum is seven members.'),
    check: finds('quorum-coherent'),
  },
  T35: {
    name: 'numbers that begin anew behind the decision that issues a regulation',
    vi: '# QUYẾT ĐỊNH\n\n**Điều 1.** Ban hành kèm theo Quyết định này Quy chế phối hợp.\n\n**Điều 2.** Quyết định có hiệu lực từ ngày ký.\n\n# QUY CHẾ PHỐI HỢP\n\n## Điều 1. Phạm vi\n\nQuy chế quy định việc phối hợp.\n\n## Điều 2. Nguyên tắc\n\nChủ động, kịp thời.\n',
    check: keepsQuiet('numbering'),
  },
  T36: {
    name: 'a party of a sample form in an annex',
    vi: '## Các bên\n\n- Hội Làm vườn Đồi Chè\n- Trường Nghề Hoa Ban\n\n## Phụ lục 1. Mẫu hợp đồng\n\nBên A: ………………\n\nBên B: ………………\n',
    en: '## Partners\n\n- Garden Guild of Hillside\n- Stream School\n\n## Annex 1. Sample contract\n\nParty A: ………………\n\nParty B: ………………\n',
    check: keepsQuiet('signature-parity'),
  },
  T37: {
    name: 'a note of the drafter',
    vi: section('Theo dõi', '<!-- nhớ viết: chỉ số nào, khi nào đánh giá, ai phụ trách giám sát -->', 'Chưa viết.'),
    en: section('Monitoring', '<!-- remember: which indicators, when, who is responsible for monitoring -->', 'Not written yet.'),
    check: is('monitoring-evaluation', 'missing'),
  },
  T38: {
    name: 'the last word of one party',
    vi: '**Bên A:** Hội Làm vườn\n\n**Bên B:** Trường Nghề Đồi Chè\n\n## Điều khoản\n\nQuyết định cuối cùng thuộc về Bên A.\n',
    en: '**Party A:** Garden Guild\n\n**Party B:** Hillside School\n\n## Terms\n\nParty A may end the programme at its sole discretion.\n',
    check: finds('one-sided-discretion'),
  },
  T39: {
    name: 'seats that nobody has',
    vi: section('Thành viên', '- Đại diện cơ quan nhà nước: sẽ bổ sung', '- Cố vấn hòa nhập: TBD'),
    en: section('Members', '- Government: TBA', '- Inclusion adviser: TBA'),
    check: finds('placeholder'),
  },
  T40: {
    name: 'code, comments and what is struck out',
    vi: '```\nBan điều phối giám sát ba chỉ số mỗi quý.\n```\n\n<!-- Ban điều phối giám sát ba chỉ số mỗi quý. -->\n\n~~Ban điều phối giám sát ba chỉ số mỗi quý.~~\n',
    en: '```\nThe board monitors three indicators every quarter.\n```\n\n<!-- The board monitors three indicators every quarter. -->\n\n~~The board monitors three indicators every quarter.~~\n',
    check: is('monitoring-evaluation', 'missing'),
  },
  T41: {
    name: 'feedback of beneficiaries only',
    vi: section('Cơ chế phản hồi', 'Người hưởng lợi gọi đường dây nóng để khiếu nại.'),
    en: section('Complaints', 'Beneficiaries may call the hotline to complain.'),
    check: is('feedback-loops', 'partial', 'missing'),
  },
  T42: {
    name: 'one language left empty',
    vi: '| Tiếng Việt | English |\n|---|---|\n| **Giám sát.** Ban điều phối xem 3 chỉ số mỗi quý, bà Lan chịu trách nhiệm. | [translation] |\n| **Báo cáo.** Hội gửi báo cáo trước ngày 5 hằng tháng. | [translation] |\n',
    check: finds('placeholder'),
  },
}

describe.each(Object.entries(TRAPS))('%s', (_, { name, check, ...texts }) => {
  it.each(Object.entries(texts))(`${name} (%s)`, (language, text) => {
    const title = language === 'vi' ? '# Thỏa thuận hợp tác' : '# Partnership agreement'
    check(linter.lint(text.startsWith('# ') ? text : `${title}\n\n${text}`, { asCharter: true }))
  })
})
