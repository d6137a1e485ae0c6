import type { LanguageId } from '../text/language-id.ts'
import type { RequirementRule } from './requirement.ts'

/** Names of the groups that requirements belong to, by {@link RequirementRule.group}, in the order of the guidance. */
export const groupTitles: Readonly<Record<string, Readonly<Record<LanguageId, string>>>> = {
  purpose: { vi: 'Mục đích', en: 'Purpose' },
  need: { vi: 'Nhu cầu hợp tác và lợi ích', en: 'Need and benefits' },
  leadership: { vi: 'Khả năng lãnh đạo', en: 'Leadership' },
  understanding: { vi: 'Hiểu biết chung', en: 'Common understanding' },
  governance: { vi: 'Cơ cấu và ra quyết định', en: 'Structure and decisions' },
  culture: { vi: 'Văn hoá và giá trị', en: 'Culture and values' },
  communication: { vi: 'Giao tiếp', en: 'Communication' },
  learning: { vi: 'Học tập và phát triển', en: 'Learning and development' },
  monitoring: { vi: 'Giám sát và đánh giá', en: 'Monitoring and evaluation' },
  change: { vi: 'Thích ứng với thay đổi', en: 'Change' },
  barriers: { vi: 'Thách thức và rào cản', en: 'Challenges and barriers' },
  commitment: { vi: 'Cam kết bằng văn bản', en: 'Written commitment' },
}

/** A pack may bring groups of its own. */
export function groupTitle({ group, groupTitle: own }: RequirementRule, language: LanguageId): string {
  return own?.[language] ?? (Object.hasOwn(groupTitles, group) ? groupTitles[group][language] : group)
}

/** Groups of the rules that find places and judge no requirement. */
export const ruleKindTitles: Readonly<Record<'wording' | 'consistency', Readonly<Record<LanguageId, string>>>> = {
  wording: { vi: 'Cách viết', en: 'Wording' },
  consistency: { vi: 'Tính nhất quán', en: 'Coherence' },
}
