import type { LanguageId, PartnerKind } from '../rules/index.ts'
import type { NamedKind } from './navigation/names.ts'

/** What is said of the names in a charter: in hovers, outlines, completions, lenses. */
export interface NameTexts {
  readonly kinds: Readonly<Record<NamedKind | 'article', string>>
  readonly partnerKinds: Readonly<Record<PartnerKind, string>>
  readonly alsoCalled: (names: string) => string
  readonly representedBy: (name: string) => string
  readonly heldBy: (name: string) => string
  readonly duties: string
  readonly seats: string
  readonly contributions: string
  readonly dates: string
  readonly members: string
  readonly memberCount: (count: number) => string
  readonly quorum: string
  readonly chair: string
  readonly meets: string
  readonly indicators: string
  readonly activities: string
  readonly chairs: string
  readonly reportTo: (to: string) => string
  readonly report: string
  readonly more: (count: number) => string
  readonly line: (line: number) => string
  /** Lenses. */
  readonly dutyCount: (count: number) => string
  readonly indicatorCount: (count: number) => string
  readonly placeCount: (count: number) => string
  readonly letters: Readonly<Record<string, string>>
}

const en: NameTexts = {
  kinds: { partner: 'partner', body: 'body', role: 'role', objective: 'objective', term: 'defined term', article: 'article' },
  partnerKinds: { cso: 'civil-society organisation', state: 'state body', business: 'business', donor: 'donor' },
  alsoCalled: (names) => `Also called ${names}.`,
  representedBy: (name) => `Represented by ${name}.`,
  heldBy: (name) => `Held by ${name}.`,
  duties: 'Duties',
  seats: 'Sits in',
  contributions: 'Contributes',
  dates: 'Dates',
  members: 'Members',
  memberCount: (count) => `${count} ${count === 1 ? 'seat' : 'seats'}`,
  quorum: 'Quorum',
  chair: 'Chair',
  meets: 'Meets',
  indicators: 'Indicators',
  activities: 'Activities',
  chairs: 'chair',
  reportTo: (to) => `report to ${to}`,
  report: 'report',
  more: (count) => `and ${count} more`,
  line: (line) => `line ${line}`,
  dutyCount: (count) => (count === 0 ? 'no duty' : `${count} ${count === 1 ? 'duty' : 'duties'}`),
  indicatorCount: (count) => (count === 0 ? 'no indicator' : `${count} ${count === 1 ? 'indicator' : 'indicators'}`),
  placeCount: (count) => (count === 0 ? 'named nowhere else' : `named in ${count} ${count === 1 ? 'place' : 'places'}`),
  letters: {
    R: 'does the work', A: 'answers for it', C: 'is consulted first', I: 'is informed', S: 'supports',
    'A, R': 'answers for it and does the work',
  },
}

const vi: NameTexts = {
  kinds: { partner: 'đối tác', body: 'bộ phận', role: 'vai trò', objective: 'mục tiêu', term: 'từ được giải thích', article: 'điều khoản' },
  partnerKinds: { cso: 'tổ chức xã hội', state: 'cơ quan nhà nước', business: 'doanh nghiệp', donor: 'nhà tài trợ' },
  alsoCalled: (names) => `Còn gọi là ${names}.`,
  representedBy: (name) => `Đại diện: ${name}.`,
  heldBy: (name) => `Người giữ vai trò: ${name}.`,
  duties: 'Trách nhiệm',
  seats: 'Tham gia',
  contributions: 'Đóng góp',
  dates: 'Mốc thời gian',
  members: 'Thành viên',
  memberCount: (count) => `${count} người`,
  quorum: 'Số người dự họp tối thiểu',
  chair: 'Người chủ trì',
  meets: 'Họp',
  indicators: 'Chỉ số',
  activities: 'Hoạt động',
  chairs: 'chủ trì',
  reportTo: (to) => `báo cáo cho ${to}`,
  report: 'báo cáo',
  more: (count) => `và ${count} mục nữa`,
  line: (line) => `dòng ${line}`,
  dutyCount: (count) => (count === 0 ? 'chưa có trách nhiệm' : `${count} trách nhiệm`),
  indicatorCount: (count) => (count === 0 ? 'chưa có chỉ số' : `${count} chỉ số`),
  placeCount: (count) => (count === 0 ? 'không được nhắc đến ở chỗ nào khác' : `được nhắc đến ở ${count} chỗ`),
  letters: {
    R: 'thực hiện', A: 'chịu trách nhiệm cuối cùng', C: 'được hỏi ý kiến trước', I: 'được thông báo', S: 'hỗ trợ',
    'A, R': 'chịu trách nhiệm và thực hiện',
  },
}

export const nameTexts: Readonly<Record<LanguageId, NameTexts>> = { vi, en }
