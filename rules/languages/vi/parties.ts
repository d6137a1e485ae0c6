import type { PartyWords } from '../../charter/language.ts'

export const common: readonly string[] = ['và', 'của', 'các', 'là', 'có', 'được', 'cho', 'trong', 'với', 'không', 'theo', 'bên', 'những', 'này', 'về', 'khi', 'đến', 'một', 'người', 'năm']

export const titles: readonly string[] = [
  'điều lệ (quan hệ đối tác|đối tác|hợp tác|chung|liên minh|mạng lưới|liên danh|nhóm công tác|nhóm|hoạt động|)', 'hiến chương (đối tác|hợp tác|)', 'điều khoản tham chiếu', '(bản|biên bản) ghi nhớ (hợp tác|thỏa thuận|)', 'biên bản (thỏa thuận|hợp tác|thỏa thuận hợp tác)',
  '(bản |văn bản |)thỏa thuận (hợp tác|đối tác|khung|phối hợp|liên danh|liên kết|nguyên tắc|chung|ba bên|hai bên|)', 'hợp đồng (hợp tác|nhóm|liên danh|nguyên tắc)', 'văn kiện (quan hệ đối tác|hợp tác|liên danh)', 'quy chế (phối hợp|hoạt động|tổ chức và hoạt động|mạng lưới|liên ngành|làm việc|điều hành|)', 'quy ước (hợp tác|chung|cộng đồng|nhóm|)', 'chương trình phối hợp',
  'kế hoạch (liên tịch|phối hợp|phối hợp liên tịch)', 'nghị quyết liên tịch', '(bản |)cam kết (chung|hợp tác|cộng đồng|)', '(lời|bản) (hẹn|hứa|giao ước|giao kèo) (cộng đồng|chung|hợp tác|)', 'nội quy (nhóm|mạng lưới|liên minh|chung)', 'tuyên bố chung', 'quy tắc (hợp tác|quản trị|cộng đồng)', 'quản trị (cộng đồng|dự án)',
]

