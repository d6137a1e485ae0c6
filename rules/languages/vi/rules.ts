import type { RuleWords } from '../../charter/language.ts'

/** Words for the Vietnamese rules about wording and coherence. Sources: background §3.2 and §2.14, and usage. */
export const rules: RuleWords = {
  signatureTitles: ['chữ ký', 'ký tên', 'ký kết', 'ký', 'đại diện các bên ký', 'hiệu lực và chữ ký', 'các bên ký', 'xác nhận và ký tên', 'phần ký'],
  signatureCaptions: [
    'đại diện bên', 'đại diện các bên', 'đã ký', 'ký tên', 'ký và ghi rõ', 'ký, ghi rõ', 'ghi rõ họ tên', 'đóng dấu', 'chữ ký', 'điểm chỉ', 'lăn tay', 'ký ghi rõ', 'thống nhất ký', 'ký thay', 'ký, họ tên', 'ký, đóng dấu', '(ký)',
  ],
  blanks: {
    name: ['tên', 'ten', 'liên hệ', 'đầu mối', 'bên a', 'bên b', 'bên c', 'bên d', 'tổ chức', 'đơn vị', 'đối tác', 'công ty', 'trung tâm', 'hội', 'nhóm', 'câu lạc bộ', 'trường', 'đại diện', 'ông', 'bà', 'ông/bà', 'họ tên', 'họ và tên', 'chủ nhiệm', 'giám đốc', 'ai', 'người phụ trách', 'người nhận', 'chức vụ', 'cơ quan'],
    date: ['ngày', 'tháng', 'năm', 'quý', 'thời hạn', 'hiệu lực', 'thời gian', 'dd/mm/yyyy', 'yyyy', 'khi nào', 'đến ngày', 'từ ngày', 'kết thúc', 'bắt đầu'],
    quantity: ['số', 'số lượng', 'số tiền', 'đồng', 'vnđ', 'vnd', 'usd', '%', 'phần trăm', 'người', 'lượt', 'thành viên', 'tháng/lần', 'lần', 'hộ', 'mức', 'kinh phí', 'ngân sách', 'triệu', 'tỷ lệ', 'bao nhiêu', 'ngày làm việc', 'phiếu', 'tối thiểu', 'ít nhất', 'không quá'],
  },
  instructions: {
    labels: [String.raw`hướng dẫn(?: (?:điền|viết|soạn|soạn thảo|ghi|nội dung|cho người soạn))?`, String.raw`gợi ý(?: (?:điền|viết|soạn|nội dung))?`, String.raw`(?:ghi chú|lưu ý|chú ý)(?: (?:khi|cho người) (?:điền|viết|soạn|soạn thảo))?`, String.raw`cách (?:điền|viết|ghi)`, 'chỉ dẫn'],
    tells: [
      String.raw`(?:hãy |cần |bạn cần |các bên cần |(?:phần|mục|điều|chỗ) này (?:cần |dùng để |để |sẽ )?)?(?:nêu(?! (?:gương|ý kiến|vấn đề|cao|trên|tại|ở))|liệt kê|mô tả|ghi (?:rõ(?! họ[, ]+(?:và )?tên)|tên|cụ thể)|điền(?! (?:đơn|phiếu|biểu mẫu|form))|trình bày|giải thích|chỉ rõ|nói rõ|kể tên|chèn|nhập|tóm tắt (?:ngắn|các|những|vì|trong|lý do|bối cảnh|mục)|viết (?:một|rõ|ngắn|đoạn|ra|vào đây))`,
    ],
    samples: [String.raw`(?:ví dụ|thí dụ|vd|chẳng hạn|văn mẫu|câu mẫu)`],
    asks: [String.raw`(?:ai|gì|nào|bao lâu|bao nhiêu|mấy|khi nào|như thế nào|thế nào|ra sao|tại sao|vì sao|ở đâu|tại đây|vào đây|nếu có|ngắn gọn|dưới đây)`],
  },
  blankPromises: ['sẽ bổ sung', 'bổ sung sau', 'cần bổ sung', 'điền sau', 'chưa xác định', 'đang cập nhật', 'cập nhật sau', 'chưa có nội dung', 'chưa có thông tin', 'sẽ cập nhật', 'sẽ được cập nhật', 'sẽ được bổ sung', 'sẽ điền', 'sẽ được điền', 'sẽ hoàn thiện', 'sẽ được hoàn thiện', 'nội dung đang', 'đang soạn', 'đang được', 'đang hoàn thiện', 'đang bổ sung', 'đang xây dựng', 'tbd', 'tba', 'tbc', 'todo', 'fixme', 'lorem ipsum'],
  promises: [
    String.raw`sẽ (?:được |cùng )*(?:các bên |hai bên |ba bên |cùng nhau |cùng )*(?:xây dựng|soạn thảo|soạn|bổ sung|ban hành|hoàn thiện|thiết lập|quy định|xác định|thống nhất|thỏa thuận|bàn bạc|bàn|thảo luận|làm rõ|cụ thể hóa|hướng dẫn|viết|quyết định|tính)(?: [\p{L}&]+){0,6}? (?:sau(?! (?:mỗi|\d|một|hai|ba|sáu|đó))|về sau|trong thời gian tới|ở giai đoạn sau|khi có điều kiện|vào thời điểm thích hợp|khi phù hợp|khi cần thiết)`,
    String.raw`sẽ được (?:các bên |hai bên |ba bên |cùng nhau |cùng )*(?:xây dựng|soạn thảo|ban hành|hoàn thiện|thiết lập|quy định|xác định|thỏa thuận|thống nhất|cụ thể hóa|hướng dẫn|bổ sung)(?! (?:tại|trong|theo|ở|bằng) (?:các |từng |những |bản )*(?:phụ lục|điều|khoản|kế hoạch|quy chế|văn bản|hợp đồng|thỏa thuận|biên bản|đề án|chương trình)(?! riêng))`,
    String.raw`(?:các bên|hai bên|ba bên) sẽ (?:cùng |cùng nhau )?(?:bàn bạc|bàn|thảo luận|trao đổi)(?: cụ thể| thêm| kỹ hơn)*(?: về| để xây dựng)? (?:cơ chế|quy trình|cách thức|hình thức|bộ chỉ số|chỉ số|việc (?:giám sát|đánh giá|phân công))`,
    String.raw`(?:bàn|tính|(?<=(?:để|sẽ|hẵng|rồi) )nói|quyết|thống nhất|thỏa thuận|ký kết|lập) sau(?=\s*(?:[.;,)\]]|$))`, String.raw`(?<!phải )(?:còn |đang )?chờ (?:các bên )?(?:thống nhất|hướng dẫn|ý kiến)`, String.raw`đang (?:được )?(?:xây dựng|soạn thảo|hoàn thiện|dự thảo)`,
    String.raw`sẽ (?:được )?(?:[\p{L}]+ ){0,4}?(?:theo|bằng|có) (?:một )?(?:kế hoạch|thỏa thuận|văn bản|hướng dẫn|quy định) riêng(?! (?:của|do|số|ký))`,
  ],
  delegations: [
    String.raw`(?:do|giao|giao cho|bởi|ủy quyền cho) (?:\p{L}+ ){0,2}?(?:ban|tổ|hội đồng|nhóm|ủy ban|hội nghị|đại hội|thường trực|giám đốc|chủ tịch|trưởng|điều phối viên|thư ký|bên [abcdđ]|trung tâm|viện|hội|sở|phòng)`, String.raw`(?:hằng|mỗi|từng) (?:năm|quý|tháng|kỳ|đợt|lần|vụ|việc)`, String.raw`(?:đồng thuận|biểu quyết|bỏ phiếu|quá bán|đa số)`, String.raw`theo từng trường hợp`,
  ],
  times: [String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}`, String.raw`(?:tháng|quý|ngày|năm|tuần) (?:\d|[ivx]+(?!\p{L})|thứ|đầu)`, String.raw`(?:19|20)\d\d`, String.raw`(?:trong|trước|sau|chậm nhất|không quá|vòng|hạn) (?:vòng )?(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|mười)(?: \([^)]*\))? (?:ngày|tuần|tháng|năm|giờ)`, String.raw`(?:cuối|đầu|giữa|hết) (?:tháng|quý|năm|học kỳ|mùa|vụ)`],
  takesEffect: [String.raw`có hiệu lực`, String.raw`hiệu lực(?: thi hành)?(?: kể)?(?: từ|:)`, String.raw`(?:được )?(?:thực hiện|áp dụng|bắt đầu|kéo dài|giữ)(?: kể)? từ`, String.raw`thời hạn(?: của)?[^.]{0,40}(?:từ|là|:)`, String.raw`(?:giao kèo|lời hẹn|thỏa thuận|giao ước|điều lệ|quy chế|bản này|quy ước|cam kết|lời giao|hợp tác)[^.]{0,30}(?:tính|bắt đầu|dùng|chạy|ăn lời)(?: \p{L}+){0,2} từ`, String.raw`làm (?:chung )?từ`, String.raw`dùng từ`, String.raw`bắt đầu(?: hoạt động)?(?: từ)? ngày`, String.raw`bắt tay vào việc từ`, String.raw`có giá trị [^.]{0,20}từ`, String.raw`tính ngày sinh là`, String.raw`^(?:thời hạn: )?từ(?: ngày)? \d`],
  until: [String.raw`đến(?: hết)?`, String.raw`hết ngày`, String.raw`tới(?: hết)?`, String.raw`kết thúc`, String.raw`hết hạn`, String.raw`cho đến`],
  onSigning: [String.raw`(?:kể )?từ (?:ngày|khi|lúc)(?: các bên| hai bên| ba bên)? (?:cùng )?ký`, String.raw`ngay khi ký`, String.raw`ngày ký`, String.raw`từ hôm (?:đó|nay|ký)`],
  signedOn: [String.raw`hôm nay,? ngày`, String.raw`ký (?:tại [^,]{2,40}, )?(?:ngày|vào ngày)`, String.raw`lập (?:tại [^,]{2,40},? )?ngày`, String.raw`^[^,.\d]{2,30}, ngày`, String.raw`^ngày \d`, String.raw`cùng ký[^.]{0,30}ngày`, String.raw`thống nhất ký[^.]{0,30}ngày`, String.raw`thông qua[^.]{0,60}ngày`],
  reviewed: [String.raw`(?:rà soát|xem lại|đọc lại|sơ kết|đánh giá lại|soát lại)`],
  thisDocument: [String.raw`(?:thỏa thuận|bản ghi nhớ|biên bản|quy chế|điều lệ|kế hoạch|giao kèo|lời hẹn|hợp đồng|bản cam kết|quy ước|chương trình|văn bản) này`],
  bodies: {
    heads: ['ban', 'hội đồng', 'tổ', 'nhóm', 'tiểu ban', 'ủy ban', 'uỷ ban', 'hội nghị', 'đại hội', 'phiên', 'bàn', 'văn phòng', 'bộ phận'],
    modifiers: [
      'điều phối', 'chỉ đạo', 'điều hành', 'thư ký', 'công tác', 'liên ngành', 'nòng cốt', 'đối tác', 'quản lý', 'dự án', 'giám sát', 'kiểm soát', 'kỹ thuật', 'cố vấn', 'thường trực', 'thành viên', 'chung', 'toàn thể', 'phối hợp', 'giúp việc', 'chuyên viên', 'chuyên môn', 'chuyên trách', 'liên lạc', 'liên danh', 'vận hành', 'thường niên', 'kiểm tra', 'đại diện', 'hòa giải', 'hoà giải', 'liên tịch', 'hỗn hợp', 'giao ban', 'triển khai', 'tư vấn', 'thực địa', 'nghiên cứu', 'truyền thông', 'việc', 'kho', 'tổ chức',
    ],
    external: [
      String.raw`ủy ban nhân dân`, String.raw`hội đồng nhân dân`, String.raw`ban giám đốc`, String.raw`ban giám hiệu`, String.raw`hội đồng quản trị`, String.raw`ban lãnh đạo`, String.raw`ban chấp hành`, String.raw`ban thường vụ`, String.raw`hội đồng trường`, String.raw`ban dân tộc`, String.raw`ban quản lý (?:rừng|chợ|khu|di tích)`, String.raw`tổ dân phố`, String.raw`^tổ chức(?! thực)`, String.raw`nhóm (?:hộ|cha mẹ|trẻ|nguy cơ|đích|đối tượng)`, String.raw`ban quản trị`, String.raw`hội đồng thành phố`, String.raw`ủy ban mặt trận`, String.raw`văn phòng (?:luật|ubnd|ủy ban|trung tâm|hội|viện|sở|công ty|quỹ|xã|huyện|tỉnh|phường)`, String.raw`ban của`, String.raw`phiên (?:bản|chợ|tòa)`, String.raw`bàn (?:bạc|giao|về)`, String.raw`nhóm (?:zalo|viber|chat|facebook)`, String.raw`(?:ban|văn phòng|tổ|nhóm|phòng) (?:của )?bên [a-eđ]`, String.raw`ban hành`,
    ],
    setsUp: ['lập', 'thành lập', 'hợp thành', 'họp thành', 'làm thành', 'lập thành', 'lập ra', 'bầu', 'bầu ra', 'cử ra', 'thiết lập', 'tổ chức', 'có', 'gồm'],
    consists: [String.raw`gồm`, String.raw`có (?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|từ|ít nhất)`, String.raw`là (?:cơ quan|nơi|bộ phận|tổ chức|nhóm)`, String.raw`do [^.;]{2,60}(?:bầu|cử|lập|bỏ phiếu)`, String.raw`được (?:lập|thành lập|bầu|cử)`, String.raw`đặt tại`, String.raw`do [^.;]{2,60} (?:tuyển|đảm nhận|làm (?:trưởng ban|tổ trưởng|chủ tịch|nhóm trưởng|trưởng nhóm)|(?:đồng )?chủ trì)`, String.raw`:`, String.raw`mỗi (?:bên|nhóm|tổ|đơn vị|cơ quan) (?:cử |có |)(?:\d+|một|hai|ba)`],
    acts: [String.raw`(?:quyết định|phê duyệt|thông qua|duyệt|họp|xem xét|điều phối|giám sát|chịu trách nhiệm|có trách nhiệm|tổng hợp|báo cáo|trình|xử lý|giải quyết|cử|phân công|theo dõi|rà soát|chuẩn bị|lập|soạn|gửi|nhận|triệu tập|biểu quyết|sẽ|phải|được quyền|có quyền|điều hành|chọn|bàn)`],
  },
  objectiveTitles: ['mục tiêu', 'chỉ tiêu', 'mục tiêu và kết quả', 'mục tiêu cụ thể', 'muốn được gì', 'mình muốn gì', 'cái mình muốn', 'điều chúng tôi nhắm', 'đích đến', 'những đích', 'các đích', 'mấy đích', 'đích phải tới', 'đích cần đạt', 'mong làm được', 'định làm được', '(?<!mục )đích', '(?:chuyện|việc) phải (?:tới|đạt|xong)', '(?:nhằm|nhắm) tới', '^(?:điều |cái )?(?:chúng tôi|chúng ta|mình|hai bên|ba bên|các bên)(?: cùng)? muốn(?: gì| đạt| thấy| tới)?$'],
  objectiveLeads: [String.raw`mục tiêu`, String.raw`chỉ tiêu`, String.raw`(?:chúng tôi|chúng ta|tụi tôi|mình|các bên|hai bên|ba bên|bốn bên|cả nhóm|nhóm|bà con|ai cũng)(?: \p{L}+)? muốn`, String.raw`mình làm`, String.raw`phấn đấu đến`, String.raw`(?:các|những|mấy) (?:đích|chuyện|việc phải đạt)`, String.raw`nhắm tới`, String.raw`(?:chuyện|việc|điều) phải (?:đạt|tới|xong)`, String.raw`phải (?:được|đạt|có)\s*:?$`, String.raw`cái đo đếm được`],
  scopeTitles: ['trong phạm vi', 'phạm vi công việc', 'nhiệm vụ của (?:nhóm|tổ|ban|mạng lưới|liên minh)', 'làm cái này để làm gì', '(?:mình|chúng ta|chúng tôi|nhóm) ở đây để làm gì'],
  scopeLeads: [String.raw`(?<!ngoài )(?:trong )phạm vi`, String.raw`kể ra cho rõ`, String.raw`(?:sẽ )?(?:làm ra|cho ra|bàn giao)(?: các| những)?(?: sản phẩm)?(?: sau)?\s*:?$`, String.raw`(?:được lập|lập|ra đời|sinh ra) (?:ra )?để`],
  scopeOther: [String.raw`ngoài phạm vi`, String.raw`không (?:thuộc|làm|nằm trong)`],
  targetHeaders: [String.raw`mục tiêu`, String.raw`chỉ tiêu`, String.raw`(?<!mục )đích`],
  measureHeaders: [String.raw`chỉ số`, String.raw`(?:cách |thước |cân )?đo(?: bằng| lường)?`, String.raw`bằng chứng`],
  leadPosts: [String.raw`(?:tổ chức|đơn vị|cơ quan) (?:đầu mối|điều phối|chủ trì|thường trực)`, String.raw`trưởng nhóm`, String.raw`nhóm trưởng`, String.raw`thường trực`],
  leadVerbs: [String.raw`(?:nhiệm kỳ|năm nay|mùa này|hiện nay)[^.]{0,24} do`, String.raw`(?:là|làm|giữ vai trò|đảm nhận vai trò|đóng vai|đứng ra làm) (?:tổ chức |đơn vị |cơ quan |người )?(?:đầu mối|điều phối|chủ trì|thường trực|nhóm trưởng|trưởng nhóm|điều phối chung)`, String.raw`cầm (?:chầu|chịch|trịch)`, String.raw`(?:làm|là) (?:tổ trưởng|trưởng nhóm|nhóm trưởng|điều phối viên|điều phối|tổ chức đầu mối)`, String.raw`(?:gọi|triệu tập|mời) họp`, String.raw`điều phối viên của [^.]{2,40} là`, String.raw`đứng đầu`, String.raw`chủ trì điều phối`, String.raw`chịu trách nhiệm điều phối(?: chung)?`, String.raw`(?:giữ|lo|nhận|làm)(?: việc| phần| vai| vai trò)? điều phối`],
  leadOther: [String.raw`cán bộ đầu mối`, String.raw`đầu mối (?:liên lạc|liên hệ|tiếp nhận)`, String.raw`(?:mỗi|từng|các) (?:bên|đơn vị)[^.]{0,40}đầu mối`, String.raw`chủ trì (?:hoạt động|cuộc họp|phiên)`],
  leadRows: [String.raw`(?:tổ chức |đơn vị |cơ quan |người )?(?:điều phối|đầu mối|chủ trì|thường trực)(?: viên| chung)?`, String.raw`(?:trưởng nhóm|nhóm trưởng)`],
  leadNames: [String.raw`bên (?:chủ trì|điều phối|đầu mối)`, String.raw`(?:tổ chức|đơn vị|cơ quan) (?:chủ trì|điều phối|đầu mối)`],
  leadRunBy: [String.raw`^(?:mạng lưới|liên minh|chương trình|sáng kiến|ban thư ký|nhóm|hợp tác)[^.;:]{0,60} do(?= [^.;]{3,90} (?:điều phối|chủ trì|làm đầu mối|quản lý|vận hành))`],
  leadRuns: [String.raw`(?:làm|là) (?:người điều hành|trưởng ban|tổ trưởng|chủ tịch|chủ nhiệm)`, String.raw`triệu tập(?:,| và) (?:chủ tọa|chủ trì)`, String.raw`(?:cùng|đồng) chủ trì`],
  leadChairs: [String.raw`(?:giữ ghế|làm) chủ tịch (?:ban|hội đồng|mạng lưới)`],
  leadPresides: [String.raw`(?:chủ tịch|trưởng ban) (?:chủ trì|điều hành|triệu tập) (?:các |mọi )?(?:cuộc họp|phiên họp|kỳ họp)`, String.raw`(?:chủ tịch|trưởng ban|trưởng nhóm|nhóm trưởng|tổ trưởng)[^.;]{0,60} (?:triệu tập|gọi|mời|chủ trì) (?:các |mọi )?(?:họp|cuộc họp|phiên)`],
  leadGoverns: [String.raw`là cơ quan (?:quản trị|điều hành|lãnh đạo)(?: cao nhất)?`],
  leadPeople: [String.raw`(?:đồng )?(?:trưởng nhóm|nhóm trưởng|trưởng ban|tổ trưởng|chủ tịch|chủ nhiệm|điều phối viên)(?=$|\s*[,/(])`, String.raw`leader(?=$|\s*[,/(])`],
  leadHolders: ['trưởng nhóm', 'nhóm trưởng', 'trưởng ban', 'tổ trưởng', 'chủ nhiệm', 'chủ tọa', 'chủ toạ', 'chủ trì', 'điều phối viên', 'điều phối', 'đầu mối'],
  indicatorPlaces: ['chỉ số', 'giám sát', 'theo dõi', 'đánh giá', 'khung chỉ số', 'chỉ báo', 'đo lường', 'chỉ tiêu', 'đo'],
  activityPlaces: ['kế hoạch', 'hoạt động', 'việc', 'lịch', 'tiến độ', 'lộ trình', 'công việc'],
  benefitPlaces: ['lợi ích', 'được gì', 'quyền lợi', 'hưởng lợi', 'mong đợi', 'kỳ vọng'],
}
