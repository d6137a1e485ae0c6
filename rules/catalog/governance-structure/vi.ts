import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Cơ cấu hợp tác',
  why:
    'Mục "Quản lý Hiệu suất" của tài liệu hướng dẫn đòi hỏi một cơ cấu phù hợp để đạt được mục tiêu, và "Bước thứ ba" kể cơ cấu ' +
    'trong số những điều văn bản chung phải nêu. Có tên một ban mà không biết gồm những ai, làm việc gì thì ban ấy khó hoạt động.',
  states: {
    met: 'Văn bản lập ra (hoặc nêu tên) một bộ phận chung, nói ai là thành viên và bộ phận đó làm gì.',
    partial: 'Văn bản có nêu một bộ phận chung nhưng thiếu thành phần hoặc thiếu nhiệm vụ, hoặc mới hẹn sẽ lập.',
    missing: 'Văn bản không nêu bộ phận hay cơ cấu nào để các bên cùng làm việc.',
  },
  good: `Các bên lập Ban điều phối gồm mỗi đối tác một đại diện và một đại diện nhóm người hưởng lợi. Ban điều phối có nhiệm vụ duyệt kế hoạch và ngân sách năm,
theo dõi tiến độ và xử lý vướng mắc. Giúp việc cho Ban là Tổ thư ký hai người do Trung tâm Mạch Đất cử, lo lịch họp, biên bản và hồ sơ.`,
  weak: 'Các bên thành lập Ban điều phối để triển khai thoả thuận này.',
  weakBecause: 'Có tên ban nhưng chưa rõ ai là thành viên, ban làm cụ thể những việc gì.',
  missing: 'Văn bản chưa nêu bộ phận hay cơ cấu nào để các đối tác cùng điều hành công việc chung.',
  partial: 'Cơ cấu hợp tác chưa đủ: chưa nêu {lacking}.',
  lacking: {
    body: 'bộ phận chung nào được lập ra (ban điều phối, nhóm làm việc …)',
    members: 'ai là thành viên của bộ phận đó',
    function: 'nhiệm vụ của bộ phận đó',
  },
  template: {
    heading: 'Cơ cấu hợp tác',
    body: `Các bên thành lập [Ban điều phối] để cùng điều hành công việc chung.

Ban điều phối gồm các thành viên sau:

- [một] đại diện của {partner}: [họ tên, chức vụ]

Ban điều phối có nhiệm vụ:

- duyệt kế hoạch và ngân sách [hằng năm];
- theo dõi tiến độ, xử lý vướng mắc giữa các bên;
- [nhiệm vụ khác].

Ban họp [ba tháng một lần]. [Tổ thư ký] giúp việc cho Ban, chịu trách nhiệm chuẩn bị cuộc họp, ghi biên bản và giữ hồ sơ.`,
  },
  additions: {
    body: 'Các bên thành lập [Ban điều phối] để cùng điều hành công việc chung.',
    members: '[Ban điều phối] gồm [một] đại diện của mỗi đối tác: [họ tên, chức vụ].',
    function: '[Ban điều phối] có nhiệm vụ duyệt kế hoạch và ngân sách [hằng năm], theo dõi tiến độ và xử lý vướng mắc giữa các bên.',
  },
  cues: {
    subject: [
      '<body>', 'ban điều phối', 'ban chỉ đạo', 'ban quản lý', 'ban điều hành', 'ban liên lạc', 'ban thư ký', 'tổ thư ký',
      'văn phòng thường trực', 'nhóm nòng cốt', 'nhóm lõi', 'nhóm (công tác|làm việc|điều phối|chuyên đề|kỹ thuật)',
      'tổ (công tác|điều phối|giúp việc|tự quản)', 'hội đồng', 'uỷ ban (điều phối|hỗn hợp|chung)', 'đại hội',
      'hội nghị (thành viên|toàn thể)', 'cơ cấu (tổ chức|hợp tác|điều hành|mạng lưới|)', 'bộ máy', 'tiểu ban', 'sơ đồ tổ chức',
      'ban đại diện', 'mô hình tổ chức', 'ban kiểm soát', 'ban cố vấn',
    ],
    elements: {
      body: [
        '!(thành lập|lập ra|lập|cử ra|bầu ra|hình thành|thiết lập|tổ chức) (một|01|chung|) (ban|hội đồng|nhóm|tổ|uỷ ban|tiểu ban|văn phòng|ban thư ký|bộ phận)',
        '!(ban|hội đồng|tổ|nhóm|uỷ ban|tiểu ban) … (được thành lập|được lập|do … bầu)',
        '!ban (điều phối|chỉ đạo|quản lý|điều hành|liên lạc|thư ký|cố vấn|đại diện|kiểm soát)',
        '!(nhóm|tổ) (nòng cốt|lõi|công tác|làm việc|điều phối|chuyên đề|kỹ thuật|giúp việc|thư ký|chuyên gia)',
        '!hội đồng (đối tác|điều phối|thành viên|cố vấn|quản trị|đồng quản lý|liên minh|chung)',
        '!đại hội (toàn thể|thành viên|đại biểu|)', '!hội nghị (thành viên|toàn thể)', '!uỷ ban (điều phối|hỗn hợp|chung)',
        '!văn phòng (thường trực|điều phối|mạng lưới|dự án)', '!tiểu ban', 'cơ cấu (tổ chức|) … gồm',
        '(hai|ba|bốn|năm) (cấp|tầng|bộ phận|nhóm)', '<body>', '!(bàn|hội quán) … (chung|điều phối)', '!tổ tự quản',
      ],
      members: [
        '!(ban|hội đồng|tổ|nhóm|uỷ ban|tiểu ban|văn phòng|đại hội|hội nghị) … (gồm|bao gồm|có) … (thành viên|đại diện|người|ghế|uỷ viên|cán bộ)',
        '<body> … gồm', '(thành phần|thành viên) (gồm|bao gồm|là)',
        '!mỗi (bên|đối tác|tổ chức|thành viên|đơn vị|xã|hội|thôn|bản|nhà) … (cử|có|góp|một|01|hai|02) … (đại diện|người|ghế|thành viên|cán bộ)',
        'gồm (có|) <number>', 'gồm (đại diện|toàn thể|tất cả|các|trưởng|giám đốc|mỗi|một|hai|ba|bốn|năm|bảy|chín)',
        '(trưởng ban|phó (trưởng|) ban|uỷ viên|thành viên|thư ký|chủ tịch|tổ trưởng|nhóm trưởng) (là|thường trực|)',
        'do <person> … (làm|làm trưởng)', '<person>', 'có (đại diện|mặt) (của|)',
        '(một|hai|ba|01|02|03) (đại diện|người|ghế|thành viên|uỷ viên)', 'do <partner> … cử', 'do … (bầu|cử|chỉ định)',
        'đồng (trưởng ban|chủ tịch)', 'ngồi trong', 'lấy người từ', 'người của (hai|ba|các|từng)', 'luân phiên (làm|giữ)',
        'số lượng (thành viên|uỷ viên)', 'nhiệm kỳ',
      ],
      function: [
        '!(ban|hội đồng|tổ|nhóm|uỷ ban|tiểu ban|đại hội|hội nghị|văn phòng) … (có (nhiệm vụ|trách nhiệm|quyền|chức năng)|chịu trách nhiệm|phụ trách|quyết định|phê duyệt|thông qua|giám sát|chỉ đạo|điều hành|theo dõi)',
        '<body> … (duyệt|phê duyệt|theo dõi|giám sát|điều phối|xử lý|chỉ đạo|thông qua|quyết định|tổ chức|chuẩn bị|xem xét|tư vấn)',
        '(chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm) (của|gồm|)', 'có (nhiệm vụ|chức năng|trách nhiệm|thẩm quyền)',
        'chịu trách nhiệm',
        '(duyệt|phê duyệt|thông qua|thẩm định|xây dựng) (kế hoạch|ngân sách|chương trình|chiến lược|báo cáo)',
        'theo dõi (tiến độ|việc|kết quả)', 'xử lý (vướng mắc|khó khăn|khiếu nại|phát sinh)', 'giúp việc',
        'lo (việc|lịch|hồ sơ|giấy tờ|họp|sổ)', 'tham mưu', 'điều phối (các|hoạt động|công việc|việc)', 'đôn đốc',
        'chỉ đạo (thực hiện|triển khai|chung)', 'quyết định (các|những|về|việc)', 'giám sát (việc|thực hiện|hoạt động|thu chi)',
        'chuẩn bị (nội dung|họp|cuộc họp|tài liệu)', 'giữ (sổ|quỹ|hồ sơ)', 'góp ý (chuyên môn|kỹ thuật)', 'kết nạp',
        'đại diện mạng lưới', 'tư vấn', 'cố vấn cho', 'soạn', 'việc của (ban|tổ|nhóm)',
        'để (điều hành|chia|theo dõi|trông coi|quản lý|chăm lo)',
      ],
    },
    weak: [
      '(sẽ|dự kiến) (thành lập|lập|cử|hình thành) … (ban|tổ|nhóm|hội đồng|bộ phận)',
      'cơ cấu … (gọn nhẹ|linh hoạt|phù hợp|hợp lý)', 'cơ chế (điều phối|phối hợp) … (linh hoạt|phù hợp|sẽ)', 'sơ đồ tổ chức',
      'bộ máy … (gọn nhẹ|tinh gọn|hiệu quả)', 'khi cần … (thành lập|lập) (ban|tổ|nhóm)',
    ],
    not: [
      'ban bảo vệ trẻ em', 'hội đồng kỷ luật', 'hội nghị (tổng kết|khoa học|sơ kết)',
      'hội đồng nhân dân', 'uỷ ban nhân dân', 'ubnd', 'hội đồng trường', 'hội đồng khoa học',
      'không (thành lập|lập) … (ban|bộ máy|tổ|hội đồng)', 'không (có|hình thành) … (ban|bộ máy|cơ cấu)', 'ban giám hiệu',
      'ban giám đốc', 'ban quản lý rừng', 'cơ cấu (kinh tế|cây trồng|mùa vụ|dân số|nguồn vốn)', 'nhóm (tuổi|đối tượng|bệnh|máu)',
      'nhóm sinh hoạt', 'ban hành', 'tổ chức (hội thảo|tập huấn|lễ)', 'hội đồng đạo đức',
      'quyết định thành lập (trung tâm|hội|trường)', 'hội đồng quản trị của', 'đại hội đảng', 'đại hội đồng liên hợp quốc',
      'ban dân tộc',
    ],
  },
}