export const parties: PartyWords = {
  organisations: [
    'trung tâm', 'viện', 'hội', 'liên hiệp', 'liên hiệp hội', 'đoàn', 'mặt trận', 'quỹ', 'tổ chức', 'mạng lưới', 'liên minh', 'câu lạc bộ', 'nhóm', 'hợp tác xã', 'tổ hợp tác', 'tổ', 'công ty', 'tập đoàn', 'doanh nghiệp', 'trường', 'đại học', 'học viện', 'sở', 'phòng', 'ủy ban', 'ubnd', 'ban', 'văn phòng', 'bệnh viện', 'trạm', 'chi cục', 'cục', 'tạp chí', 'báo', 'đài', 'ngân hàng', 'nhà', 'chi hội', 'hiệp hội', 'làng', 'bản', 'thôn', 'xã', 'khoa', 'hạt', 'vườn', 'htx', 'clb', 'khu', 'thư viện', 'bảo tàng', 'chùa', 'giáo xứ', 'tủ sách', 'công an', 'tỉnh đoàn', 'huyện đoàn', 'thành đoàn', 'xã đoàn', 'chi đoàn', 'đội', 'quán', 'xưởng', 'cơ sở', 'buôn', 'đồn', 'trại', 'nhà máy', 'nhà hát', 'góc đọc', 'xóm', 'ấp', 'bộ', 'tổng công ty', 'cửa hàng', 'hãng', 'đoàn hát', 'đoàn thanh niên', 'chi bộ', 'đảng ủy', 'lực lượng', 'tòa soạn', 'sáng kiến', 'cộng đồng', 'bộ phận',
  ],
  partyLabel: '(?:đại diện )?bên (?:[a-eđg]|thứ (?:nhất|hai|ba|tư|năm)|[1-5]|tài trợ|nhận tài trợ|tiếp nhận|giao|nhận|cung cấp|sử dụng)',
  representative: ['đại diện', 'người đại diện', 'đại diện bởi', 'do', 'người đại diện theo pháp luật', 'đại diện là', 'đại diện pháp luật', 'người đứng đầu', 'đầu mối', 'người liên hệ', 'cán bộ đầu mối', 'người phụ trách', 'trưởng nhóm'],
  address: ['địa chỉ', 'trụ sở', 'trụ sở chính', 'địa chỉ liên hệ', 'nơi đặt trụ sở', 'địa bàn'],
  contact: ['điện thoại', 'email', 'liên hệ', 'sđt', 'đt', 'số điện thoại', 'thư điện tử', 'website', 'mã số thuế', 'giấy phép', 'quyết định thành lập số', 'tài khoản', 'mst'],
  kind: ['loại hình', 'tư cách pháp nhân', 'lĩnh vực', 'chức năng', 'hình thức', 'pháp nhân', 'là tổ chức', 'là đơn vị'],
  alias: ['sau đây gọi tắt là', 'sau đây gọi là', 'sau đây gọi chung là', 'gọi tắt là', 'viết tắt là', 'dưới đây gọi là', 'dưới đây gọi tắt là', 'gọi là', 'trong văn bản này gọi là', 'sau đây là', 'sau đây', 'dưới đây'],
  sections: ['các bên', 'các bên tham gia', 'thông tin các bên', 'các đối tác', 'thành viên', 'danh sách thành viên', 'thành phần', 'những người cùng làm', 'đối tác', 'các bên ký kết', 'giới thiệu các bên', 'thành viên liên danh', 'các cơ quan phối hợp', 'các thành viên', 'các thành viên sáng lập', 'thành viên sáng lập', 'danh sách thành viên sáng lập', 'danh sách các thành viên', 'các tổ chức thành viên', 'bên tham gia', 'các bên phối hợp', 'chúng tôi là ai', 'chúng tôi', 'người cùng làm', 'nhóm nòng cốt', 'đơn vị phối hợp'],
  listLabels: {
    partners: [
      String.raw`(?:(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+) )?(?:bên|đối tác|đơn vị|tổ chức|cơ quan|trường|hội|chủ thể|viện|doanh nghiệp|công ty|nhà)(?: (?:tham gia|ký|ký kết|ký tên|sáng lập|phối hợp|thành viên|đối tác|cùng làm|cùng ký|đồng hành|gồm|gồm có|là|hiện nay|hiện có|liên kết|thực hiện|chính|hợp tác|đang dùng|ban đầu|tiên phong)){0,3}`,
      String.raw`giữa|(?:các )?(?:thành viên|hội viên) (?:là tổ chức|sáng lập|tổ chức)`,
    ],
    members: [String.raw`(?:các |danh sách )?(?:thành viên|hội viên)(?: (?:hiện nay|hiện có|gồm|gồm có|ban đầu|chính thức|nòng cốt|cốt lõi|tham gia)){0,2}`, 'ai', String.raw`ai ký(?: vào đây| tên)?`, 'ai tham gia', 'ai cùng làm', 'hiện có', 'hiện tại', 'đang có', String.raw`thành phần(?: (?:dự|tham gia|tham dự))?`, 'chúng tôi là ai', 'chúng tôi gồm', 'gồm'],
  },
  whoTitles: [String.raw`(?:những )?ai (?!làm|lo|giữ|chịu|quyết|phụ trách|được|trả|có|đo|gánh|nhận|góp|bỏ|thì|cũng|kiểm|duyệt)`],
  names: ['tên', 'tên tổ chức', 'tên đơn vị', 'đối tác', 'tổ chức', 'thành viên', 'đơn vị', 'bên', 'cơ quan', 'các bên', 'tổ chức thành viên', 'nhóm', 'thành viên liên danh', 'họ tên', 'họ và tên', 'thành viên sáng lập', 'nơi công tác', 'nơi', 'tên đối tác', 'từ đâu'],
  shortNames: ['ký hiệu', 'viết tắt', 'tên tắt', 'gọi tắt', 'tên ngắn'],
  memberLists: ['thành viên', 'nhóm', 'vai trò', 'ai giữ việc gì', 'người', 'nhân sự', 'phân công', 'ai làm gì'],
  joins: ['và', 'cùng với', 'cùng', 'với'],
  suffixes: [],
  personTitles: ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'thầy', 'ts', 'ths', 'bs', 'pgs', 'gs', 'cụ', 'em'],
}
