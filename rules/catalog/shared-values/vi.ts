import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Giá trị chung',
  why:
    'Mục "Văn hoá và Giá trị" của tài liệu hướng dẫn xem những giá trị mà các bên cùng chia sẻ là một nền móng của quan hệ đối tác ' +
    'thành công. Nêu rõ được những điều các bên cùng coi trọng thì khi gặp khó khăn, các bên còn có chỗ dựa.',
  states: {
    met: 'Văn bản nêu ít nhất hai giá trị hoặc nguyên tắc và nói đó là của chung các đối tác.',
    partial: 'Văn bản chỉ nhắc thoáng qua một giá trị, hoặc hẹn sẽ xác định.',
    missing: 'Văn bản không nêu giá trị nào mà các đối tác cùng chia sẻ.',
  },
  good: `Các bên cùng chia sẻ những giá trị sau:

- Trung thực: nói thật với nhau cả khi việc không suôn sẻ.
- Công bằng: tổ chức nhỏ được lắng nghe như tổ chức lớn.
- Lấy người khuyết tật làm trung tâm: không bàn về họ khi không có họ.`,
  weak: 'Hai bên hợp tác trên cơ sở bình đẳng.',
  weakBecause: 'Mới có một giá trị được nhắc thoáng qua, chưa cho thấy các bên cùng coi trọng những gì.',
  missing: 'Văn bản chưa nêu những giá trị mà các đối tác cùng chia sẻ.',
  partial: 'Phần giá trị chung chưa đủ: chưa nêu {lacking}.',
  lacking: { values: 'rõ ít nhất hai giá trị hoặc nguyên tắc mà các đối tác cùng chia sẻ' },
  template: {
    heading: 'Giá trị chung',
    body: `{partners} cùng chia sẻ và cam kết giữ gìn những giá trị sau:

- Trung thực: [các bên nói thật với nhau, cả khi công việc không suôn sẻ];
- Công bằng: [tiếng nói của mỗi bên được coi trọng như nhau];
- Tôn trọng: [các bên lắng nghe trước khi góp ý];
- [giá trị khác]: [giá trị đó thể hiện trong cách làm việc thế nào].`,
  },
  additions: { values: 'Các bên cùng chia sẻ những giá trị sau: trung thực, công bằng, tôn trọng và [giá trị khác].' },
  cues: {
    subject: [
      'giá trị (chung|cốt lõi|chia sẻ|nền tảng|của chúng tôi|mà|)',
      'nguyên tắc (chung|hợp tác|hoạt động|phối hợp|làm việc|nền tảng|ứng xử|)', 'tôn chỉ', 'cùng tin', 'chúng tôi tin',
      'tinh thần', 'phương châm', 'cùng coi trọng', 'đề cao', 'trên cơ sở', 'điều chúng tôi giữ', 'văn hoá (chung|hợp tác)',
      'niềm tin chung', 'cùng chia sẻ', 'lấy … làm (gốc|đầu|trọng|trung tâm)', 'điều mình quý', 'cốt lõi',
    ],
    elements: {
      values: [
        '(chữ tín|chữ hiếu|chữ nghĩa)', 'không … không (phân biệt|đảng phái|gian dối|bỏ nhau)',
        '(coi|đặt) … (trên hết|lên trên|là trên hết)', 'dân biết', '(quý|trọng) … như nhau',
        'dựa trên … (lòng tin|tin cậy|chân thành)', '(có gì|có) chia', 'của chung',
        '(trung thực|công bằng|liêm chính|chính trực|minh bạch|bình đẳng|tôn trọng|đoàn kết|tin cậy|tin tưởng|cởi mở|nhân ái|bao trùm|hoà nhập|tự nguyện|tự chủ|dân chủ|công khai|trách nhiệm|lắng nghe|sáng tạo|bền vững|cùng có lợi|chia sẻ|học hỏi|hiệu quả|khiêm nhường|khiêm tốn|thẳng thắn|chân thành|phi lợi nhuận|nhân đạo|trung lập|vô tư|độc lập|thật thà|phẩm giá|công lý|kiên trì|đa dạng|yêu thương|tử tế) … (trung thực|công bằng|liêm chính|chính trực|minh bạch|bình đẳng|tôn trọng|đoàn kết|tin cậy|tin tưởng|cởi mở|nhân ái|bao trùm|hoà nhập|tự nguyện|tự chủ|dân chủ|công khai|trách nhiệm|lắng nghe|sáng tạo|bền vững|cùng có lợi|chia sẻ|học hỏi|hiệu quả|khiêm nhường|khiêm tốn|thẳng thắn|chân thành|phi lợi nhuận|nhân đạo|trung lập|vô tư|độc lập|thật thà|phẩm giá|công lý|kiên trì|đa dạng|yêu thương|tử tế)',
        '!(cùng|) (chia sẻ|coi trọng|theo đuổi|cam kết giữ|giữ) … giá trị (sau|dưới đây|sau đây)',
        '!(cùng|đều) (tin|quý|trọng|coi trọng|đặt|giữ)', 'chúng tôi tin (rằng|vào)', 'cùng (giữ|theo|nhận|tin|coi)',
        '(quan trọng|hơn) hơn',
        '!(cùng|) (chia sẻ|coi trọng|đề cao|theo đuổi|giữ|tin vào) (các|những|) giá trị … (trung thực|công bằng|tôn trọng|minh bạch|bình đẳng|đoàn kết|liêm chính|nhân ái|bao trùm|tin cậy|trách nhiệm|cởi mở|tự nguyện)',
        '!giá trị (chung|cốt lõi|) … (trung thực|công bằng|tôn trọng|minh bạch|bình đẳng|đoàn kết|liêm chính|nhân ái|bao trùm|tin cậy|trách nhiệm|cởi mở|hoà nhập|tự chủ|sáng tạo|chính trực|khiêm nhường)',
        '!(nguyên tắc|cơ sở|tinh thần|phương châm) … (tự nguyện|bình đẳng|minh bạch|tôn trọng|tin cậy|công khai|dân chủ) … (bình đẳng|minh bạch|tôn trọng|tin cậy|trách nhiệm|cùng có lợi|hợp tác|công khai|đoàn kết|chia sẻ|công bằng|hiệu quả)',
        '(tự nguyện|bình đẳng|trung thực|công bằng|liêm chính|minh bạch|tôn trọng|đoàn kết|cởi mở|tin cậy|chính trực) … (và|) … (bình đẳng|trung thực|công bằng|liêm chính|minh bạch|tôn trọng|đoàn kết|cởi mở|tin cậy|trách nhiệm|nhân ái|bao trùm|cùng có lợi|chia sẻ)',
        'không phân biệt đối xử', 'không (để ai|ai) bị bỏ lại', 'không gây hại', 'bình đẳng giới',
        'vì (cộng đồng|trẻ em|người bệnh|lợi ích của trẻ)',
        'lấy (người|trẻ|cộng đồng|con người|dân|bà con) … (làm gốc|làm trung tâm|đặt lên)',
        'đặt (trẻ em|cộng đồng|người|lợi ích) … (lên|trước|trung tâm)', 'quý (thật thà|trọng)', 'giữ lời', 'nói thật',
        'chia ngọt sẻ bùi', 'tình làng', 'quyền (con người|trẻ em)', 'không ai hơn ai',
      ],
    },
    weak: [
      '(giá trị|nguyên tắc) (chung|cốt lõi) … (sẽ|xác định|thống nhất)',
      'trên (cơ sở|tinh thần) (bình đẳng|hợp tác|tôn trọng|thiện chí|hữu nghị)', 'tinh thần (hợp tác|đoàn kết|trách nhiệm)',
      'chia sẻ (các|những|) giá trị (chung|)', 'giá trị (chung|cốt lõi)', 'có chung (giá trị|niềm tin)',
    ],
    not: [
      'dạy giá trị', 'giá trị sống',
      'giá trị pháp lý', 'có giá trị (như nhau|đến|từ|khi|trong|pháp)', 'giá trị gia tăng', 'chuỗi giá trị',
      'giá trị (hợp đồng|tài sản|tiền|khoản|hàng|đất|dinh dưỡng|kinh tế|sử dụng|tài trợ|gói|xuất khẩu)',
      'giá trị (di sản|văn hoá phi vật thể|lịch sử|nghệ thuật|truyền thống)', 'thuế giá trị', 'nguyên tắc kế toán',
      'nguyên tắc đồng thuận', 'nguyên tắc chi', 'nguyên tắc kỹ thuật', 'giáo dục giá trị sống', 'sức khoẻ tinh thần',
      'mất giá trị', 'nguyên tắc đa số', 'bình đẳng giới trong (trường|bầu cử)', 'trị giá', 'dạy trẻ',
      'giá trị (chỉ số|đo|mục tiêu|ban đầu|nền)',
    ],
  },
}
