import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Nêu rõ mục đích chung',
  why:
    'Mục "Mục đích" của tài liệu hướng dẫn coi tầm nhìn và mục đích chung là điều dẫn dắt các đối tác và gây dựng lòng tin; phần ' +
    '"Rào cản" nhắc rằng mục đích mờ nhạt hoặc mỗi bên hiểu một kiểu sẽ làm hợp tác đổ vỡ.',
  states: {
    met: 'Văn bản nói quan hệ đối tác nhằm đạt điều gì và coi đó là mục đích chung của các bên.',
    partial: 'Chỉ có mục đích của một bên, một khẩu hiệu, hoặc phần bối cảnh để người đọc tự suy ra mục đích.',
    missing: 'Không có câu nào nói quan hệ đối tác nhằm làm gì.'
  },
  good:
    'Hai tổ chức cùng nhau làm cho mọi trẻ khuyết tật ở huyện được đến trường gần nhà, học cùng bạn và được thầy cô hiểu, chậm nhất vào năm 2028.',
  weak: 'Trung tâm Mầm Xanh có sứ mệnh nâng cao chất lượng giáo dục. Chung tay vì tương lai!',
  weakBecause: 'Đây là sứ mệnh riêng của một bên và một khẩu hiệu; chưa nói các bên cùng nhau hướng tới điều gì.',
  missing: 'Văn bản chưa nói quan hệ đối tác này nhằm mục đích chung gì.',
  partial: 'Mục đích chung chưa rõ: chưa nêu {lacking}.',
  lacking: {
    aim: 'quan hệ đối tác nhằm đạt điều gì, cho ai',
    common: 'đây là mục đích chung của tất cả các bên'
  },
  template: {
    heading: 'Mục đích chung',
    body: `{partners} cùng thống nhất mục đích chung của quan hệ đối tác là [thay đổi mong muốn, ví dụ: mọi hộ dân ven sông có nước sạch quanh năm] cho [nhóm người hưởng lợi] tại [địa bàn].

Tầm nhìn chung của các bên: đến năm [năm], [điều các bên mong muốn cùng đạt được].`
  },
  additions: {
    aim: 'Quan hệ đối tác này nhằm [thay đổi mong muốn] cho [nhóm người] tại [địa bàn].',
    common: 'Đây là mục đích chung mà các bên cùng theo đuổi và cùng chịu trách nhiệm.'
  },
  cues: {
    subject: [
      'mục đích', 'mục đích chung', 'tầm nhìn', 'tầm nhìn chung', 'sứ mệnh', 'sứ mạng', 'tôn chỉ', 'tôn chỉ mục đích', 'mục tiêu chung',
      'mục tiêu tổng quát',
      'mục tiêu dài hạn', 'đích chung', 'ước mơ chung', 'mong muốn chung', 'chúng tôi muốn gì', 'vì sao chúng tôi',
      'vì sao có (liên minh|mạng lưới|nhóm)',
      'lý do tồn tại',
      '(liên minh|mạng lưới|sáng kiến|chương trình|quan hệ đối tác|nhóm|liên danh|diễn đàn) … (nhằm|để|ra đời|tồn tại|hướng tới)',
      '<partner> cùng (nhau|) (hướng tới|làm|nhằm|mong muốn|theo đuổi|góp sức|hành động|bảo đảm|đưa)', '(hai|ba|bốn|năm|các) bên cùng (nhau|) … (để|nhằm|làm cho|sao cho|hướng)',
      'cùng nhau … (để|nhằm|làm cho|sao cho|giữ cho|bảo vệ|xoá|phục hồi)', 'chung tay',
      'hợp tác (này|) (nhằm|để)', 'thoả thuận này … nhằm', 'bản ghi nhớ này … nhằm', 'quy chế này … nhằm',
      'đích đến', 'lời hứa', 'giao ước', 'việc chung',
      '<number> (tổ chức|đơn vị|cơ quan|làng|xóm|họ|nhà|nhóm|hội) … (cùng|phối hợp|bắt tay|góp)',
      '(diễn đàn|hợp tác|chương trình phối hợp|nhóm điều phối|liên kết|nhóm) … (hướng tới|để|nhằm)', 'cùng xây dựng … để', 'cùng làm ra … mà',
      '(cùng|) phối hợp nhằm', 'cùng phối hợp'
    ],
    elements: {
      aim: [
        'nhằm', 'nhằm mục đích', 'với mục đích', '!mục đích (chung|) (của|) … là', 'mục đích (chung|) là',
        'để (giúp|bảo đảm|mọi|không còn|cho|người|trẻ|các|bà con)',
        'hướng tới', 'hướng đến', '!tầm nhìn (chung|) … là', '!tầm nhìn (chung|) … đến năm', 'đến năm <number>', 'góp phần', 'bảo đảm',
        'đảm bảo', 'làm cho', 'sao cho', 'giúp', 'bảo vệ',
        'gìn giữ', 'cải thiện', 'nâng cao', 'giảm', 'xoá bỏ', 'chấm dứt', 'phục hồi', 'khôi phục', 'xây dựng', 'thúc đẩy', 'ngăn chặn',
        'mở rộng', 'tạo (điều kiện|cơ hội|ra)',
        'không (còn|để) (ai|em nào|trẻ em|người|hộ)', 'không ai bị bỏ lại',
        '(mọi|tất cả) (trẻ|người|hộ|em|phụ nữ|bệnh nhân) … (được|có)', '(được|có) (học|chữa|uống|sống|tiếp cận|hưởng)',
        '!(ra đời|thành lập|tồn tại|lập ra|sinh ra) (là|) (để|nhằm|vì)',
        '!(hợp tác|phối hợp|liên kết|bắt tay) … (nhằm|để) (giúp|giảm|nâng|bảo|phục|đưa|xoá|cải|xây|tạo)',
        'cùng (nhau|) … (giúp|giữ|giảm|đưa|làm cho|bảo vệ|phục hồi|lo cho|gây dựng)', '!(chúng tôi|chúng ta|bà con) (cùng|) muốn',
        'mong muốn', 'điều … muốn là', 'là điều … hướng tới',
        '!(phối hợp|bắt tay|liên kết|góp vốn|góp sức|cùng hành động) … để', '!(sinh|lập|dựng|được thành lập|được lập) … (để|nhằm|vì)',
        '!cùng (nhau|) (giữ|lo|xây dựng|mở|đưa|phục hồi|bảo vệ|chăm) … để', '!(nhắm|hướng) … (một|chung|) (đích|điều)',
        '(nơi|thành phố|vùng đất|xã hội|đất nước) … (được|có|tự|cùng|còn)',
        'được (điều trị|chăm sóc|chữa|học|sống|an toàn|hỗ trợ|bảo vệ)', '!giữ cho … (sạch|còn|được)',
        '!cho đến khi (không|mọi|tất cả)', '!điều mà … theo đuổi', 'mở (những|ra|rộng)', 'phải giữ được'
      ],
      common: [
        '!mục đích chung', '!tầm nhìn chung', '!mục tiêu chung', '!sứ mệnh chung', '!đích chung', '!ước mơ chung', '!mong muốn chung',
        '!lý tưởng chung', '(các|hai|ba|bốn|năm|sáu) bên (cùng|)', 'chúng tôi',
        'chúng ta', 'cùng nhau', 'cùng (hướng|nhằm|theo đuổi|mong|làm|góp|chia sẻ|thống nhất)', 'chung tay', 'chung sức',
        'cả (hai|ba|bốn|năm) (bên|tổ chức|nhóm|đơn vị|nhà)',
        '(hai|ba|bốn|năm|các) (tổ chức|đơn vị|cơ quan|hội|nhóm|xã|làng|nhà|đối tác|thành viên) (cùng|)',
        'tất cả (các|) (thành viên|đối tác|bên)', '<partner> và <partner> cùng', '<partner> cùng',
        '(mạng lưới|liên minh|sáng kiến|quan hệ đối tác|liên danh|diễn đàn|nhóm công tác|chương trình phối hợp|hợp tác này|thoả thuận này|bản ghi nhớ này|quy chế này)',
        'của (các|hai|ba|bốn) bên',
        'sự hợp tác', 'việc (hợp tác|phối hợp)', 'mỗi bên đều',
        '!việc chung của',
        '<number> (tổ chức|đơn vị|cơ quan|làng|xóm|họ|nhà|nhóm|hội|nhà tài trợ) … (cùng|bắt tay|phối hợp|chung|đều)',
        '(bà con|người dân) (hai|ba|các) (xóm|làng|thôn|xã|bản)', 'giữ chung', '(diễn đàn|liên kết|nhóm này|nhóm được|cộng đồng)',
        'cả … (và|lẫn) … đều', 'cùng (hành động|làm ra|xây dựng|giữ|đưa|mở|phối hợp)', 'các (nhà tài trợ|thành viên|tổ chức|quỹ)',
        'hai (cơ quan|họ|nhóm)'
      ]
    },
    weak: [
      'chung tay vì', 'vì một … tốt đẹp hơn', 'vì tương lai', 'tăng cường (quan hệ|sự|) hợp tác (giữa|)',
      'phát triển quan hệ (hữu nghị|hợp tác)', 'hợp tác toàn diện', 'hợp tác chặt chẽ', 'sứ mệnh của <partner>',
      'mục đích … sẽ được (thống nhất|xác định|bàn)', '<partner> có sứ mệnh', 'tầm nhìn của <partner>', '<partner> mong muốn',
      '<partner> (hoạt động|được thành lập) (vì|nhằm)'
    ],
    not: [
      'mục đích (của|) (cuộc họp|buổi họp|chuyến|hội thảo|khoá|chuyến đi|khảo sát|biểu mẫu)', 'phi lợi nhuận', 'không vì mục đích',
      'sai mục đích', 'đúng mục đích', 'mục đích (thương mại|cá nhân|riêng|vay|sử dụng)',
      'mục đích sử dụng đất', 'mục đích xử lý dữ liệu', 'đối tượng mục tiêu', 'chương trình mục tiêu', 'cho mục đích khác',
      'mục đích khác', 'tầm nhìn đến năm … của (tỉnh|chính phủ|quốc gia)', 'vào mục đích', 'mục đích lưu trữ',
      'mục đích đào tạo nội bộ',
      'cùng ký', 'cùng (nhau|) (thương lượng|dọn|họp|bàn bạc giải quyết)', 'không (có|theo đuổi) mục đích chung',
      'chưa có mục đích chung', 'quy hoạch (tỉnh|vùng) … tầm nhìn',
      'mục đích của (buổi gặp|buổi|cuộc|lần|phiên)'
    ]
  }
}
