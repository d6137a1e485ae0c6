import type { MarkName } from '../../charter/language.ts'

/** What makes a Vietnamese statement count or not. Sources: background §3.2 and §5.4 of the guidance notes, and usage. */
export const marks: Readonly<Record<MarkName, readonly string[]>> = {
  absent: [
    '(hiện |hiện nay |hiện tại |tạm thời |)(không|chưa) có', '(không|chưa) (lập|thành lập|thiết lập|xây dựng|quy định|xác định|bố trí|đặt ra|đề ra|đề cập|ban hành)', 'chưa (thống nhất|tổ chức|bàn|tính|nghĩ|nêu|phân biệt|ấn định|viết|phân công|cử)', 'không (bàn|tính|nghĩ) (đến|tới|về|gì)', 'không nêu (rõ|cách|ai|việc|gì)', 'thiếu (cơ chế|quy trình|quy định|kế hoạch|hệ thống)',
    '(không|chưa) (thấy |)cần (thiết |)(phải |)(lập|đặt|có|quy định)', '(không|chưa) (phải|cần) (nộp|báo cáo|gửi|lập)', 'không áp dụng', 'không quy định', 'chưa ai', 'không ai (phải|có trách nhiệm|chịu trách nhiệm|phụ trách|theo dõi|được giao|được cử|báo cáo|ghi chép|trả lời)', 'không bên nào (phải|có trách nhiệm|chịu trách nhiệm|có nghĩa vụ)', 'không tồn tại', 'không đặt ra', 'không thực hiện',
  ],
  absentAfter: [
    '(chưa|không) được (thiết lập|xây dựng|quy định|thống nhất|ban hành|xác định|đề cập|bố trí|đặt ra|bàn|tính|nêu|tổ chức|lập)', 'chưa được (phân công|phân định|phân|giao|cử|ấn định|bầu|chỉ định|thành lập|thỏa thuận|làm rõ|cụ thể hóa|quyết định)', '(hiện |)(chưa|không) (có|tồn tại)', 'còn (bỏ ngỏ|để trống|bỏ trống)', 'chưa rõ', 'chưa xác định', 'để ngỏ', 'chưa bàn',
  ],
  notAbsent: [
    'không (chỉ|những|quá|ít hơn|dưới|muộn hơn|chậm hơn|giới hạn|hạn chế|phân biệt|ràng buộc|trái|ngừng|thể tách rời|tách rời|làm ảnh hưởng|vì mục đích lợi nhuận|vì lợi nhuận|kể|tính)', 'không (một |)(bên|đối tác|tổ chức|thành viên|ai|đơn vị|cơ quan) nào (được|có quyền|bị|đứng|giữ|chiếm)',
    'không (được|ai bị|ai được)', 'không có (thêm |)(lá phiếu|phiếu|quyền|tiếng nói|ý kiến)', '(không|chưa) (có |xác định |)thời hạn', '(không|chưa) … thì', '(nếu|khi|trường hợp|lúc) (… |)(không|chưa)', '(có|đúng|hay|được) không', 'không có (nghĩa|mặt|tên)', '(để|sao cho|cho) (… |)không ai phải', 'chưa (đầy|quá|tới|đến) <number>',
  ],
  condition: ['nếu', 'khi', 'trường hợp', 'trừ khi', 'trừ trường hợp', 'cho đến khi', 'lúc', 'trong tình huống', 'hễ', 'lỡ', 'giả sử'],
  deferred: [
    '(sẽ|đang|cần|chờ|tiếp tục) (được |cùng |)(xây dựng|soạn thảo|bổ sung|ban hành|hoàn thiện|thiết lập|quy định|xác định|thống nhất|thỏa thuận|bàn bạc|bàn|thảo luận|làm rõ|cụ thể hóa|nghiên cứu|cân nhắc)',
    '(sẽ|được) … (sau này|sau|về sau|trong thời gian tới|khi có điều kiện|ở giai đoạn sau|khi cần thiết|khi phù hợp|vào thời điểm thích hợp)', 'theo (kế hoạch|quy định|thỏa thuận|văn bản|hướng dẫn) riêng', '(đang|trong quá trình) (xây dựng|hoàn thiện|soạn thảo)', 'trong thời gian tới', 'sau này', 'tính sau', 'bàn sau', '(để|rồi|hẵng|sẽ) nói sau', 'để sau', 'hồi sau',
    'sẽ có … (sau|riêng|cụ thể)', 'chờ (hướng dẫn|ý kiến|thống nhất)', 'sẽ (được |)(các bên |hai bên |)(quyết định|công bố|thông báo|cập nhật) (sau|cụ thể sau)', 'sẽ bổ sung', 'bổ sung sau', 'cập nhật sau', 'đang cập nhật',
  ],
  delegated: [
    '(do|giao|giao cho|ủy quyền cho) <body> … (quyết định|phê duyệt|thông qua|xây dựng|ban hành|quy định|lập|soạn|trình)', '<body> (quyết định|phê duyệt|ban hành|quy định)', '(do|giao) <partner> (xây dựng|lập|soạn|chủ trì|soạn thảo)', '<post> (lập|soạn|xây dựng|dự thảo|trình)',
  ],
  notDeferred: [
    'sau (khi|đó|mỗi|từng|<number>|kỳ|đợt|buổi|cuộc|lần)', '(tháng|tuần|quý|năm|kỳ|rằm|lần|buổi|phiên|mùa|vụ|hôm|ngày|kỳ họp|cuộc họp|như|dưới|ngay|đời|thế hệ|lớp|khóa|người|kế|trước|trước và|đợt|lứa|biết) sau', 'sau (đây|cùng|này còn)', '(việc|chuyện|vấn đề|điều|nội dung|gì|nào) cần (bàn|bàn bạc|thảo luận|thống nhất|xác định|làm rõ)', '(bàn|bàn bạc|thảo luận|thống nhất|xác định|cân nhắc|rà soát|cập nhật) … <freq>', '<freq> … (bàn|bàn bạc|thảo luận|thống nhất|xác định|rà soát|cập nhật)',
    '(thống nhất|quyết định|thông qua|xác định) (bằng|theo) (đa số|biểu quyết|phiếu|bốc thăm|đồng thuận|nguyên tắc)',
  ],
  notHedge: [
    '(vì|do|bởi|bởi vì|cho|trở|tạo|làm|dựng|gây|xây) nên', '(vì|do|bởi|bởi vì) … nên', 'nên (hai|các|mỗi|chúng|ai|bên|người|tổ|không|phải|khi|việc|từ|cả|mọi)', 'có thể (rút|rút lui|xin rút|đề nghị|yêu cầu|đề xuất|mời|triệu tập|hỏi|xem|khiếu nại|chấm dứt|ủy quyền|phản đối)', 'tạo nên',
  ],
  hedge: [
    'cố gắng', 'nỗ lực', 'phấn đấu', 'mong muốn', 'mong', 'hy vọng', 'khuyến khích', 'hướng tới', 'hướng đến', 'trong khả năng', 'nếu có thể', 'khi có điều kiện', 'tùy điều kiện', 'tùy khả năng', 'theo khả năng', 'dự kiến', 'xem xét', 'cân nhắc', 'nếu thuận lợi', 'có thể', 'nên', 'tạo điều kiện',
  ],
  vague: [
    'kịp thời', 'khi cần', 'khi cần thiết', 'nếu cần', 'nếu cần thiết', 'thường xuyên', 'định kỳ', 'đột xuất', 'tùy tình hình', 'tùy tình hình thực tế', 'theo nhu cầu', 'khi có yêu cầu', 'sớm nhất có thể', 'trong thời gian sớm nhất', 'phù hợp', 'linh hoạt', 'tùy theo điều kiện', 'hợp lý', 'khi thích hợp', 'vào thời điểm thích hợp', 'khi phù hợp',
  ],
  commit: [
    'có trách nhiệm', 'chịu trách nhiệm', 'có nghĩa vụ', 'cam kết', 'bảo đảm', 'đảm bảo', 'phải', 'chủ trì', 'phụ trách', 'đảm nhận', 'đảm nhiệm', 'được giao', 'thống nhất', 'đồng ý', 'thỏa thuận', 'sẽ', 'cử', 'bố trí', 'đóng góp', 'không được', 'nghiêm cấm', 'lo', 'nhận', 'gánh', 'giữ', 'cung cấp', 'tổ chức', 'lập', 'gửi', 'hứa', 'giao cho', 'giao',
  ],
  boilerplate: [
    'cộng hòa xã hội chủ nghĩa việt nam', 'độc lập tự do hạnh phúc', 'có giá trị (pháp lý |)(như nhau|ngang nhau)', '(đã đọc|đọc lại) và (cùng |)(ký|đồng ý)',
  ],
}
