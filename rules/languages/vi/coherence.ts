import type { CoherenceWords } from '../../charter/language.ts'

/** How Vietnamese commitments are made vague, one-sided or nobody's. Sources: background §2.14 and §3.2, and usage. */
export const coherence: CoherenceWords = {
  vague: [String.raw`(?<!(?:sự|tính|chưa|không|^bảo đảm|^đảm bảo|phải thường xuyên,) )kịp thời`, String.raw`(?:khi|nếu) cần(?: thiết)?(?=\s*(?:[.;,)]|$))`, String.raw`(?<!(?:phải|chưa|không|chưa được) )thường xuyên`, String.raw`(?:trong thời gian )?sớm nhất(?: có thể)?`, String.raw`khi thấy cần`, String.raw`tùy tình hình(?: thực tế)?`, String.raw`khi có yêu cầu(?! của)`, String.raw`một cách phù hợp`, String.raw`(?<!khám (?:bệnh |sức khỏe |thai )?|(?:tiêm chủng|bảo dưỡng|tổng hợp báo cáo|chưa có lịch họp) )định kỳ(?! (?:\d|hằng|mỗi|theo|một|hai|ba|sáu|vào))`, String.raw`vào thời điểm thích hợp`, String.raw`khi thích hợp`],
  hedges: [String.raw`cố gắng`, String.raw`nỗ lực`, String.raw`phấn đấu`, String.raw`mong muốn`, String.raw`hy vọng`, String.raw`khi có điều kiện`, String.raw`nếu có điều kiện`, String.raw`trong khả năng(?: của mình)?`, String.raw`tùy(?: theo)? (?:khả năng|điều kiện)`, String.raw`theo khả năng`, String.raw`nếu có thể`, String.raw`khuyến khích`],
  discretion: [
    String.raw`quyết định cuối cùng (?:về [^.;]{2,40} )?(?:thuộc về|là của|do)`, String.raw`toàn quyền(?: (?:quyết định|thay đổi|chấm dứt|từ chối|quyết))?`, String.raw`(?:có quyền |được )đơn phương (?!chấm dứt)`, String.raw`không cần (?:sự )?(?:đồng ý|thông báo|hỏi ý kiến)(?: của)?`, String.raw`có quyền (?:thay đổi|sửa đổi|từ chối|chấm dứt)[^.;]{0,60}(?:bất cứ lúc nào|bất kỳ lúc nào|mà không cần)`, String.raw`do (?:một mình )?bên [a-d] (?:tự )?quyết định`, String.raw`bảo lưu quyền`,
  ],
  shared: [String.raw`không bên nào`, String.raw`không ai`, String.raw`mỗi bên`, String.raw`các bên`, String.raw`hai bên`, String.raw`ba bên`, String.raw`ban điều phối`, String.raw`hội nghị`, String.raw`hội đồng`, String.raw`được (?:tổ chức mình|lãnh đạo|cơ quan mình) giao toàn quyền`, String.raw`giao toàn quyền`, String.raw`trong khuôn khổ (?:kế hoạch|ngân sách|quyết định)`, String.raw`logo`, String.raw`tài sản của mình`, String.raw`tiền của mình`],
  passives: [String.raw`(?<!(?:đã|ai|không|bên nào|đang) )(?:sẽ |phải |cần )?được (?:gửi|thực hiện(?! (?:trên|theo|bằng|qua|tại|ở|trong))|tổ chức|lập(?! (?:thành|ra))|chuẩn bị|cập nhật|công bố|báo cáo|rà soát|theo dõi|đánh giá|tổng hợp|lưu trữ|phổ biến|thông báo|triển khai|kiểm tra|thu thập)`],
  actors: [
    String.raw`^(?:ai|người nào|bên nào)`,
    String.raw`^(?:quyết định|thỏa thuận|quy chế|điều lệ|văn bản|kế hoạch|bản ghi nhớ|biên bản|hợp đồng)(?: này)? (?:có|được|sẽ)`,
    String.raw`(?:do|bởi|giao|giao cho) \p{L}+`, String.raw`bên [a-eđ]`, String.raw`(?:ban|tổ|hội đồng|nhóm|văn phòng|thư ký|điều phối viên|giám đốc|trưởng|kế toán|chủ tịch|thủ quỹ|cán bộ|đại diện|trung tâm|viện|hội|quỹ|sở|phòng|công ty|trường|câu lạc bộ|hợp tác xã|ubnd|ủy ban|người|đơn vị|đối tác|thành viên|mạng lưới|chúng tôi|ông|bà|anh|chị|cô|chú|xã|huyện|tỉnh|tổ chức|mỗi bên|bên kia|bên đó|đầu mối)`,
  ],
  binds: [String.raw`có trách nhiệm`, String.raw`chịu trách nhiệm`, String.raw`cam kết`, String.raw`phải`, String.raw`sẽ`, String.raw`có nghĩa vụ`, String.raw`bảo đảm`, String.raw`đảm bảo`, String.raw`thông báo`, String.raw`báo cáo`, String.raw`cung cấp`, String.raw`gửi`, String.raw`phối hợp`, String.raw`họp`, String.raw`trao đổi`, String.raw`hỗ trợ`],
  outsiders: [String.raw`nhà tài trợ`, String.raw`ubnd`, String.raw`ủy ban nhân dân`, String.raw`hội đồng nhân dân`, String.raw`sở`, String.raw`bộ`, String.raw`phòng`, String.raw`công an`, String.raw`cơ quan`, String.raw`chính quyền`, String.raw`nhà thầu`, String.raw`tư vấn`, String.raw`kiểm toán`, String.raw`người dân`, String.raw`cộng đồng`, String.raw`các (?:hộ|bên|đơn vị|tổ chức|đối tác|thành viên|nhóm)`],
  musts: [String.raw`phải`, String.raw`có (?:trách nhiệm|nghĩa vụ)`, String.raw`bắt buộc`, String.raw`không được(?! (?:thì|nếu))`, String.raw`chịu trách nhiệm`],
  mays: [String.raw`có thể`, String.raw`có quyền`, String.raw`được phép`, String.raw`được quyền`, String.raw`khuyến khích`],
  meets: [String.raw`họp`, String.raw`giao ban`, String.raw`nhóm họp`],
  members: [String.raw`gồm (?:có )?(?<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \([^)]*\))? (?:người|thành viên|ủy viên|đại diện)`, String.raw`có (?<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \([^)]*\))? (?:thành viên|ủy viên)`],
  quorum: [String.raw`(?:hợp lệ|có giá trị|được tiến hành|tiến hành)[^.;]{0,30}(?:khi|nếu) có (?:ít nhất |tối thiểu |từ |mặt ít nhất )?(?<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:người|thành viên|ủy viên|đại diện)`, String.raw`(?:túc số|đủ) (?:là )?(?<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:người|thành viên)`],
}
