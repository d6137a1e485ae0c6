import type { DraftWording } from './wording.ts'

const BOARD = [
  ['[Ban điều phối]', 'Ban Điều phối'], ['[ban điều phối]', 'Ban Điều phối'], ['[tên ban điều phối]', 'Ban Điều phối'],
  ['tham gia ban điều phối', 'tham gia Ban Điều phối'],
  ['[tên ban hoặc người đại diện của các bên]', 'Ban Điều phối'], ['[Tên người hoặc ban]', 'Điều phối viên'], ['[tên người hoặc ban]', 'Điều phối viên'],
  ['[tên đơn vị điều phối]', 'Đơn vị điều phối'], ['[người nhận]', 'Đơn vị điều phối'],
  ['[tên điều phối viên]', 'Điều phối viên'], ['[điều phối viên]', 'Điều phối viên'], ['[Tên đầu mối]', 'Điều phối viên'],
  ['[tên đầu mối]', 'Điều phối viên'], ['[đầu mối]', 'Điều phối viên'], ['[Tên người hoặc nhóm]', 'Điều phối viên'],
  ['[tên người hoặc nhóm]', 'Điều phối viên'], ['[tên người phụ trách]', 'Điều phối viên'],
  ['[tên thư ký]', 'Thư ký'], ['[thư ký]', 'Thư ký'], ['[Thư ký]', 'Thư ký'], ['[Người ghi]', 'Thư ký'],
] as const

