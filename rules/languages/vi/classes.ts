import type { ClassName } from '../../charter/language.ts'

const UNIT = '<unit>'
const EVENT = '(<event>|<event> họp)'

/** Single words that stand for each other in phrases. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  number: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  unit: ['ngày', 'tuần', 'tháng', 'quý', 'năm', 'vụ', 'mùa', 'kỳ'],
  event: ['lần', 'cuộc', 'kỳ', 'phiên', 'buổi', 'đợt', 'khóa', 'lượt'],
}

/** Vietnamese classes. Sources: administrative usage and charters of Vietnamese organisations; background §3.2 of the guidance notes. */
export const classes: Readonly<Record<ClassName, readonly string[]>> = {
  freq: [
    `(hằng|mỗi|theo|từng|cứ mỗi) ${UNIT}`, `hằng ngày`, `(mỗi|một) ${UNIT} (<number> ${EVENT}|một ${EVENT})`,
    `<number> ${EVENT} (mỗi|một|trong|trên|trong một|) (<number> |)${UNIT}`, `<number> <number> ${EVENT} (mỗi|một|) ${UNIT}`,
    `<number> (<number> |)${UNIT} (một|<number>|) lần`, `(mỗi|cứ|định kỳ|sau mỗi|cách) <number> (<number> |)${UNIT}`, `định kỳ (hằng|theo|mỗi) ${UNIT}`,
    `(thường niên|bán niên|nửa năm|giữa năm|cuối mỗi quý|đầu mỗi quý|cuối quý|đầu quý|cuối năm|đầu năm|cuối tháng|đầu tháng|cuối kỳ|giữa kỳ|cuối vụ|đầu vụ|sau mỗi vụ|mỗi mùa)`,
    `(ngày|thứ) (<number>|hai|ba|tư|năm|sáu|bảy) … (hằng|của mỗi|mỗi|đầu|cuối) (tuần|tháng|quý|năm)`, `chủ nhật (đầu|cuối|hằng|mỗi|thứ) …`,
    `(sáng|chiều|tối) (thứ|ngày) (<number>|hai|ba|tư|năm|sáu|bảy)`, `rằm (hằng|mỗi) tháng`, `(tháng|quý) <number> (hằng|mỗi) năm`,
    `trước ngày <number> (hằng|mỗi|của) (tháng|quý|năm)`, `sau mỗi (đợt|chuyến|hoạt động|khóa|học kỳ|kỳ|phiên)`, `(hai|ba|bốn|sáu) (tuần|tháng|quý|năm) (một|<number>) (lần|kỳ|buổi)`,
  ],
  deadline: [
    `(trong vòng|trong thời hạn|trong thời gian|không quá|chậm nhất|chậm nhất là|muộn nhất|muộn nhất là|tối đa|sau|trước|trước ít nhất|ít nhất|tối thiểu|trong) <number> (<number> |năm |)(giờ|phút|ngày|tuần|tháng|năm)`,
    `(trước|chậm nhất|chậm nhất là|muộn nhất|đến hết|đến|vào|xong trước|hạn chót) <date>`, `(trước|đến hết|chậm nhất|vào|trong|đến cuối|hết) (tháng|quý) <number>`,
    `báo trước … <number> (<number> |)(ngày|tuần|tháng)`, `<number> (ngày|tuần|tháng|giờ) (trước khi|kể từ|sau khi|trước)`, `<number> ngày làm việc`, `ngay trong (ngày|tuần|tháng)`, `trong (cùng |)(ngày|tuần|tháng)`,
  ],
  date: [
    `ngày <number> tháng <number> năm <number>`, `ngày <number> tháng <number>`, `ngày <number>`, `tháng <number> năm <number>`, `tháng <number>`, `quý (<number>|i|ii|iii|iv) năm <number>`,
    `quý (i|ii|iii|iv|<number>)`, `(cuối|đầu|giữa|hết) (năm|tháng|quý) <number>`, `giai đoạn <number>`, `năm <number>`, `nhiệm kỳ <number>`, `mùa (xuân|hè|thu|đông|khô|mưa|vụ) <number>`,
  ],
  duration: [
    `<number> (năm |)(<number> |)(tháng|năm|tuần|ngày)`, `(một|hai|ba|bốn|năm|sáu|mười hai|mười tám|hai mươi bốn|ba mươi sáu) (tháng|năm|tuần|quý)`, `nhiệm kỳ`, `cả năm`, `năm thứ (nhất|hai|ba)`,
  ],
  money: [
    `<number> (triệu|tỷ|nghìn|ngàn|trăm triệu) (đồng|)`, `<number> (đồng|đ|vnđ|vnd|usd|eur|euro|đô la)`, `<number> (trăm|chục) (triệu|nghìn|ngàn)`, `<number> <percent>`,
  ],
  partner: [
    'bên (a|b|c|d|đ|e|thứ nhất|thứ hai|thứ ba)', '(các|hai|ba|bốn|cả hai|cả ba|mỗi|từng|một|toàn bộ) bên', '(các|mỗi|từng|hai|ba|bốn|năm|một) (đối tác|tổ chức thành viên|thành viên|tổ chức|đơn vị|cơ quan|nhóm|hội viên)',
    '(bên|đơn vị|tổ chức) (kia|còn lại|liên quan|tham gia|đối tác)', '(thành viên|tổ chức thành viên)', 'chúng tôi', 'đôi bên', 'nhà tài trợ', 'tổ chức (chủ trì|đầu mối|điều phối)', 'cơ quan (chủ trì|phối hợp|thường trực)', 'mỗi nhóm', 'ai',
  ],
  body: [
    'ban (điều phối|chỉ đạo|điều hành|quản lý|quản lý dự án|chấp hành|thư ký|giám sát|kiểm soát|đại diện|cố vấn|liên lạc|tổ chức|quản trị|chủ nhiệm|nòng cốt|vận hành|đối tác|chung)', 'hội đồng (đối tác|điều phối|quản lý|quản trị|cố vấn|thành viên|giám sát|chung|tư vấn|điều hành|)',
    'tổ (công tác|thư ký|điều phối|phối hợp|giúp việc|liên ngành|nòng cốt|giám sát|kỹ thuật|liên lạc|vận hành)', 'nhóm (nòng cốt|điều phối|công tác|kỹ thuật|đầu mối|chuyên môn|chuyên trách|giám sát|thường trực|liên lạc|quản lý|chuyên đề)', 'tiểu ban',
    '(hội nghị|đại hội) (thành viên|toàn thể|đối tác|thường niên|liên tịch|)', 'phiên họp toàn thể', '(cuộc họp|họp) (toàn thể|chung|liên tịch|thành viên)', 'văn phòng (điều phối|thường trực|dự án|mạng lưới)', 'ủy ban (điều phối|chung|chỉ đạo|hỗn hợp)', 'thường trực', 'trọng tài',
    'nhóm đại diện', 'cuộc họp thành viên', 'bộ phận (thường trực|điều phối)', 'ban liên tịch',
  ],
  person: ['(ông|bà|anh|chị|cô|chú|bác|ts|ths|pgs|gs|bs|ths bs|ks|cn|luật sư)'],
  post: [
    'giám đốc', 'phó giám đốc', 'chủ tịch', 'phó chủ tịch', 'đồng chủ tịch', 'trưởng ban', 'phó ban', 'phó trưởng ban', 'trưởng nhóm', 'nhóm trưởng', 'tổ trưởng', 'tổ phó', 'điều phối viên', '(cán bộ|người|đơn vị|đại diện|bộ phận|chuyên viên) (đầu mối|phụ trách|điều phối|liên lạc|theo dõi|giám sát|dự án|chương trình|chuyên trách|tiếp nhận)', 'thư ký', 'kế toán',
    'thủ quỹ', 'trưởng phòng', 'phó phòng', 'hiệu trưởng', 'chủ nhiệm', 'viện trưởng', 'quản lý dự án', 'người đại diện', 'đại diện', 'chủ trì', 'chủ tọa', 'đầu mối', 'trưởng (dự án|mạng lưới|thôn|bản|đại diện|đoàn|câu lạc bộ|tiểu ban)', 'tư vấn độc lập', 'chuyên gia', 'kiểm toán', 'người ký', 'đơn vị độc lập', 'lãnh đạo',
  ],
  channel: [
    'họp', 'cuộc họp', 'phiên họp', 'hội nghị', 'hội thảo', 'giao ban', 'email', 'e mail', 'thư điện tử', 'zalo', 'nhóm zalo', 'viber', 'messenger', 'telegram', 'whatsapp', 'facebook', 'slack', 'điện thoại', 'gọi điện', 'tin nhắn', 'nhắn tin', 'sms', 'đường dây nóng', 'hộp thư', 'hòm thư', 'thùng thư', 'sổ (góp ý|theo dõi|ghi chép|giao nhận|nhật ký|)',
    'phiếu (khảo sát|góp ý|hỏi|đánh giá|phản hồi|)', 'biểu mẫu', 'bảng hỏi', 'khảo sát', 'công văn', 'văn bản', 'báo cáo', 'trang web', 'website', 'cổng thông tin', 'bản tin', 'thư mục (chung|dùng chung|chia sẻ)', 'google (drive|form|forms|doc|docs|meet|sheet)', 'zoom', 'trực tuyến', 'đối thoại', 'tọa đàm', 'buổi (gặp|trò chuyện|họp|giao ban|trao đổi|ngồi lại|chia sẻ|sinh hoạt)',
    'gặp (nhau|mặt|gỡ|trực tiếp)', 'ngồi lại', 'loa (phường|xã|truyền thanh)', 'bảng tin', 'biên bản', 'diễn đàn', 'nền tảng', 'kênh', 'đầu mối tiếp nhận', 'github', 'gitlab', 'danh sách thư', 'niêm yết', 'dán (ở|tại|lên)',
  ],
}
