import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Các mốc ngày khớp nhau',
  why:
    'Mục "Quy trình giám sát và đánh giá" của tài liệu hướng dẫn muốn các bên đánh giá và điều chỉnh mục đích trong lúc còn làm việc với nhau. ' +
    'Ngày kết thúc đứng trước ngày bắt đầu, hay kỳ rà soát rơi vào lúc thoả thuận đã hết hạn, thì không ai làm theo được.',
  good: 'Thoả thuận có hiệu lực từ ngày 01/3/2026 đến hết ngày 28/02/2028. Các bên rà soát vào ngày 15/3/2027.',
  weak: 'Thoả thuận có hiệu lực từ ngày 01/3/2026 đến hết ngày 28/02/2025.',
  weakBecause: 'Ngày kết thúc đứng trước ngày có hiệu lực.',
  messages: {
    'end-before-start': 'Ngày kết thúc "{date}" không muộn hơn ngày bắt đầu "{other}".',
    'end-before-signing': 'Ngày kết thúc "{date}" trước cả ngày ký "{other}".',
    'review-after-end': 'Kỳ rà soát "{date}" rơi sau ngày kết thúc "{other}".',
    'review-before-start': 'Kỳ rà soát "{date}" rơi trước ngày bắt đầu "{other}".',
    'start-before-signing': 'Ngày bắt đầu "{date}" trước ngày ký "{other}" quá lâu.',
    'length-differs': 'Thời hạn ghi "{date}", nhưng từ ngày bắt đầu đến ngày kết thúc là {other} tháng.',
    'no-such-day': 'Lịch không có ngày "{date}".',
  },
  related: { start: 'Ngày bắt đầu ghi ở đây', end: 'Ngày kết thúc ghi ở đây', signing: 'Ngày ký ghi ở đây' },
  fixes: {},
  options: { lateSignatureDays: 'văn bản được ký muộn hơn ngày có hiệu lực tối đa bao nhiêu ngày mà không bị nhắc.' },
}
