import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Lời cam kết là của các bên, không chép từ tài liệu hướng dẫn',
  why:
    'Bước thứ ba của tài liệu hướng dẫn cần cam kết rõ ràng của chính các bên. ' +
    'Câu chép nguyên từ tài liệu nói quan hệ đối tác nói chung nên thế nào, chứ chưa nói các bên ở đây sẽ làm gì, khi nào.',
  good: 'Hai bên họp rút kinh nghiệm vào tuần cuối mỗi quý; ai thấy việc gì chưa ổn thì nói thẳng ở đó.',
  weak: 'Câu mẫu này đứng ở đây để cho thấy một câu chép nguyên từ tài liệu hướng dẫn trông ra sao.',
  weakBecause: 'Câu này lấy từ tài liệu hướng dẫn, đúng với mọi quan hệ đối tác nên không ràng buộc ai.',
  messages: {
    copied: 'Câu này gần như chép nguyên từ tài liệu hướng dẫn; hãy viết những gì chính các bên sẽ làm.',
  },
  related: {},
  fixes: {},
  options: { runs: 'một câu trùng tài liệu hướng dẫn bao nhiêu cụm từ liền thì bị nhắc.' },
}
