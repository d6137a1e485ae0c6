import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Việc để lại sau phải có người phụ trách và thời hạn',
  why:
    'Theo Bước thứ ba của tài liệu hướng dẫn, các bên thống nhất thủ tục, cơ cấu và kế hoạch ngay trong điều lệ. Một cơ chế "sẽ được xây dựng" mà không ai phụ trách, không có hạn thì thường không bao giờ được làm; ' +
    'thiếu giám sát và đánh giá cũng là một rào cản mà tài liệu nêu.',
  good: 'Trung tâm soạn khung theo dõi, đánh giá và trình ban điều phối trước ngày 30/6/2026.',
  weak: 'Khung theo dõi, đánh giá sẽ được xây dựng sau.',
  weakBecause: 'Không rõ ai xây dựng và bao giờ xong.',
  messages: { deferred: 'Việc này được để lại sau ("{words}") mà chưa có người phụ trách và thời hạn.' },
  related: {},
  fixes: { 'add-owner': 'Thêm người phụ trách và thời hạn' },
}
