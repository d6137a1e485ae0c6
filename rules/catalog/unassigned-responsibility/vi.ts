import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Việc nào cũng có người làm',
  why:
    'Mục "Hiểu biết chung" của tài liệu hướng dẫn muốn có sự phân công công việc rõ ràng giữa các đối tác. ' +
    'Câu bị động như "báo cáo sẽ được gửi" không cho biết ai làm, nên khi không có báo cáo thì không biết hỏi ai.',
  good: 'Điều phối viên gửi báo cáo hằng quý.',
  weak: 'Báo cáo sẽ được gửi hằng quý.',
  weakBecause: 'Không biết ai gửi.',
  messages: {
    nobody: '"{words}": chưa rõ ai làm việc này.',
  },
  related: {},
  fixes: {
    'add-actor': 'Thêm người phụ trách',
  },
}
