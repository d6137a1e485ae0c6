import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'Hai thứ tiếng nói cùng một điều',
  why:
    'Rào cản thứ hai của tài liệu hướng dẫn là hiểu không nhất quán về mục đích. Văn bản song ngữ mà bản Việt ghi 30 ngày, bản Anh ghi 60 ngày ' +
    'thì mỗi bên hiểu theo một con số.',
  good: `| Tiếng Việt | English |
|---|---|
| Mỗi bên báo trước 30 ngày khi muốn rút khỏi thoả thuận. | Each party gives 30 days' notice before leaving the agreement. |
| Hai bên họp mỗi quý. | The parties meet every quarter, in turn at the office of either party. |`,
  weak: `| Tiếng Việt | English |
|---|---|
| Mỗi bên báo trước 30 ngày khi muốn rút khỏi thoả thuận. | Each party gives 60 days' notice before leaving the agreement. |
| Hai bên họp mỗi quý. | The parties meet every quarter, in turn at the office of either party. |`,
  weakBecause: 'Bản Việt ghi 30 ngày, bản Anh ghi 60 ngày.',
  messages: {
    numbers: 'Hai thứ tiếng ghi số khác nhau: tiếng Việt "{vi}", tiếng Anh "{en}".',
    dates: 'Hai thứ tiếng ghi ngày khác nhau: tiếng Việt "{vi}", tiếng Anh "{en}".',
    thresholds: 'Hai thứ tiếng ghi tỷ lệ, số người khác nhau: tiếng Việt "{vi}", tiếng Anh "{en}".',
    frequency: 'Hai thứ tiếng ghi tần suất khác nhau: tiếng Việt "{vi}", tiếng Anh "{en}".',
    parties: 'Hai thứ tiếng nói về các bên khác nhau: tiếng Việt "{vi}", tiếng Anh "{en}".',
    strength: 'Một thứ tiếng ghi là bắt buộc, thứ tiếng kia để tuỳ ý: tiếng Việt "{vi}", tiếng Anh "{en}".',
  },
  related: {
    other: 'Bản tiếng Việt ở đây',
  },
  fixes: {},
  options: { strength: 'có báo chỗ một thứ tiếng ghi là bắt buộc ("phải", "shall") mà thứ tiếng kia để tuỳ ý ("có thể", "may") hay không.' },
}