/** Two parties have no board: their leaders decide, their contact persons run the work. */
const CONTACTS = BOARD.map(([blank, words]): readonly [string, string] => [
  blank,
  words
    .replace('Ban Điều phối', 'lãnh đạo hai bên')
    .replace('Đơn vị điều phối', 'bên đầu mối')
    .replace(/Điều phối viên|Thư ký/, /^\[\p{Lu}/u.test(blank) ? 'Cán bộ đầu mối' : 'cán bộ đầu mối'),
])

const STANDING = BOARD.map(([blank, words]): readonly [string, string] => [
  blank,
  words
    .replace('Ban Điều phối', 'Tổ Phối hợp')
    .replace('Đơn vị điều phối', 'Cơ quan thường trực')
    .replace(/Điều phối viên|Thư ký/, 'Cơ quan thường trực'),
])

/** Templates say "thoả thuận" of any document. */
const calledIn = (noun: string): readonly (readonly [string, string])[] => [['Thoả thuận', noun], ['thoả thuận', noun]]

/** `all`: what the partners are called together; `task`: the last of the lead's. */
const board = (all: string, task: string): string => `{#}Ban Điều phối

${all} thành lập Ban Điều phối để cùng điều hành công việc chung. Ban Điều phối gồm các thành viên sau:

- {partner}: [họ tên, chức vụ] là người đại diện; [họ tên] là người thay thế.

Ban Điều phối duyệt kế hoạch và ngân sách [hằng năm], theo dõi tiến độ, tháo gỡ vướng mắc giữa ${all.toLowerCase()} và họp [ba tháng một lần]. Thư ký của Ban là [họ tên], chịu trách nhiệm chuẩn bị cuộc họp, ghi biên bản và giữ hồ sơ.

{#}Đơn vị điều phối

[Tên tổ chức] làm Đơn vị điều phối từ [ngày] đến [ngày], do {partners} cùng lựa chọn, và cử [họ tên] làm Điều phối viên. Đơn vị điều phối có nhiệm vụ:

- triệu tập và chủ trì các cuộc họp chung;
- theo dõi tiến độ, đôn đốc và tổng hợp báo cáo;
- ${task}.`

/** `one`: what a partner is called; `others`: those it tells; `second`: who steps in; `staff`: besides the representative. */
const handover = (one: string, others: string, second: string, staff = 'chủ chốt'): string =>
  `Khi người đại diện hoặc cán bộ ${staff} nghỉ việc hay chuyển công tác, ${one} thông báo cho ${others} trong vòng [10] ngày, cử người thay trong vòng [15] ngày và tổ chức bàn giao hồ sơ, công việc đang làm trong [một tuần]. Trong thời gian chờ hoặc khi người đại diện vắng mặt, ${second} đảm nhiệm công việc.`

export const vi: DraftWording = {
  kinds: {
    charter: {
      title: 'Điều lệ hợp tác [tên chương trình hợp tác]',
      self: 'Điều lệ này',
      article: 'Điều {n}. {heading}',
      opening:
        'Điều lệ này do {partners} cùng xây dựng, nêu rõ điều các bên muốn cùng đạt được, phần việc của từng bên và cách các bên làm việc với nhau.',
    },
    mou: {
      title: 'Bản ghi nhớ hợp tác giữa {partners}',
      self: 'Bản ghi nhớ này',
      article: 'Điều {n}. {heading}',
      opening: 'Hôm nay, ngày [ngày/tháng/năm], tại [nơi ký], {partners} cùng thống nhất ký Bản ghi nhớ này với những nội dung sau.',
    },
    network: {
      title: 'Điều khoản tham chiếu của Mạng lưới [tên mạng lưới]',
      self: 'Điều khoản tham chiếu này',
      article: '{n}. {heading}',
      opening: 'Văn bản này cho biết Mạng lưới [tên mạng lưới] được lập ra để làm gì, gồm những ai và hoạt động thế nào.',
    },
    compact: {
      title: 'Bản cam kết hợp tác giữa {partners}',
      self: 'Bản cam kết này',
      article: '{n}. {heading}',
      opening: 'Chúng tôi cùng viết bản cam kết này để mỗi bên luôn nhớ điều mình đã hứa với nhau.',
    },
    coordination: {
      title: 'Quy chế phối hợp giữa {partners}',
      self: 'Quy chế này',
      article: 'Điều {n}. {heading}',
      opening: 'Quy chế này quy định việc phối hợp giữa {partners} trong [lĩnh vực phối hợp] tại [địa bàn].',
    },
  },
  relations: {
    'cso-cso':
      'Các bên là những tổ chức độc lập và bình đẳng với nhau. Bên nào dự định xin tài trợ riêng cho hoạt động cùng loại phải thông báo cho các bên khác trước [15] ngày, để không cạnh tranh với nhau.',
    'cso-state':
      'Cơ quan nhà nước thực hiện phần việc của mình theo chức năng, nhiệm vụ và quy trình ngân sách; tổ chức xã hội giữ tính độc lập khi góp ý, phản biện chính sách. Văn bản cần cơ quan nhà nước ký được tổ chức xã hội gửi trước ít nhất [10] ngày làm việc.',
    'cso-business':
      'Đóng góp của doanh nghiệp không kèm điều kiện mua bán. Doanh nghiệp chỉ dùng tên, logo và hình ảnh của tổ chức xã hội để quảng bá sau khi được đồng ý bằng văn bản; tổ chức xã hội trả lời trong vòng [5] ngày làm việc.',
    'cso-donor':
      'Nhà tài trợ chuyển kinh phí trong vòng [15] ngày sau khi duyệt báo cáo của kỳ trước và không quyết định thay các bên khác trong công việc hằng ngày. Bên nhận tài trợ chi đúng mục đích, lưu giữ chứng từ [5] năm và xuất trình khi được yêu cầu.',
  },
  clauses: {
    'proportionate-commitment': `{partners} đóng góp cho công việc chung không quá mức sau:

| Bên | Số ngày công tối đa mỗi tháng | Số tiền tối đa mỗi năm |
|---|---|---|
| {partner} | [số] ngày công | [số tiền] đồng |

Mỗi năm một lần, vào [tháng], các bên so sánh phần đóng góp của từng bên với lợi ích bên đó nhận được; bên nào đóng góp nhiều hơn lợi ích nhận được thì được giảm mức đóng góp trong vòng [30] ngày.`,
    'decision-process': `Các bên quyết định theo nguyên tắc đồng thuận; đại diện của {partners} cùng tham gia, mỗi bên một phiếu. Sau [02] cuộc họp mà chưa đồng thuận thì biểu quyết; quyết định được thông qua khi có ít nhất [2/3] số phiếu tán thành.

Cuộc họp ra quyết định phải có ít nhất [2/3] số đại diện tham dự. Đại diện vắng mặt được góp ý kiến bằng [email] trước cuộc họp.

[Thư ký] ghi mọi quyết định vào [sổ quyết định chung] và gửi biên bản họp cho tất cả các bên trong vòng [05] ngày làm việc.`,
    'conflict-resolution': `Khi có bất đồng, trước hết những người liên quan trao đổi trực tiếp với nhau để tự giải quyết trong vòng [07] ngày. Nếu chưa giải quyết được, [Ban điều phối] xem xét và trả lời trong vòng [15] ngày. Nếu vẫn chưa giải quyết được, các bên mời [tên người hoặc tổ chức hoà giải] làm trung gian hoà giải trong vòng [30] ngày.

Trong khi giải quyết, các bên tiếp tục thực hiện những việc không liên quan đến bất đồng.`,
    'goal-adjustment': `Trong vòng [30] ngày sau mỗi kỳ đánh giá [hằng năm] và mỗi buổi rút kinh nghiệm, [điều phối viên] căn cứ kết quả theo dõi, đánh giá để soạn đề xuất điều chỉnh mục tiêu, chỉ tiêu và kế hoạch; [Ban điều phối] thông qua kế hoạch đã điều chỉnh.

Hoạt động không đạt chỉ tiêu trong [hai] kỳ liên tiếp thì được [dừng, thay thế hoặc thiết kế lại].`,
    'review-and-amendment': `[Tháng 12] hằng năm, các bên rà soát lại toàn văn {this}; việc rà soát do [điều phối viên] chuẩn bị.

{this} được sửa đổi, bổ sung khi [tất cả các bên] đồng ý bằng văn bản, theo đề nghị gửi cho [tên đơn vị điều phối] trước [30] ngày. Bản mới được đánh số phiên bản, ghi ngày và gửi cho tất cả các bên.`,
  },
  articles: {
    partners: { heading: 'Các bên tham gia', body: '{@partners-identified}' },
    need: { heading: 'Lý do hợp tác', body: '{@need-for-partnership}' },
    purpose: { heading: 'Định hướng chung', body: '{#shared-purpose}\n\n{#strategic-alignment}' },
    'purpose-mou': {
      heading: 'Mục đích và phạm vi hợp tác',
      body: '{#shared-purpose}\n\n{#strategic-alignment}\n\n{#}Phạm vi hợp tác\n\nHai bên hợp tác trong [lĩnh vực thứ nhất] và [lĩnh vực thứ hai]. Những việc ngoài phạm vi này do mỗi bên tự quyết định.',
    },
    'purpose-network': {
      heading: 'Mục đích và mục tiêu',
      body: '{#shared-purpose}\n\n{#objectives}',
    },
    objectives: { heading: 'Mục tiêu và kết quả', body: '{#objectives}\n\n{#expected-results}' },
    benefits: { heading: 'Lợi ích và đóng góp của các bên', body: '{#partner-benefits}\n\n{#proportionate-commitment}' },
    roles: { heading: 'Vai trò và trách nhiệm', body: '{@roles-assigned}\n\n{relation}' },
    plan: { heading: 'Kế hoạch và nguồn lực', body: '{#work-plan}\n\n{#resources}' },
    structure: {
      heading: 'Cơ cấu và điều phối',
      body: `${board('Các bên', '[việc khác]')}

{#shared-leadership}

{#}Người đại diện của các bên

Mỗi bên cử người đại diện bằng văn bản. Người đại diện được uỷ quyền quyết định thay mặt tổ chức mình trong [phạm vi công việc], với mức chi không quá [số tiền]; việc vượt phạm vi này phải xin ý kiến lãnh đạo tổ chức mình trong vòng [5] ngày.

${handover('bên đó', 'các bên còn lại', 'người thay thế')}`,
    },
    'contacts-mou': {
      heading: 'Đại diện và đầu mối',
      body: `{#}Bên đầu mối

[Tên tổ chức] là bên đầu mối, làm nhiệm vụ điều phối từ [ngày] đến [ngày] theo lựa chọn của {partners}. Bên đầu mối có nhiệm vụ:

- triệu tập và chủ trì các cuộc họp chung;
- theo dõi tiến độ, đôn đốc và tổng hợp báo cáo.

{#representative-mandate}

{#}Thay đổi người phụ trách

${handover('bên đó', 'bên kia', 'người thay thế', 'đầu mối')}`,
    },
    'structure-network': {
      heading: 'Tổ chức của mạng lưới',
      body: `${board('Các thành viên', 'giữ danh sách thành viên và [việc khác]')}

{#shared-leadership}

{#}Thay đổi người đại diện

${handover('thành viên đó', 'các thành viên khác', 'người thay thế')}`,
    },
    'structure-coordination': {
      heading: 'Tổ Phối hợp và Cơ quan thường trực',
      body: `{#}Tổ Phối hợp

Các bên thành lập Tổ Phối hợp để cùng điều hành công việc chung. Tổ Phối hợp gồm các thành viên sau:

- {partner}: [họ tên, chức vụ] là người đại diện; [họ tên] là người thay thế.

Tổ Phối hợp duyệt kế hoạch phối hợp [hằng năm], theo dõi tiến độ, xử lý vướng mắc giữa các bên và họp [ba tháng một lần].

{#}Cơ quan thường trực

[Tên cơ quan] là Cơ quan thường trực, làm đầu mối điều phối từ [ngày] đến [ngày] theo lựa chọn của {partners}. Cơ quan thường trực có nhiệm vụ:

- triệu tập và chủ trì các cuộc họp chung;
- theo dõi tiến độ, đôn đốc và tổng hợp báo cáo;
- ghi biên bản và giữ hồ sơ phối hợp.

{#}Thay đổi người đại diện

${handover('bên đó', 'các bên còn lại', 'người thay thế')}`,
    },
    decisions: { heading: 'Điều hành công việc chung', body: '{#decision-process}\n\n{#decision-levels}' },
    'decisions-mou': {
      heading: 'Điều hành công việc chung',
      body: '{#decision-process}\n\n{#accountability}\n\n{#conflict-resolution}',
    },
    'decisions-coordination': {
      heading: 'Điều hành công việc chung',
      body: '{#decision-process}\n\n{#accountability}\n\n{#conflict-resolution}',
    },
    accountability: { heading: 'Trách nhiệm giải trình và giải quyết bất đồng', body: '{#accountability}\n\n{#conflict-resolution}' },
    culture: {
      heading: 'Giá trị và cách làm việc với nhau',
      body: '{#shared-values}\n\n{#respect-differences}\n\n{#ground-rules}\n\n{#stakeholder-participation}',
    },
    'participation-coordination': {
      heading: 'Tham vấn và rút kinh nghiệm',
      body: '{#stakeholder-participation}\n\n{#learning}',
    },
    communication: {
      heading: 'Thông tin và phản hồi',
      body: '{#communication}\n\n{#feedback-loops}\n\n{#contribution-recognition}',
    },
    learning: { heading: 'Học hỏi và nâng cao năng lực', body: '{#learning}\n\n{#capacity-development}' },
    monitoring: {
      heading: 'Giám sát, đánh giá và báo cáo',
      body: '{#monitoring-evaluation}\n\n{#reporting}\n\n{#partnership-health}\n\n{#goal-adjustment}',
    },
    'monitoring-mou': {
      heading: 'Giám sát, đánh giá và báo cáo',
      body: '{#monitoring-evaluation}\n\n{#reporting}\n\n{#goal-adjustment}',
    },
    'monitoring-coordination': {
      heading: 'Giám sát, đánh giá và báo cáo',
      body: '{#monitoring-evaluation}\n\n{#reporting}\n\n{#goal-adjustment}',
    },
    change: { heading: 'Rủi ro và ứng phó với thay đổi', body: '{#risks}\n\n{#change-response}' },
    ownership: { heading: 'Quyền sở hữu và công khai lợi ích', body: '{#ownership}\n\n{#interests-declared}' },
    'ownership-mou': { heading: 'Quyền sở hữu và sử dụng', body: '{@ownership}' },
    'interests-network': { heading: 'Công khai lợi ích', body: '{@interests-declared}' },
    term: { heading: 'Điều khoản thi hành', body: '{#duration}\n\n{#review-and-amendment}\n\n{#exit}' },
    'term-network': { heading: 'Điều khoản thi hành', body: '{#review-and-amendment}\n\n{#exit}' },
    'term-coordination': { heading: 'Điều khoản thi hành', body: '{#duration}\n\n{#review-and-amendment}' },
    signatures: {
      heading: 'Ký kết',
      body: `Các bên đã đọc, đồng ý và ký {this} tại [nơi ký].

| Bên | Người đại diện ký | Chức vụ | Chữ ký và ngày ký |
|---|---|---|---|
| {partner} | [họ tên] | [chức vụ] | [ký tên, ngày/tháng/năm] |`,
    },
    members: {
      heading: 'Thành viên',
      body: `{@partners-identified}

{#}Gia nhập

Tổ chức muốn gia nhập gửi đơn cho Đơn vị điều phối. Ban Điều phối xem xét và trả lời trong vòng [30] ngày; thành viên mới được kết nạp khi [hai phần ba] số thành viên đồng ý.`,
    },
    agencies: {
      heading: 'Các bên phối hợp',
      body: '{@partners-identified}',
    },
    'compact-partners': { heading: 'Chúng tôi là ai', body: '{@partners-identified}' },
    'compact-purpose': { heading: 'Điều chúng tôi muốn cùng đạt được', body: '{@shared-purpose}' },
    'compact-promises': { heading: 'Phần việc của mỗi bên', body: '{@roles-assigned}\n\n{relation}' },
    'compact-communication': { heading: 'Chúng tôi trao đổi với nhau thế nào', body: '{@communication}' },
    'compact-review': {
      heading: 'Nhìn lại và ký tên',
      body: `{@review-and-amendment}

Chúng tôi ký bản cam kết này ngày [ngày/tháng/năm]:

- Đại diện {partner}: [họ tên, chức vụ]`,
    },
  },
  defined: {
    charter: [...BOARD, ...calledIn('Điều lệ')],
    mou: [...CONTACTS, ...calledIn('Bản ghi nhớ')],
    network: [...BOARD, ...calledIn('Điều khoản tham chiếu')],
    compact: [...CONTACTS, ...calledIn('Bản cam kết')],
    coordination: [...STANDING, ...calledIn('Quy chế')],
  },
}
