import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Kết nạp đối tác mới',
  why:
    'Tài liệu hướng dẫn không đòi hỏi điều này, nhưng quan hệ đối tác bền lâu thì sẽ có tổ chức khác muốn tham gia; ' +
    'nói trước tổ chức nào được tham gia và ai quyết định thì không ai được nhận hay bị từ chối chỉ vì quen biết.',
  states: {
    met: 'Nói rõ tổ chức nào được tham gia thêm và thủ tục: đề nghị ra sao, ai quyết định.',
    partial: 'Chỉ nói để ngỏ cho tổ chức khác tham gia, hoặc chỉ nêu điều kiện hay thủ tục.',
    missing: 'Không nói gì về đối tác mới.',
  },
  good: `Tổ chức hoạt động trong lĩnh vực khuyết tật từ hai năm trở lên và chấp nhận điều lệ này được xét kết nạp.
Tổ chức nộp đơn cho ban thư ký; hội nghị thành viên biểu quyết với hai phần ba số phiếu, trả lời trong 30 ngày.`,
  weak: 'Mạng lưới luôn chào đón các tổ chức quan tâm.',
  weakBecause: 'Chưa nói điều kiện nào và ai quyết định.',
  missing: 'Văn bản chưa nói tổ chức khác trở thành đối tác bằng cách nào.',
  partial: 'Phần kết nạp đối tác mới chưa đủ: chưa nêu {lacking}.',
  lacking: {
    who: 'tổ chức nào được tham gia, với điều kiện gì',
    procedure: 'thủ tục tham gia (đề nghị ra sao, ai quyết định)',
  },
  template: {
    heading: 'Kết nạp đối tác mới',
    body: `Tổ chức [hoạt động cùng lĩnh vực, tán thành văn bản này] có thể trở thành đối tác.

Tổ chức muốn tham gia gửi đơn cho [ban thư ký]; [ban điều phối] quyết định bằng [đồng thuận] và trả lời trong vòng [30] ngày. Tổ chức mới ký vào văn bản này và có quyền và nghĩa vụ như các đối tác khác.`,
  },
  additions: {
    who: 'Tổ chức [hoạt động cùng lĩnh vực, tán thành văn bản này] có thể trở thành đối tác.',
    procedure: 'Tổ chức muốn tham gia gửi đơn cho [ban thư ký]; [ban điều phối] quyết định và trả lời trong vòng [30] ngày.',
  },
  cues: {
    subject: [
      'kết nạp', 'gia nhập', 'đối tác mới', 'thành viên mới', 'tổ chức mới', 'bên mới', 'mở rộng (đối tác|thành viên|mạng lưới|liên minh|quan hệ đối tác)', '(xin|muốn|đăng ký|đề nghị) (vào|tham gia|gia nhập|làm thành viên)', 'điều kiện (thành viên|tham gia|gia nhập|kết nạp)', 'tiêu chí (thành viên|tham gia|gia nhập|kết nạp)', 'tư cách thành viên', 'trở thành (thành viên|đối tác|hội viên)', 'bổ sung (đối tác|thành viên|bên)', '(thêm|nhận) (thành viên|đối tác|người|nhà|hộ|nhóm|bên|tổ chức)', 'người mới', 'tham gia thêm', 'vào sau',
    ],
    elements: {
      who: [
        '!(tổ chức|cá nhân|nhóm|hội|đơn vị|doanh nghiệp|hộ|nhà|ai) … (được|có thể|đủ điều kiện|đều được|đều có thể) (xét |) (kết nạp|gia nhập|trở thành thành viên|trở thành đối tác|tham gia mạng lưới|tham gia liên minh|vào nhóm|vào tổ|xin vào|là thành viên) …', '!(điều kiện|tiêu chí|tiêu chuẩn) (để |) (kết nạp|gia nhập|trở thành thành viên|trở thành đối tác|thành viên|tham gia mạng lưới|làm thành viên|tham gia) (là|gồm|bao gồm|như sau|:|của|mới|mạng lưới) …', '!(thành viên|đối tác|bên) mới (phải|cần|có|là|đáp ứng|cam kết|chấp nhận|tán thành|đồng ý) …', '!(kết nạp|nhận) (các |những |thêm |) (tổ chức|cá nhân|nhóm|hội|đơn vị|hộ|nhà|thành viên|người) (có|là|đang|hoạt động|đáp ứng|tán thành|ở|cùng|đủ) …', '!(chỉ|không) (nhận|kết nạp) (thêm |) … ',
        '(hoạt động|làm việc) (trong lĩnh vực|về|cùng lĩnh vực|tại địa bàn|ít nhất|từ) …', '(tán thành|chấp nhận|đồng ý với|cam kết thực hiện|tuân thủ) … (điều lệ|quy chế|tôn chỉ|mục đích|giá trị|văn bản|nguyên tắc|thoả thuận)', '(có |) (tư cách pháp nhân|đăng ký hoạt động|giấy phép)', '(đáp ứng|đủ) (các |) (điều kiện|tiêu chí|tiêu chuẩn) …', '(đóng|nộp|góp) (hội phí|phí|niên liễm|quỹ|phần) …', '(có |) (ít nhất|từ) <number> năm (kinh nghiệm|hoạt động|trở lên) …', '(được |) (một|hai|<number>) (thành viên|hội viên|bên) (giới thiệu|bảo lãnh)', 'tự nguyện (tham gia|gia nhập|viết đơn|xin vào)', '(cùng|chung) (mục đích|tôn chỉ|giá trị|chí hướng|địa bàn|xóm|thôn)', '(tối đa|không quá|đủ) <number> (thành viên|hộ|tổ chức|nhà|bên)', '(không |) (thuộc|vì mục đích) (lợi nhuận|đảng phái)', '(tổ chức|nhóm|hộ) (địa phương|cộng đồng|xã hội|phi chính phủ|tự lực|cùng xóm) …',
      ],
      procedure: [
        '!(kết nạp|gia nhập|đối tác mới|thành viên mới|bên mới|tổ chức mới|tham gia) … (do|được|khi|nếu|sau khi) … (quyết định|biểu quyết|đồng ý|thông qua|chấp thuận|nhất trí|bỏ phiếu|xét duyệt|phê duyệt|gật đầu)', '!(nộp|gửi|viết|làm|điền) … (đơn|phiếu|thư|hồ sơ) … (gia nhập|tham gia|xin vào|kết nạp|đăng ký|bày tỏ)', '!đơn (xin |đề nghị |) (gia nhập|tham gia|vào|kết nạp) …', '!(<body>|<partner>|đại hội|hội nghị|các bên|cả nhóm|ban thư ký) … (quyết định|xem xét|xét|biểu quyết|thông qua|chấp thuận|phê duyệt|đồng ý) … (kết nạp|gia nhập|thành viên mới|đối tác mới|nhận thêm|tham gia)', '(nộp|gửi|viết|làm|điền) (đơn|hồ sơ|phiếu|thư|công văn) …',
        '(do|được) (<body>|đại hội|hội nghị|các bên|các thành viên|tất cả) … (quyết định|biểu quyết|thông qua|chấp thuận|đồng ý|xét|phê duyệt)', '(biểu quyết|bỏ phiếu|hai phần ba|quá bán|đa số|nhất trí|đồng thuận) …', '(các bên|tất cả|cả nhóm|mọi nhà|cả xóm|hai bên|các thành viên) (hiện tại |) … (đồng ý|nhất trí|thống nhất|gật đầu|ưng)', '<deadline>', '(ký|cùng ký) (vào|bổ sung|phụ lục|văn bản|tên|cam kết|bản) …', 'phụ lục (bổ sung|kết nạp|tham gia|gia nhập)', '(thử|làm quen|dự thính|quan sát) … (tháng|vụ|kỳ|lần|<duration>)', '(họp|ngồi) … (bàn|xét|quyết|hỏi) …', '(giới thiệu|bảo lãnh|đề cử) …', 'thông báo (kết quả|cho|quyết định) …', '(ban thư ký|thư ký|ban điều phối|văn phòng) (tiếp nhận|xem xét|nhận|xét|thẩm định|trình) …', 'văn bản (chấp thuận|đồng ý|tham gia) …', '(ghi tên|vào sổ|lập danh sách) …',
      ],
    },
    weak: [
      '!(chào đón|hoan nghênh|sẵn sàng đón nhận|mở cửa|để ngỏ|mời gọi|kêu gọi) … (tổ chức|đối tác|thành viên|cá nhân|ai|nhóm|các bên)', '!(mở rộng|thu hút) (thêm |) (đối tác|thành viên|sự tham gia|quan hệ đối tác|mạng lưới) …', '!(có thể|sẽ) (có |) (thêm|bổ sung|mời thêm) (đối tác|thành viên|bên|các bên) …', '(cố gắng|nỗ lực|hướng tới|mong muốn) …', '!tinh thần (cởi mở|mở)',
    ],
    not: [
      'kết nạp (đảng|đoàn|đội)', '(nhân viên|cán bộ|tình nguyện viên|học viên|học sinh|người học|trẻ) mới', 'người mới (học|bắt đầu|sinh)', '(thành viên|đại diện) mới của ban', 'nông thôn mới', '(gia nhập|tham gia) (wto|công ước|asean|thị trường)', 'tham gia (thêm |) (hoạt động|tập huấn|họp|lớp|cuộc họp)', 'thay thế (đại diện|thành viên)', 'tổ chức mới (lớp|sự kiện|hội)',
    ],
  },
}
