import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Giá trị pháp lý',
  why:
    'Tài liệu hướng dẫn không đòi hỏi điều này, nhưng các bên hay hiểu khác nhau: bên này coi là cam kết tinh thần, bên kia coi là hợp đồng; ' +
    'một câu nói rõ có ràng buộc hay không, phần nào ràng buộc, giúp tránh tranh cãi về sau.',
  states: {
    met: 'Nói rõ văn bản có ràng buộc về pháp lý hay không, hoặc phần nào ràng buộc.',
    partial: 'Chỉ nhắc tới pháp luật hay giá trị pháp lý, không nói có ràng buộc hay không.',
    missing: 'Không nói gì về giá trị pháp lý của văn bản.',
  },
  good: `Thoả thuận này thể hiện thiện chí hợp tác, không ràng buộc các bên về mặt pháp lý, trừ các điều về bảo mật và tài chính.
Các bên không thành lập pháp nhân mới; mỗi bên chịu trách nhiệm về việc làm của mình.`,
  weak: 'Giá trị pháp lý của văn bản theo quy định của pháp luật.',
  weakBecause: 'Không nói các bên có bị ràng buộc hay không.',
  missing: 'Văn bản chưa nói có ràng buộc các bên về mặt pháp lý hay không.',
  partial: 'Phần giá trị pháp lý chưa rõ: chưa nêu {lacking}.',
  lacking: { effect: 'văn bản có ràng buộc các bên về mặt pháp lý hay không, hoặc phần nào ràng buộc' },
  template: {
    heading: 'Giá trị pháp lý',
    body: `Văn bản này [không ràng buộc | ràng buộc] các bên về mặt pháp lý, trừ [các điều về bảo mật, tài chính]. Các bên không thành lập pháp nhân mới và không bên nào được nhân danh bên khác ký kết với bên thứ ba.

Văn bản chịu sự điều chỉnh của [pháp luật Việt Nam].`,
  },
  additions: { effect: 'Văn bản này [không ràng buộc | ràng buộc] các bên về mặt pháp lý, trừ [các điều về bảo mật, tài chính].' },
  cues: {
    subject: [
      'giá trị pháp lý', 'ràng buộc', 'pháp lý', 'hiệu lực pháp lý', 'tính chất (của |) (văn bản|thoả thuận|bản ghi nhớ)', 'pháp nhân', 'tư cách pháp (nhân|lý)', 'luật áp dụng', 'pháp luật (điều chỉnh|áp dụng|việt nam)', 'chịu sự điều chỉnh', 'bản chất của (văn bản|thoả thuận|quan hệ)', 'không phải (là |) hợp đồng', 'thiện chí', 'liên đới', 'đại lý',
    ],
    elements: {
      effect: [
        '!(không|không có tính|không mang tính|không có giá trị|không nhằm|không tạo ra) … (ràng buộc|bắt buộc) … (pháp lý|về mặt pháp luật|trước pháp luật|pháp luật)', '!(có |mang |) (tính|giá trị) (ràng buộc|bắt buộc) (về mặt |về |) (pháp lý|pháp luật|đối với|với các bên) …', '!ràng buộc (về mặt |về |) (pháp lý|pháp luật|trách nhiệm pháp lý)', '!(không|chỉ) ràng buộc …', '!(có giá trị|có hiệu lực) ràng buộc …',
        '!(văn bản|thoả thuận|bản ghi nhớ|điều lệ|quy chế|biên bản|bản cam kết|giao ước) (này |) (là|không phải là|không phải|có giá trị như|không thay thế) (một |) (hợp đồng|cam kết tinh thần|cam kết đạo đức|văn bản pháp lý|thoả thuận pháp lý|văn bản ràng buộc|cơ sở pháp lý) …', '!cam kết (về |) (tinh thần|đạo đức|danh dự|thiện chí)',
        '!không (phát sinh|tạo ra|làm phát sinh|tạo lập|đặt ra) … (nghĩa vụ|quyền|trách nhiệm) … (pháp lý|tài chính|dân sự|pháp luật)', '!không (thành lập|tạo ra|hình thành|lập|phải là|có tư cách) (một |) (pháp nhân|tư cách pháp nhân|doanh nghiệp|liên doanh|tổ chức mới|pháp nhân mới) …', '!(không|có) (có |) tư cách pháp nhân', '!(chỉ|riêng) (các |) (điều|khoản|phần) … (ràng buộc|có giá trị pháp lý)',
        '!trừ (các |) (điều|khoản|phần) … (không |) ràng buộc', '!(không bên nào|không ai|không đối tác nào|không thành viên nào) (được |có quyền |) (nhân danh|thay mặt|đại diện cho|ràng buộc) … (bên|đối tác|thành viên|tổ chức) (kia|khác) …', '!thoả thuận dựa trên (thiện chí|tinh thần tự nguyện|niềm tin) …', '!(mang|có) (tính |) (khung|nguyên tắc|định hướng|tự nguyện) … (không ràng buộc|không bắt buộc|chi tiết|hợp đồng riêng)',
        '!(không|chưa) (phải |) (là |) hợp đồng (kinh tế|dân sự|thương mại|lao động|theo nghĩa)', '!(được|có thể được) (thi hành|cưỡng chế|khởi kiện|đưa ra toà) …', '!không (được |) (dùng làm|là) căn cứ (pháp lý |để khởi kiện|để kiện|khởi kiện) …', '!có giá trị như (một |) hợp đồng', '!(hợp đồng|thoả thuận) (riêng|tài chính|cụ thể) … (mới |) (ràng buộc|có giá trị pháp lý)', '!không kiện nhau', '!giữ lời … (không|chứ không) … (pháp lý|luật|toà|giấy tờ)', '!có giá trị pháp lý (đối với|với|ràng buộc|kể từ|từ ngày|như hợp đồng) …',
      ],
    },
    weak: ['!giá trị pháp lý', '!hiệu lực pháp lý', '!(theo|tuân theo|tuân thủ|phù hợp với) (quy định (của |) |) pháp luật (việt nam|hiện hành)', '!(pháp luật|luật) (áp dụng|điều chỉnh)', '!chịu sự điều chỉnh của …', '!cơ sở pháp lý', 'tư cách pháp lý (của|các)'],
    not: [
      '(trợ giúp|tư vấn|hỗ trợ|kiến thức|tuyên truyền) (pháp lý|pháp luật)', '(đại diện|người đại diện) (theo |) pháp luật', 'các bên có tư cách pháp nhân đầy đủ', 'ràng buộc (dây|chân|gia súc|ngân sách|thời gian)', '(giá trị|bản|các bản) … như nhau', 'văn phòng luật', 'căn cứ luật', 'điều kiện ràng buộc của dự án',
    ],
  },
}
