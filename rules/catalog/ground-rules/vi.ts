import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Quy tắc cơ bản',
  why:
    '"Bước thứ hai" của tài liệu hướng dẫn khuyên các bên thống nhất sớm một bộ quy tắc cơ bản cho quan hệ đối tác: nghe thì hiển nhiên nhưng ít nhóm làm. ' +
    'Vài quy tắc cụ thể về họp hành, trả lời nhau, giữ kín chuyện riêng cho thấy các bên thật sự tôn trọng nhau.',
  states: {
    met: 'Văn bản có ít nhất hai quy tắc cụ thể về cách cư xử và làm việc với nhau, hoặc nêu tên bộ quy tắc ứng xử mà các bên áp dụng.',
    partial: 'Văn bản chỉ có một quy tắc, hoặc chỉ nhắc chung đến thái độ hợp tác.',
    missing: 'Văn bản không có quy tắc nào về cách các bên cư xử và làm việc với nhau.',
  },
  good: `Chúng tôi thống nhất mấy quy tắc khi làm việc chung:

- Họp đúng giờ; ai không dự được thì báo trước một ngày.
- Mỗi lần một người nói, không ngắt lời.
- Trả lời thư của nhau trong vòng 2 ngày làm việc.
- Không nhân danh các bên khác khi chưa được đồng ý.`,
  weak: 'Các bên làm việc với nhau trên tinh thần tôn trọng, hợp tác.',
  weakBecause: 'Đây là thái độ chung; chưa có quy tắc cụ thể nào để biết thế nào là giữ hay không giữ.',
  missing: 'Văn bản chưa có quy tắc cơ bản về cách các bên cư xử và làm việc với nhau.',
  partial: 'Quy tắc cơ bản chưa đủ: chưa nêu {lacking}.',
  lacking: { rules: 'ít nhất hai quy tắc cụ thể về cách cư xử và làm việc với nhau, hoặc tên bộ quy tắc ứng xử mà các bên áp dụng' },
  template: {
    heading: 'Quy tắc làm việc chung',
    body: `{partners} thống nhất những quy tắc sau:

- Họp đúng giờ; người không dự được phải báo trước [01] ngày và cử người dự thay.
- Tài liệu họp được gửi trước ít nhất [03] ngày.
- Khi họp, mỗi lần một người phát biểu, không ngắt lời người khác; tắt chuông điện thoại.
- Trả lời thư, tin nhắn của nhau trong vòng [02] ngày làm việc.
- Giữ kín chuyện nội bộ của các bên được biết trong cuộc họp.
- Không phát ngôn nhân danh bên khác khi chưa được bên đó đồng ý.
- [quy tắc khác].`,
  },
  additions: { rules: 'Các bên họp đúng giờ, người vắng mặt phải báo trước [01] ngày; trả lời thư của nhau trong vòng [02] ngày làm việc; không phát ngôn nhân danh bên khác khi chưa được bên đó đồng ý.' },
  cues: {
    subject: [
      'hứa với nhau', 'phát ngôn', 'giữ kín', 'hành vi', 'nếp (chung|họp|chợ|nhóm)', 'chúng tôi sẽ', 'lề lối', 'đi thực địa',
      'họp trực tuyến', 'đạo đức chung', 'không giẫm chân', 'quy tắc (cơ bản|ứng xử|làm việc|chung|khi họp|họp|nhóm|)',
      'nội quy', 'quy ước', 'lề lối làm việc', 'nguyên tắc (làm việc|ứng xử)', 'cách cư xử', 'giao kèo', 'khi họp',
      'trong cuộc họp', 'trong các cuộc họp', 'chúng tôi hứa', 'giữ với nhau', 'bộ quy tắc', 'ứng xử', 'chế độ làm việc',
      'kỷ luật', 'nếp họp', 'khi làm việc với nhau', 'cam kết ứng xử', 'điều nên làm', 'điều không làm', 'đối với nhau',
      'lời dặn', 'luật chơi', 'cách làm việc', 'ngồi với nhau',
    ],
    elements: {
      rules: [
        'không (ai|bên nào|thành viên nào|) … (nhân danh|phát ngôn|phát biểu|hứa|đăng|chụp|mời|vào|kể|gộp|nhận|bàn|sử dụng|công bố) … (nếu|khi) chưa',
        'không (hứa|mời|kể|chụp|hỏi|chạm|cười|bàn|nhắn|nói|nhận|lôi|để bụng|dùng|công bố|sử dụng|vận động)',
        '(nghiêm cấm|cấm|không chấp nhận) (quấy rối|miệt thị|trả đũa|xúc phạm|phân biệt)',
        '(đến|gửi|nộp|vào) … (muộn|trễ|sau) … (thì|không|để)', '(chê|góp ý|phê bình) (ý|việc|ý tưởng) … (không|chứ) … người',
        '(góp ý|chê) … (trước mặt|riêng)', '(báo|nói) ngay', 'ở lại trong (vòng|phòng|nhóm)', '(hồi âm|trả lời) … <deadline>',
        'luân phiên … (ghi|chủ trì)', '(phải|) báo … trước <duration>', '(hỏi|xin phép) … trước khi', 'ai chưa (đọc|chuẩn bị)',
        '(mượn|dùng) … (trả|dọn)', '(bật|tắt) (hình|tiếng|máy|điện thoại|chuông)', '(chờ|đợi) … (xong|hết) (mới|rồi)',
        'nghe hết … (mới|rồi)', '(đi qua|thông qua) đầu mối', 'đã (chốt|hẹn|hứa) … (thì|là)',
        '!(bộ|bản) quy tắc ứng xử … (áp dụng|tuân thủ|ký|thông qua|ban hành|của|gồm)',
        '!(tuân thủ|áp dụng|ký|theo) (bộ|bản|) quy tắc (ứng xử|đạo đức)', '!(họp|đến|đi họp|dự họp|có mặt|bắt đầu) đúng giờ',
        '!(vắng|vắng mặt|không dự|không đến|không họp|bận) … (báo|xin phép|cử người|nhắn|gửi ý kiến)',
        '!báo trước … (vắng|không dự|<duration>)',
        '!(vắng|vắng mặt) (hai|ba|02|03|2|3|quá) … (kỳ|lần|buổi|phiên|cuộc|liên tiếp)',
        '!không (ngắt lời|cắt lời|nói leo|nói chen|nói xấu|nói sau lưng|đổ lỗi|quát|công kích|chỉ trích cá nhân|bình phẩm|xúc phạm)',
        '!(mỗi lần|từng|lần lượt) (một|) người (nói|phát biểu)',
        '!(tắt|để im|để rung|không dùng|cất) (chuông|điện thoại|điện thoại di động)',
        '!trả lời (thư|email|tin nhắn|điện thoại|văn bản|nhau|) … (trong|<deadline>|ngày|giờ)',
        '!(phản hồi|hồi âm) (thư|email|tin nhắn|công văn|văn bản) … (trong|<deadline>|ngày|giờ)',
        '!(tài liệu|chương trình|nội dung|giấy mời|giấy tờ) … (gửi|phát|đến) trước',
        '!gửi (tài liệu|chương trình|giấy mời|nội dung) … trước',
        '!không … (nhân danh|thay mặt|phát ngôn) … (khi chưa|nếu chưa|mà chưa)',
        '!(nhân danh|thay mặt|phát ngôn) … (khi (được|đã)|phải được|chỉ)',
        '!(giữ kín|không kể|không nói|không mang|không đem) … (ra ngoài|cho người ngoài|lên mạng|bên ngoài|cuộc họp|chuyện)',
        '!(nói|góp ý) thẳng … (không|với|mặt|nhau|trước)',
        'không (đăng|đưa|chụp|quay|ghi âm|chia sẻ) … (mạng|facebook|khi chưa|nếu chưa|hình|ảnh)',
        '!không … (lôi kéo|giành|tranh giành|chèo kéo|cạnh tranh) … (nhân viên|cán bộ|nhà tài trợ|khách|hội viên|nhau|địa bàn)',
        'không (uống rượu|say|hút thuốc|nhậu|nhận quà|nhận phong bì|hối lộ)',
        '!không (gọi|nhắn tin|gửi thư|họp|gọi điện) … (sau|ngoài|ngày nghỉ|cuối tuần|giờ)', 'lắng nghe (hết|trước|cho hết|đến)',
        'nghe (hết|cho hết) … (nói|lời)', 'nói (ngắn|không quá|tối đa)', 'phát biểu (không quá|tối đa|lần lượt)',
        '(không quá|tối đa) <number> phút', 'giơ tay (trước|khi|xin)', 'ai (cũng|) được (nói|phát biểu)', 'không quấy rối',
        'không phân biệt đối xử', 'không dung thứ', 'hẹn (thì|đúng|là)', '(đã|) hứa (thì|là) (làm|giữ)',
        'làm (hỏng|sai|chậm) … (nói|báo) (ngay|sớm|trước)', 'không làm được … (nói|báo)', 'xin lỗi', '(phạt|nộp phạt)',
        'người đến muộn', 'đến (muộn|trễ)', 'khen (trước|công khai)',
        'dùng (ngôn ngữ|lời lẽ|từ ngữ) (lịch sự|dễ hiểu|tôn trọng|phổ thông)',
        'không dùng (từ|chữ|tiếng) (viết tắt|nước ngoài|chuyên môn|lóng|khó)', 'thay phiên (ghi|chủ trì|nấu|trực)', 'dọn (dẹp|)',
        'trả (lại|) đồ', '(đúng|giữ) hẹn', 'mượn … trả', 'hỏi (trước|ý|nhau|) … trước khi', '(ghi tên|ký|cài) … trước khi',
        'mặc (trang phục|áo)', 'chào hỏi', 'không ai (bị|phải) (ép|chê|cười)',
      ],
    },
    weak: [
      'tinh thần (tôn trọng|hợp tác|xây dựng|thiện chí)', 'tôn trọng lẫn nhau', 'cư xử (đúng mực|văn minh|lịch sự)',
      '(quy tắc|quy ước|nội quy) … (sẽ|xây dựng|ban hành|thống nhất)', 'làm việc (nghiêm túc|chuyên nghiệp|có trách nhiệm)',
      'quy tắc (cơ bản|chung)', 'hợp tác (chân thành|thiện chí|chặt chẽ)', 'chấp hành (nghiêm|) (quy chế|nội quy|kỷ luật)',
      'tham gia (đầy đủ|tích cực)',
    ],
    not: [
      'đường dây nóng', 'muốn rút',
      'quy tắc (giao thông|tố tụng|chính tả|kế toán|xuất xứ|bảo quản|vận hành|đặt tên|phòng cháy|an toàn điện|ứng xử với voi|bàn tay)',
      'quy tắc ứng xử (cho|của) (du khách|khách|học sinh|doanh nghiệp|cán bộ công chức|khách tham quan|người tham quan)',
      'nội quy (trường|lớp|khu|thư viện|bảo tàng|rừng|lao động)', 'quy ước (bảo vệ rừng|thôn|làng|quốc tế)', 'hương ước',
      'công ước', 'không có quy tắc', 'quy ước viết tắt', 'cuộc họp báo', 'học sinh … (đúng giờ|điện thoại)',
      'uống thuốc đúng giờ', 'khách … (đúng giờ|giữ)', 'xe … đúng giờ', 'thanh toán đúng hạn', 'tưới đúng giờ',
      'lớp học bắt đầu', 'quy tắc kỹ thuật', 'trả lời phỏng vấn', 'phòng cháy',
    ],
  },
}
