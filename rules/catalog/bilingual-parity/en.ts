import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'The two languages say the same',
  why:
    'The second barrier of the guidance is an inconsistent understanding of the purpose. Where the Vietnamese text says 30 days and the English one 60, ' +
    'each side believes its own number.',
  good: `| Tiếng Việt | English |
|---|---|
| Mỗi bên báo trước 30 ngày khi muốn rút khỏi thoả thuận. | Each party gives 30 days' notice before leaving the agreement. |
| Hai bên họp mỗi quý. | The parties meet every quarter, in turn at the office of either party. |`,
  weak: `| Tiếng Việt | English |
|---|---|
| Mỗi bên báo trước 30 ngày khi muốn rút khỏi thoả thuận. | Each party gives 60 days' notice before leaving the agreement. |
| Hai bên họp mỗi quý. | The parties meet every quarter, in turn at the office of either party. |`,
  weakBecause: 'The Vietnamese text says 30 days, the English one 60.',
  messages: {
    numbers: 'The two languages have different numbers: Vietnamese "{vi}", English "{en}".',
    dates: 'The two languages have different days: Vietnamese "{vi}", English "{en}".',
    thresholds: 'The two languages have different thresholds: Vietnamese "{vi}", English "{en}".',
    frequency: 'The two languages say how often in two ways: Vietnamese "{vi}", English "{en}".',
    parties: 'The two languages speak of different parties: Vietnamese "{vi}", English "{en}".',
    strength: 'One language binds and the other leaves free: Vietnamese "{vi}", English "{en}".',
  },
  related: {
    other: 'The Vietnamese text is here',
  },
  fixes: {},
  options: { strength: 'whether to tell where one language binds ("phải", "shall") and the other leaves free ("có thể", "may").' },
}
