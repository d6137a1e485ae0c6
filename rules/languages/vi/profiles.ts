import type { Profile } from '../../charter/profile.ts'

/** What kinds of documents are called in titles and front matter. Sources: background §4 of the guidance notes, and usage. */
export const profiles: Readonly<Record<Profile, readonly string[]>> = {
  charter: ['điều lệ', 'hiến chương', 'thoả thuận đối tác'],
  compact: [
    'bản cam kết', 'bản giao ước', 'bản hẹn', 'bản hứa', 'cam kết', 'cam kết chung', 'cam kết cộng đồng', 'cam kết hợp tác', 'giao kèo', 'giao ước',
    'hương ước', 'lời cam kết', 'lời giao', 'lời hẹn', 'lời hứa',
  ],
  coordination: [
    'chương trình phối hợp', 'kế hoạch liên tịch', 'kế hoạch phối hợp', 'liên tịch', 'nghị quyết liên tịch', 'phối hợp', 'quy chế phối hợp',
  ],
  mou: ['bản ghi nhớ', 'biên bản ghi nhớ', 'ghi nhớ hợp tác', 'song phương'],
  network: [
    'cộng đồng thực hành', 'mạng lưới', 'nhóm công tác', 'quy chế hoạt động', 'quy chế tổ chức và hoạt động', 'điều khoản tham chiếu',
  ],
}

/** Titles of the part about members. */
export const membershipTitles: readonly string[] = ['gia nhập', 'hội viên', 'kết nạp', 'thành phần', 'thành viên']
