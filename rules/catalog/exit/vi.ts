import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Rút khỏi và chấm dứt hợp tác',
  why:
    'Mục "Quy trình giám sát và đánh giá đối tác hiệu quả" của tài liệu hướng dẫn muốn vướng mắc được xử lý một cách có chủ ý trước khi cắt đứt quan hệ, ' +
    'và Bước thứ ba muốn có ranh giới rõ; nói trước cách rút khỏi, chấm dứt giúp các bên chia tay mà không làm hại việc chung.',
  states: {
    met: 'Nói rõ một đối tác rút khỏi hợp tác hoặc hợp tác chấm dứt bằng cách nào, kèm thời hạn báo trước, người quyết định hoặc việc phải làm sau đó (tài sản, nghĩa vụ).',
    partial: 'Có nhắc đến việc chấm dứt hay rút khỏi hợp tác nhưng không nói thủ tục.',
    missing: 'Không nói gì về việc rút khỏi hay chấm dứt hợp tác.'
  },
  good: `Một đối tác có thể rút khỏi thoả thuận khi báo trước bằng văn bản ít nhất 60 ngày và hoàn thành các việc đang dở.
Khi thoả thuận chấm dứt, các bên quyết toán trong 30 ngày; thiết bị được giao lại cho trạm y tế xã.`,
  weak: 'Thoả thuận chấm dứt khi các bên không còn nhu cầu hợp tác.',
  weakBecause: 'Chưa nói báo trước bao lâu, ai quyết định và tài sản, công việc dở dang xử lý ra sao.',
  missing: 'Văn bản chưa nói một đối tác rút khỏi hợp tác hoặc hợp tác chấm dứt bằng cách nào.',
  partial: 'Phần rút khỏi và chấm dứt hợp tác chưa đủ: chưa nêu {lacking}.',
  lacking: {
    'way-out': 'một đối tác rút khỏi hợp tác hoặc hợp tác chấm dứt bằng cách nào',
    procedure: 'thủ tục khi đó (báo trước bao lâu, ai quyết định, xử lý tài sản và việc dở dang)'
  },
  template: {
    heading: 'Rút khỏi và chấm dứt hợp tác',
    body: `Mỗi bên có thể rút khỏi thoả thuận bằng cách thông báo bằng văn bản cho các bên còn lại trước ít nhất [60] ngày. Trước khi một bên rút, các bên họp để tìm cách tháo gỡ.

Thoả thuận chấm dứt khi hết thời hạn, khi tất cả các bên cùng đồng ý, hoặc khi [ban điều phối] quyết định vì một bên vi phạm nghiêm trọng.

Khi một bên rút hoặc thoả thuận chấm dứt:

- các nghĩa vụ đang thực hiện được hoàn thành hoặc bàn giao cho [bên nào];
- kinh phí được quyết toán trong vòng [30] ngày;
- tài sản chung và dữ liệu được bàn giao cho [bên nào].`
  },
  additions: {
    'way-out': 'Mỗi bên có thể rút khỏi thoả thuận; thoả thuận chấm dứt khi [tất cả các bên cùng đồng ý].',
    procedure: 'Bên muốn rút phải báo trước bằng văn bản [60] ngày; khi chấm dứt, các bên quyết toán trong vòng [30] ngày và bàn giao tài sản, công việc dở dang cho [bên nào].'
  },
  cues: {
    subject: [
      'chấm dứt', 'rút (lui|khỏi|ra|tên|chân)', 'kết thúc (hợp tác|thoả thuận|quan hệ|sớm|trước hạn|giao kèo|dự án)', 'giải thể', 'huỷ (bỏ|thoả thuận|hợp đồng)', 'khai trừ', 'rời (mạng lưới|liên minh|nhóm|khỏi)', 'ra khỏi', 'thanh lý', 'ngừng hợp tác', 'thôi (không|tham gia|làm chung|tư cách)', 'đơn phương', 'tư cách thành viên', 'chia tay', 'xin (rút|thôi|nghỉ|ra)', 'đóng (nhóm|mạng lưới|dự án)', 'không làm (chung|nữa|với nhau)', 'loại khỏi', 'giải tán', 'dừng (hợp tác|thoả thuận)', 'bỏ giao kèo', 'hậu chấm dứt', 'thoát', 'sau khi kết thúc',
      'không (hợp|theo|dùng|tiếp tục) nữa', 'thôi (tham gia|hợp tác)', 'bãi bỏ', 'ngừng (hợp tác|cấp vốn)', 'trả lại', 'lấy lại',
      'đóng quỹ', 'xoá tên', '(nhà|bên) nào nghỉ', 'ai đi đường nấy', 'hết thời hạn'
    ],
    elements: {
      'way-out': [
        '!(có thể|được|có quyền|muốn|xin|tự nguyện|đề nghị) (rút|rút lui|rút khỏi|rút ra|rời|ra khỏi|chấm dứt|thôi|kết thúc|huỷ bỏ|đơn phương) …', '!(rút|rút lui|rút ra) khỏi …', 'rút (lui|tên|chân|ra)', '!(thoả thuận|bản ghi nhớ|quy chế|điều lệ|hợp tác|quan hệ đối tác|giao kèo|tư cách thành viên|hợp đồng|biên bản|chương trình|liên minh|liên danh|mạng lưới) (này|) … (chấm dứt|kết thúc|giải thể|bị huỷ|hết hiệu lực|giải tán) …', '!chấm dứt (thoả thuận|bản ghi nhớ|hợp tác|quan hệ|trước hạn|trước thời hạn|hiệu lực|tư cách|hợp đồng|khi|trong các trường hợp|sớm|giao kèo|quy chế|việc)', '!đơn phương chấm dứt', '!giải thể (khi|theo|do|mạng lưới|liên minh)', '!(khai trừ|loại khỏi|xoá tên|đình chỉ tư cách|chấm dứt tư cách)', 'chấm dứt (bằng|sau|nếu|theo|khi|vì) …', 'không (muốn|còn muốn) (làm|hợp tác|tham gia|chơi) …', 'thôi (không|tham gia|là thành viên|làm chung)', '(nhà|bên|ai|tổ|xóm) nào … (nghỉ|thôi|rút|bỏ|ra)', 'kết thúc (hợp tác|sớm|trước hạn|thoả thuận|dự án)', 'tự (động|) (giải tán|kết thúc|chấm dứt|giải thể)', 'rời (nhóm|mạng lưới|liên minh|dự án)', 'dừng (hợp tác|thoả thuận)',
        '(nhà|bên|hộ|ai) … (nghỉ|thôi|không hợp|không dùng|không theo|không muốn) …', 'bãi bỏ (quy chế|thoả thuận)',
        'ngừng (hợp tác|cấp vốn)', 'dừng cấp vốn', '(trả|lấy) lại (rừng|hiện vật|đất)', 'đóng (quỹ|nhóm|kho)', 'được đóng',
        'một bên (giải thể|vi phạm|không tiếp tục)', 'hết thời hạn', 'rút khi', 'xoá tên'
      ],
      procedure: [
        '!báo trước', '(thông báo|báo|gửi|đơn) … (bằng văn bản|trước|cho|<deadline>)', '(trước|ít nhất|chậm nhất|tối thiểu) <number> (ngày|tháng|tuần)', 'trước <duration>', 'trước (một|hai|ba) (tháng|vụ|tuần)', '<deadline>', '(hoàn thành|làm nốt|làm xong|thực hiện xong|làm cho xong|hoàn tất) …', '(quyết toán|thanh lý|thanh toán|đối chiếu|kiểm kê|trả nợ|hoàn trả|trả lại|trả hết|tính sổ)', '(tài sản|thiết bị|dữ liệu|kinh phí|tiền|quỹ|hồ sơ|sổ) … (giao|trả|chuyển|bàn giao|chia|thuộc|xử lý|hoàn|để lại|còn lại)', '(bàn giao|chuyển giao|giao lại|chuyển gửi|chia) …', '(các bên|hai bên|tất cả|mọi bên|cả nhóm) … (cùng|) (đồng ý|thống nhất|thoả thuận|nhất trí|ký)', '(<body>|đại hội|hội nghị|ban điều phối|các thành viên) … (quyết định|thông qua|biểu quyết|phê duyệt|bỏ phiếu|đồng ý)', '(biểu quyết|bỏ phiếu|hai phần ba|ba phần tư|quá bán|đa số) …', '(vi phạm) … (nhắc|cảnh báo|khắc phục|trong|nghiêm trọng|<number>)', 'nghĩa vụ … (vẫn|tiếp tục|đã phát sinh|còn)', '(biên bản) thanh lý', '(gặp|họp|ngồi) … (trước khi|một lần|để|tháo gỡ|hoà giải|tìm)', 'trả (đủ|hết|lại|nốt)', 'gửi đơn', 'nói (trước|cho)',
        'nói trước', 'tính sổ', 'chuyển gửi', 'lập biên bản', 'gán lại', 'chuyển (sang|trước|phần)', '(kiểm đếm|giải thích|nộp đủ)',
        'khi nhà tài trợ (chấp thuận|đồng ý)', 'có thành viên khác nhận', 'để lại', 'chia đều', 'nhắc bằng văn bản', 'xoá trong'
      ]
    },
    weak: [
      '(chấm dứt|kết thúc) (khi không còn|khi hoàn thành|khi hết|theo quy định|khi cần)', '(có thể|được) (rút|chấm dứt|rời)', 'tự nguyện (tham gia và rút|rút|ra)', '(điều kiện|thủ tục|cơ chế) (chấm dứt|rút|thoát|giải thể) … (sẽ|sau)', 'tự do rút', 'không ràng buộc', 'chia tay trong (vui vẻ|hoà bình|tôn trọng)', 'chấm dứt … theo (pháp luật|quy định)'
    ],
    not: [
      'chấm dứt (bạo lực|nạn|tình trạng|phân biệt|kỳ thị|đói nghèo|bệnh|đại dịch|dịch|tảo hôn|lao động trẻ em|hợp đồng lao động|aids)', 'rút (kinh nghiệm|tiền|ra bài học|bài học|ngắn|vốn|quân)', 'kết thúc (cuộc họp|buổi|khoá|năm|học kỳ|đợt|giữa)', 'thanh lý (thiết bị|xe)', 'giải thể thao', 'thoát nghèo', 'lối thoát hiểm', 'huỷ (thuốc|mẫu|rác)', 'dự án kết thúc (tốt|thành công)', 'rút khỏi (thị trường)', 'kết thúc chương trình (học|đào tạo)'
    ]
  }
}
