import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Phân công vai trò, trách nhiệm',
  why:
    'Mục "Hiểu biết chung" của tài liệu hướng dẫn muốn vai trò, trách nhiệm và việc chia phần của từng thành viên được hiểu rõ; mục "Rào cản" coi việc hiểu ' +
    'không đủ về vai trò là một lý do khiến hợp tác không thành.',
  states: {
    met: 'Mỗi đối tác (hoặc mỗi vai trò) có phần việc cụ thể của riêng mình.',
    partial: 'Có đối tác chưa có việc riêng, hoặc chỉ có nghĩa vụ chung "các bên cùng phối hợp".',
    missing: 'Không nói ai chịu trách nhiệm việc gì.'
  },
  good: `- **Hội Nông dân xã** vận động hộ tham gia, ghi sổ nước hằng tuần.
- **Trung tâm Đất Lành** tập huấn kỹ thuật, kiểm tra mẫu đất mỗi vụ.`,
  weak: 'Các bên có trách nhiệm phối hợp chặt chẽ để thực hiện thoả thuận.',
  weakBecause: 'Đó là nghĩa vụ chung; không bên nào có phần việc riêng để làm và chịu trách nhiệm.',
  missing: 'Văn bản chưa cho biết mỗi đối tác chịu trách nhiệm phần việc nào.',
  partial: 'Phân công chưa đủ: chưa nêu {lacking}.',
  lacking: { duties: 'phần việc cụ thể của riêng từng đối tác' },
  template: {
    heading: 'Vai trò và trách nhiệm',
    body: `Mỗi bên chịu trách nhiệm về phần việc của mình:

- **{partner}** có trách nhiệm: [phần việc thứ nhất]; [phần việc thứ hai].`
  },
  additions: {
    duties: '[Tên đối tác] có trách nhiệm [việc cụ thể thứ nhất] và [việc cụ thể thứ hai].'
  },
  cues: {
    subject: [
      '(vai trò|vai) (và|) (trách nhiệm|nhiệm vụ|)', 'trách nhiệm', 'trách nhiệm của', 'nhiệm vụ', 'nghĩa vụ', 'phân công', 'bảng phân công', 'quyền và (nghĩa vụ|trách nhiệm)', 'cam kết của', 'ai làm gì', 'phần việc',
      'ma trận (trách nhiệm|raci)', 'raci', 'chia việc', 'đơn vị chủ trì', 'việc của (từng|mỗi)', 'chức năng nhiệm vụ', 'phụ trách', 'đảm nhận', 'đảm nhiệm', 'chủ trì', 'đóng vai'
    ],
    elements: {
      duties: [
        '!<partner> (có|chịu) trách nhiệm', '!<partner> (đảm nhận|đảm nhiệm|đảm trách)', '!<partner> phụ trách', '!<partner> (chủ trì|đứng ra|lo|nhận phần|nhận việc)', '!<partner> có (nghĩa vụ|nhiệm vụ)', '!<partner> được phân công',
        '!<partner> cam kết (cung cấp|tổ chức|thực hiện|bố trí|cử|hỗ trợ|đào tạo)', '!<partner> chịu trách nhiệm chính', '<partner> (cung cấp|tổ chức|thực hiện|bố trí|quản lý|xây dựng|hỗ trợ|lập|biên soạn|vận hành|thu thập|giám sát|chuẩn bị|tập huấn|hướng dẫn|theo dõi)',
        '<post> (có trách nhiệm|phụ trách|chịu trách nhiệm|điều hành|thực hiện)', '<body> (có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|phụ trách)', '(trách nhiệm|nhiệm vụ|nghĩa vụ|cam kết|phần việc) của <partner>',
        '(vai trò|nhiệm vụ|trách nhiệm) <partner>', '(đơn vị chủ trì|chủ trì|phụ trách|thực hiện) <partner>', 'giao cho <partner>', 'giao <partner>', 'do <partner> (thực hiện|phụ trách|lo|làm|đảm nhiệm|chủ trì)',
        'phần <partner>', '<partner> thì (lo|làm|giữ)', '<partner> (lo|giữ|dạy|làm|viết|nấu|mua|bán|chở|ghi|trông|sửa|trồng)', '(thành viên|thành viên chính thức|mỗi thành viên) có trách nhiệm', 'tổ thư ký (lo|ghi|gửi|soạn|có trách nhiệm)',
        'bên a (cung cấp|tổ chức|bố trí|cử|lập)', 'bên b (cung cấp|tổ chức|bố trí|cử|lập)'
      ]
    },
    weak: [
      '(các bên|hai bên|các đối tác|các thành viên) (có trách nhiệm|) (cùng|) phối hợp', 'phối hợp chặt chẽ', 'cùng nhau thực hiện', 'vai trò (của các bên|cụ thể|) sẽ (được|do)', 'phân công (cụ thể|) sẽ', 'tuỳ (theo|) (khả năng|điều kiện|tình hình)',
      'theo chức năng nhiệm vụ', 'tạo điều kiện (thuận lợi|)', 'hỗ trợ lẫn nhau', 'mọi người đều có trách nhiệm', 'thực hiện nghiêm túc', 'phát huy vai trò'
    ],
    not: [
      'vai trò của (phụ nữ|nam giới|trẻ em|cộng đồng|văn hoá|rừng)', '(giữ|có|đóng) vai trò (quan trọng|then chốt|to lớn|thiết yếu)', 'trách nhiệm (trước pháp luật|hình sự|dân sự|xã hội của doanh nghiệp)', 'trách nhiệm hữu hạn', 'tnhh', 'miễn trừ trách nhiệm',
      'trách nhiệm giải trình', 'nghĩa vụ quân sự', 'nghĩa vụ thuế', 'không chịu trách nhiệm', 'chức năng (gan|thận|hô hấp)', 'phục hồi chức năng'
    ]
  }
}
