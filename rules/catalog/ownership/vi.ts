import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Quyền sở hữu',
  why:
    'Phần "Những thách thức" của tài liệu hướng dẫn kể các chính sách cứng nhắc về sở hữu là một trở ngại. ' +
    'Nói rõ từ đầu cái gì của ai, ai được dùng thì về sau đỡ tranh cãi.',
  states: {
    met: 'Văn bản nói ai sở hữu hoặc ai được dùng những gì làm ra, mang tới hay nắm giữ (dữ liệu, sở hữu trí tuệ, tài sản, ấn phẩm).',
    partial: 'Có nhắc tới sở hữu nhưng bỏ ngỏ, hẹn bàn sau hoặc chỉ nói "theo pháp luật".',
    missing: 'Không có câu nào nói những gì làm ra hay góp vào thuộc về ai.'
  },
  good: 'Bộ tài liệu tập huấn thuộc sở hữu chung của hai bên và được phát hành theo giấy phép CC BY; máy đo nước Viện mang tới vẫn là của Viện.',
  weak: 'Vấn đề sở hữu trí tuệ sẽ được các bên thoả thuận riêng.',
  weakBecause: 'Câu này hẹn lại, chưa cho biết cái gì của ai và ai được dùng.',
  missing: 'Văn bản chưa nói dữ liệu, tài liệu, tài sản làm ra hoặc góp vào thuộc về ai và ai được dùng.',
  partial: 'Quyền sở hữu chưa rõ: chưa nêu {lacking}.',
  lacking: { rights: 'ai sở hữu hoặc ai được dùng những gì các bên làm ra hay góp vào' },
  template: {
    heading: 'Quyền sở hữu và sử dụng',
    body: `{partners} thống nhất:

- Tài liệu, ấn phẩm do các bên cùng làm ra thuộc sở hữu chung của các bên; mỗi bên được tự do sử dụng, có ghi rõ nguồn.
- Dữ liệu thu thập được thuộc về [người dân / đối tác thu thập]; các bên được sử dụng cho [mục đích] và không chuyển cho bên thứ ba nếu chưa được [chủ sở hữu dữ liệu] đồng ý.
- Thiết bị mua bằng kinh phí chung thuộc sở hữu của [tên đối tác]; khi kết thúc hợp tác thì bàn giao cho [tên đối tác hoặc cộng đồng].
- Tài sản, tài liệu, tên và logo do từng bên đưa vào sử dụng chung vẫn thuộc về bên đó.`
  },
  additions: {
    rights: '[Tài liệu, dữ liệu, thiết bị] thuộc sở hữu của [tên đối tác / các bên]; [các bên khác] được sử dụng [cho mục đích …].'
  },
  cues: {
    subject: [
      'sở hữu', 'quyền sở hữu', 'sở hữu trí tuệ', 'sở hữu chung', 'chủ sở hữu', 'bản quyền', 'quyền tác giả', 'quyền sử dụng', 'tài sản', 'giấy phép (mở|cc|creative)', 'cấp phép', 'thuộc về', 'là của', 'vẫn là của', 'của chung', 'của ai', 'dùng chung', 'được (phép|quyền) (sử dụng|dùng|in|công bố|sao chép)', 'dữ liệu … (thuộc|của|được dùng)', 'tên và logo', 'nhãn hiệu', 'thương hiệu', 'sáng chế', 'trang thiết bị', 'thiết bị … (thuộc|bàn giao|của|về)', 'ấn phẩm', 'xuất bản', 'mã nguồn', 'mượn', 'giống … (thuộc|của)', 'bàn giao (thiết bị|tài sản|cho)', 'quyền đối với'
    ],
    elements: {
      rights: [
        '!thuộc (quyền |)sở hữu (chung|của|riêng|trí tuệ của|toàn dân|)', '!(đồng|cùng) sở hữu', '!sở hữu chung', '!quyền sở hữu (trí tuệ|) … (thuộc|của) (về|<partner>|)', '!(giữ|có|nắm) (bản quyền|quyền tác giả|quyền sở hữu)', '!bản quyền (thuộc|của|là của)', '!(dữ liệu|tài liệu|thiết bị|máy|xe|giống|sản phẩm|ảnh|bản đồ|ấn phẩm|phần mềm|mẫu|số liệu|kho|nhà|tên|logo|hạt giống|tài sản|sách|phim|bài viết) … (thuộc|là của|vẫn là của|là của chung|giao cho|để lại cho|về)', '!(vẫn|còn) (là|thuộc) (của|) <partner>', 'thuộc về', 'là của', 'của chung', 'của <partner>', 'chủ sở hữu (là|của)', '!(<partner>|ai|mỗi bên|mọi người|các thành viên) (được|có quyền|được phép|được quyền|được tự do) (sử dụng|dùng|in|sao chép|công bố|khai thác|trích|chia sẻ|xuất bản|tải|sửa|dịch)', '(được|có quyền|được phép) (sử dụng|dùng|in lại|sao chép|công bố|khai thác|xuất bản|trích dẫn|chia sẻ) … (với|nếu|khi|cho|và|không|miễn)', '!giấy phép (cc|creative|mở|mit|gpl|nguồn mở)', '!(phát hành|công bố|xuất bản) theo (giấy phép|cc)', '!(bàn giao|chuyển giao|giao lại|trả lại|để lại) (quyền sở hữu|tài sản|thiết bị|máy|xe) (cho|)', '!không (được|bên nào được) (bán|đăng ký|chuyển|sang|dùng|công bố|sử dụng) … (nếu|khi|mà) (không|chưa|)', '(mang tới|góp|đóng góp|mua|làm ra|tạo ra) … (thuộc|của|vẫn)', '!của (bên|ai) (nào|nấy) … (bên|người) (ấy|đó|nấy)', '!của ai (nấy|người ấy)', 'mượn … (trả|của)', 'quyền sử dụng (chung|miễn phí|không độc quyền|vĩnh viễn)', '!không độc quyền', 'chia (đều|theo)', 'phải xin phép (chủ|người|<partner>|)', '!đứng tên'
      ]
    },
    weak: [
      'sở hữu trí tuệ … sẽ (được|)', '(quyền|vấn đề) sở hữu … sẽ', 'tôn trọng (quyền|) sở hữu (trí tuệ|)', 'tôn trọng bản quyền', 'theo (quy định của|) (pháp luật|luật sở hữu trí tuệ)', 'thoả thuận riêng', 'văn bản riêng', 'tuân thủ … sở hữu trí tuệ', 'bảo vệ quyền sở hữu trí tuệ', 'quyền sở hữu cần được làm rõ', 'ý thức làm chủ', 'sử dụng (hiệu quả|đúng mục đích) tài sản'
    ],
    not: [
      'quyền sở hữu đối với (kết quả|mục tiêu|quá trình)', 'tinh thần làm chủ', 'quyền sử dụng đất', 'sở hữu đất', 'giấy chứng nhận quyền sử dụng', 'căn cứ luật sở hữu trí tuệ', 'hình thức sở hữu', 'doanh nghiệp thuộc sở hữu', 'thuộc thẩm quyền', 'thuộc phạm vi', 'thuộc (huyện|tỉnh|xã|sở|bộ)', 'bản quyền phần mềm diệt', 'trách nhiệm thuộc về', 'thắng lợi thuộc về', 'quyền quyết định thuộc về', 'giấy phép (lái xe|xây dựng|hoạt động|thành lập|kinh doanh|lao động)', 'hộ sở hữu', 'tài sản của (hộ|người dân) bị'
    ]
  }
}
