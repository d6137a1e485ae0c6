import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Học hỏi từ thành công và thất bại',
  why:
    'Mục "Học tập và Phát triển" của tài liệu hướng dẫn mong các thành viên nhìn lại thành thật cả việc được lẫn việc chưa được; ' +
    'phần "Rào cản" coi việc không chịu học là một trở ngại của hợp tác.',
  states: {
    met: 'Văn bản nêu một hoạt động để các bên cùng nhìn lại hoặc chia sẻ bài học, kèm thời gian hoặc người phụ trách.',
    partial: 'Chỉ nói chung là học hỏi, chia sẻ kinh nghiệm, hoặc có hoạt động mà không biết khi nào, ai làm.',
    missing: 'Không nói gì tới việc các bên rút kinh nghiệm hay học hỏi lẫn nhau.'
  },
  good: 'Tháng 12 hằng năm, các bên ngồi lại một ngày để kể việc gì đã được, việc gì hỏng và vì sao; điều phối viên ghi thành sổ bài học chung.',
  weak: 'Các bên chia sẻ kinh nghiệm và học hỏi lẫn nhau.',
  weakBecause: 'Đây mới là mong muốn; chưa có hoạt động nào, vào lúc nào và do ai chủ trì.',
  missing: 'Văn bản chưa nói các bên cùng rút bài học từ thành công và thất bại vào lúc nào, bằng cách nào.',
  partial: 'Việc học hỏi của các bên chưa rõ: chưa nêu {lacking}.',
  lacking: {
    activity: 'hoạt động cụ thể để cùng nhìn lại và chia sẻ bài học',
    'when-who': 'việc đó làm vào lúc nào hoặc do ai chủ trì'
  },
  template: {
    heading: 'Học hỏi và rút kinh nghiệm',
    body: `{partners} tổ chức buổi rút kinh nghiệm chung [hằng năm, vào tháng 12], do [tên điều phối viên] chủ trì. Tại buổi này:

- Mỗi bên trình bày ít nhất một việc thành công và một việc chưa thành công, nêu rõ lý do; không quy lỗi cho cá nhân.
- [Người ghi] tổng hợp bài học vào sổ bài học chung trong vòng [10] ngày và gửi cho các bên.
- Các bên xem lại sổ bài học tại cuộc họp đầu tiên của năm sau.`
  },
  additions: {
    activity: 'Các bên tổ chức buổi rút kinh nghiệm chung, nhìn lại cả việc thành công và việc chưa thành công, và ghi thành sổ bài học.',
    'when-who': 'Buổi rút kinh nghiệm diễn ra [hằng năm, vào tháng …], do [tên người chủ trì] điều hành.'
  },
  cues: {
    subject: [
      'học hỏi', 'học tập', 'rút kinh nghiệm', 'bài học', 'bài học kinh nghiệm', 'rút ra', 'chia sẻ kinh nghiệm', 'trao đổi kinh nghiệm', 'nhìn lại', 'chiêm nghiệm', 'suy ngẫm', 'phản tư', 'tổng kết', 'sơ kết', 'thất bại', 'sai lầm', 'vấp', 'việc (hỏng|chưa được|làm được|không thành)', 'thành công và', 'điều (được|làm được|chưa được|hay|dở)', 'sổ bài học', 'nhật ký bài học', 'thư viện bài học', 'học từ', 'học lẫn nhau', 'học cùng nhau', 'kinh nghiệm', 'buổi học', 'ngày học hỏi', 'được và chưa được', 'tồn tại, hạn chế', 'nguyên nhân'
    ],
    elements: {
      activity: [
        '!(buổi|họp|cuộc họp|hội nghị|phiên|hội thảo|ngày) … rút kinh nghiệm', '!rút kinh nghiệm (sau|cuối|mỗi|hằng|chung|định kỳ|vào|tại|trong)', '!họp rút kinh nghiệm', '!(sổ|nhật ký|kho|thư viện|bản) bài học', '!(ghi|viết|tổng hợp|đúc kết|chia sẻ|kể|trình bày|trao đổi|thảo luận) … bài học', '!(buổi|phiên|hội thảo|toạ đàm|ngày|hội nghị) (học hỏi|học tập|chia sẻ kinh nghiệm|nhìn lại|chia sẻ bài học|phản tư|chiêm nghiệm)', '!(thăm|tham quan|đi) … (học hỏi|học tập|chia sẻ kinh nghiệm|rút kinh nghiệm)', '!cùng nhìn lại', '!ngồi (lại|với nhau) … (nhìn lại|kể|rút|điều|việc)', 'nhìn lại',
        'việc gì (được|đã được|làm được|hỏng|chưa được)', 'điều gì (hiệu quả|không hiệu quả|được|chưa được|hỏng|thành công)', '!(thành công|được|hay) … (thất bại|chưa được|chưa thành công|hỏng|dở|không thành)', '!kể … (hỏng|thất bại|sai|vấp|chưa được)', '(sơ kết|tổng kết) … (bài học|kinh nghiệm|tồn tại|hạn chế|nguyên nhân)', '(phân tích|mổ xẻ|tìm) … (nguyên nhân|vì sao|lý do|thất bại)', 'đánh giá sau (hoạt động|hành động|đợt|vụ)', 'chia sẻ (bài học|kinh nghiệm) (tại|trong|qua|vào|giữa|hằng|với)', 'trao đổi (bài học|kinh nghiệm) (tại|trong|qua|vào|giữa|hằng)', 'nhóm học tập', 'cộng đồng thực hành', 'hồ sơ (thất bại|bài học)', 'học (lẫn nhau|từ nhau) (qua|tại|bằng)'
      ],
      'when-who': [
        '<freq>', '<date>', '<deadline>', '<body>', '<post>', '<person>', '(sau|cuối|kết thúc) (mỗi|từng|) (vụ|mùa|đợt|năm|quý|tháng|giai đoạn|dự án|chiến dịch|học kỳ|hoạt động|chuyến|kỳ)', '(hằng|mỗi) (năm|quý|tháng|vụ|mùa|kỳ)', 'vào tháng <number>', '(đầu|giữa|cuối) (năm|kỳ|vụ|mùa|quý)', 'do … (chủ trì|điều hành|tổ chức|ghi|phụ trách|tổng hợp|dẫn)', '(điều phối viên|thư ký|tổ thư ký|ban thư ký|ban điều phối|đầu mối) (chủ trì|tổ chức|ghi|tổng hợp|phụ trách|dẫn|viết)', '<partner> (chủ trì|tổ chức|kể|trình bày|ghi|luân phiên|chia sẻ|nêu|đăng cai|viết)', 'luân phiên', 'mỗi (bên|đối tác|nhóm|thành viên|tổ) (kể|trình bày|nêu|chia sẻ|viết|ghi)', 'người (chủ trì|ghi|dẫn|phụ trách)'
      ]
    },
    weak: [
      'học hỏi lẫn nhau', 'chia sẻ kinh nghiệm', 'trao đổi kinh nghiệm', 'tinh thần học hỏi', 'môi trường học tập', 'cầu thị', 'không ngừng (học hỏi|học tập|cải tiến)', 'học từ (thành công|thất bại|sai lầm)', 'kịp thời rút kinh nghiệm', 'khuyến khích (học hỏi|chia sẻ)', '(kế hoạch|cơ chế) học tập … sẽ', 'văn hoá học tập', 'tổ chức học tập', 'sẽ (cùng|) rút kinh nghiệm'
    ],
    not: [
      'học sinh', 'học phí', 'học bổng', 'trường học', 'học tập và làm theo', 'học tập cộng đồng', 'trung tâm học tập', 'kết quả học tập', 'đồ dùng học tập', 'góc học tập', 'học tập suốt đời', 'có kinh nghiệm', 'kinh nghiệm làm việc', '<number> năm kinh nghiệm', 'hồ sơ kinh nghiệm', 'kinh nghiệm (của nhà thầu|tối thiểu|trong lĩnh vực)', 'điều kiện học tập', 'chiến thắng', 'tổng kết thành tích', 'nhà khoa học', 'học kỳ quân đội', 'thất bại của thị trường', 'tổng kết năm học'
    ]
  }
}
