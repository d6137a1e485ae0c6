import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Xác định các đối tác',
  why:
    'Mục "Hiểu biết chung" của tài liệu hướng dẫn muốn các đối tác hiểu khuôn khổ và cách làm của nhau; muốn vậy, người đọc phải biết có những tổ chức nào, ' +
    'mỗi tổ chức thuộc loại nào (tổ chức xã hội, nhà nước, doanh nghiệp, nhà tài trợ) và liên hệ với ai.',
  states: {
    met: 'Có tên ít nhất hai tổ chức đối tác, mỗi tổ chức kèm loại hình, địa chỉ, người đại diện hoặc đầu mối.',
    partial: 'Chỉ có tên, chỉ có một tổ chức, hoặc chỉ nêu tiêu chí gia nhập.',
    missing: 'Không cho biết những tổ chức nào cùng lập văn bản.'
  },
  good: `- **Hội Phụ nữ xã Mường Hum** – tổ chức chính trị – xã hội cấp xã, đại diện: bà Vàng Thị Sen, Chủ tịch Hội.
- **Trung tâm Rừng và Bản** – tổ chức khoa học công nghệ ngoài công lập, số 8 phố Hoa Ban, Lào Cai, đại diện: ông Trần Bảo Lâm.`,
  weak: 'Các đối tác gồm Hội Phụ nữ xã và Trung tâm Rừng và Bản.',
  weakBecause: 'Mới có tên, chưa biết mỗi tổ chức thuộc loại nào, ở đâu, ai đại diện.',
  missing: 'Văn bản chưa cho biết những tổ chức nào là đối tác của nhau.',
  partial: 'Phần giới thiệu các đối tác chưa đủ: chưa nêu {lacking}.',
  lacking: {
    named: 'tên của ít nhất hai tổ chức đối tác',
    described: 'mỗi đối tác là tổ chức gì, ở đâu hoặc ai đại diện'
  },
  template: {
    heading: 'Các đối tác',
    body: `Thoả thuận này được lập giữa các bên sau đây: {partners}.

- **{partner}** – loại hình: [hội, trung tâm, cơ quan nhà nước, doanh nghiệp]; địa chỉ: [địa chỉ]; người đại diện: [họ tên, chức vụ]; liên hệ: [điện thoại, email].`
  },
  additions: {
    named: 'Các bên cùng lập thoả thuận này gồm: [tên đầy đủ của tổ chức thứ nhất], [tên đầy đủ của tổ chức thứ hai].',
    described: '[Tên đối tác] là [loại hình tổ chức], địa chỉ: [địa chỉ], người đại diện: [họ tên, chức vụ], điện thoại: [số điện thoại].'
  },
  cues: {
    subject: [
      'các bên', 'các bên (tham gia|ký kết|liên kết|hợp tác)', 'các đối tác', 'đối tác', '(danh sách|thông tin|giới thiệu) (các|về các|) (đối tác|bên|thành viên|tổ chức)',
      'thành viên (sáng lập|nòng cốt|chính thức|)', 'bên a', 'bên b', 'bên c', 'hai bên', 'ba bên', 'chúng tôi gồm', 'hồ sơ đối tác', 'thành phần tham gia',
      'tổ chức tham gia', 'đơn vị tham gia', 'giữa các bên', 'tên (tổ chức|đơn vị)', 'chúng tôi là ai', 'ai cùng làm'
    ],
    elements: {
      named: [
        '<partner> … (và|với|cùng|cùng với) … <partner>', '<partner> <partner>', '!giữa <partner> và <partner>', 'bên (a|b|c) (là|gồm|) <partner>', 'bên thứ (nhất|hai|ba) (là|) …',
        '!sau đây (gọi|được gọi) (tắt|chung|) là', '!dưới đây gọi (tắt|) là', '!gọi tắt là bên', '!gọi chung là (các bên|hai bên|các đối tác|liên minh)',
        '(đối tác|thành viên|các bên|mạng lưới|liên minh) (gồm|bao gồm|là) … <partner>', '(gồm|có) <number> (tổ chức|đơn vị|đối tác|thành viên)',
        'chúng tôi (gồm|là) …', '(tên|đối tác|đơn vị|tổ chức|thành viên) <partner>', 'các tổ chức (sau đây|dưới đây|sau)',
        '(được lập|ký kết|ký|lập) (giữa|bởi) … <partner>', '<partner> … cùng (lập|ký|thống nhất|thoả thuận)', 'chúng tôi đại diện cho các bên'
      ],
      described: [
        'địa chỉ', 'trụ sở', 'trụ sở (chính|đặt tại|tại)', '!do (ông|bà) … làm đại diện', 'đại diện (bởi|là|)', '!đại diện bởi', '!do <person> … đại diện', 'người đại diện', 'người liên hệ',
        'đầu mối (liên hệ|)', 'loại hình', 'điện thoại', 'email', 'mã số thuế', 'giấy phép (hoạt động|đăng ký|)', 'quyết định thành lập', 'chức vụ', 'lĩnh vực hoạt động',
        '(là|một) (tổ chức|hội|trung tâm|doanh nghiệp|hợp tác xã|cơ quan|đơn vị|quỹ|câu lạc bộ|nhóm|trường|bệnh viện) …', 'doanh nghiệp xã hội', 'tổ chức (phi chính phủ|phi lợi nhuận|xã hội|cộng đồng)',
        'tổ chức chính trị xã hội', 'cơ quan nhà nước', 'đơn vị sự nghiệp', 'nhà tài trợ', 'đóng tại', 'có văn phòng', 'tổ hợp tác', 'thành lập năm', 'trực thuộc', 'đăng ký tại', '<person>'
      ]
    },
    weak: [
      '(tiêu chí|điều kiện) (gia nhập|thành viên|kết nạp|tham gia)', '(mọi|bất kỳ|các) tổ chức … (đều có thể|có thể|được) (tham gia|gia nhập)', 'mở cho (mọi|các|tất cả)', 'các đối tác liên quan',
      'danh sách (đối tác|thành viên|các bên) sẽ', 'các tổ chức quan tâm', 'và các đối tác khác', 'nhiều đối tác', 'đối tác tiềm năng'
    ],
    not: [
      'đối tác (thương mại|tình dục|bạn tình)', 'đối tác chiến lược của (tỉnh|quốc gia|việt nam)', 'các bên liên quan', 'bên thứ ba', 'đối tác công tư', 'căn cứ (luật|nghị định|quyết định)',
      'thành viên (gia đình|hộ|ban|tổ)', 'quan sát viên', 'khách mời', 'năm đối tác', 'nơi nhận', 'mời thầu'
    ]
  }
}
