import { fold } from '../text/fold.ts'
import { anyOf, byBlocks } from '../text/word-list.ts'

/** Verbs and small words: where a Vietnamese body's name has ended. */
export const NO_NAME = /^(?:gồm|có|là|họp|quyết|được|do|và|của|sẽ|phải|cử|bầu|duyệt|xem|theo|để|với|trong|tại|thông|chịu|giám|tổng|báo|trình|xử|phân|rà|chuẩn|lập|soạn|gửi|nhận|triệu|biểu|chọn|bàn|mỗi|khi|nếu|trước|sau|từ|đến|về|này|cũng|đã|không|chưa|hoặc|hay|cho|bằng|qua|ra|lo|làm|giữ|mời|nhắn|trả|đọc|ghi|thống|đề|cùng|chỉ|các|những|một|hai|ba)$/u

/** Words of two syllables of which names have the first in capitals only: "Ban Chỉ huy", "Nhóm Kế hoạch". */
export const COMPOUNDS: readonly string[] = [
  'chỉ đạo', 'chỉ huy', 'kế hoạch', 'kinh tế', 'kinh doanh', 'nhân sự', 'nhân dân', 'cộng đồng', 'chủ nhiệm', 'chủ tịch', 'tổ chức', 'chấp hành', 'quản trị', 'giám khảo', 'giám đốc', 'liên minh', 'liên hệ', 'đánh giá', 'tài chính', 'đối ngoại', 'phụ nữ',
  'phụ huynh', 'thanh niên', 'thanh tra', 'môi trường', 'giáo dục', 'văn hóa', 'văn hoá', 'xã hội', 'sáng lập', 'ứng phó', 'phòng chống', 'phát triển', 'thi đua', 'soạn thảo', 'biên tập', 'thẩm định', 'xét duyệt', 'tuyển chọn', 'bảo vệ', 'bảo tồn', 'chuyên gia',
  'chuyên đề', 'vận động', 'khoa học', 'dân tộc', 'lãnh đạo', 'kết nối', 'hỗ trợ', 'sinh viên', 'học sinh', 'chương trình', 'nông nghiệp', 'nông dân', 'thuật ngữ', 'kiểm phiếu', 'người bệnh', 'ứng dụng', 'sản xuất', 'thị trường',
]

const HEADS = '(?:ban|hội đồng|tổ|nhóm|tiểu ban|bàn|văn phòng|bộ phận)'
/** Who sits there, right behind a name: "gồm ba người", ": mỗi bên một ghế", ": ông Mười, bà Cua". */
const SEATS = String.raw`(?:\s+(?:gồm|có)(?=\s)|\s*:\s*(?:mỗi|ông|bà|anh|chị|cô|chú|thầy|cụ|\d+|một|hai|ba|bốn|năm|sáu|bảy)\s)`
/** "Bốn người hợp thành Hội đồng bốn ghế, duyệt …". */
const FORMED = new RegExp(byBlocks(String.raw`(?<![\p{L}\p{M}])(?:hợp|họp|làm|lập|kết) thành (?:một )?(?<name>${HEADS}(?:\s+[\p{L}\p{M}\p{N}]+){1,4}?)(?=\s*[,.;]|\s+(?:gồm|có|để|coi|lo)\s|$)`), 'u')
const OPENING = new RegExp(byBlocks(String.raw`^(?<name>${HEADS}(?:\s+[\p{L}\p{M}\p{N}]+){1,4}?)${SEATS}`), 'u')
const WHOLE = new RegExp(byBlocks(String.raw`^${HEADS}(?:\s+[\p{L}\p{M}\p{N}]+){1,4}$`), 'u')

/** A Vietnamese body in words that no other has, told by what it opens and what follows: "Ban giữ đầm: ông Mười, bà Cua.", or by who forms it. */
export function openingName(text: string, external: RegExp): { readonly from: number; readonly to: number } | null {
  const folded = fold(text)
  if (folded.text.length !== text.length) return null
  const match = OPENING.exec(folded.text) ?? FORMED.exec(folded.text)
  const name = match?.groups?.name
  if (!match || !name) return null
  const from = match.index + match[0].indexOf(name)
  return !external.test(folded.text.slice(from, from + name.length + 24)) && !/(?:^|\s)(?:và|của|này|nào|sẽ|là|được|không|đã|thì|cũng|người|hộ|chưa|còn|vẫn|chỉ|hiện|ai|ta)(?=\s|$)/u.test(name) ? { from, to: from + name.length } : null
}

/** The same as a title: "BAN TỦ SÁCH", where what stands under it begins "Gồm …", "Ban có …". */
export function isSeatedTitle(title: string, next: string, external: RegExp): boolean {
  const [name, begins] = [fold(title).text.trim(), fold(next).text]
  return WHOLE.test(name) && !external.test(name) && new RegExp(`^(?:${HEADS}\\s+)?(?:gồm|có)\\s`, 'u').test(begins)
}

/** An abbreviation of its own right behind a name introduces it: "Operations Advisory Committee (OAC)", "Working Groups (TWiGs)". */
export const INTRODUCED = /^["'”]?\s*\((?:the |gọi tắt là |sau đây gọi là )?["“]?\p{Lu}[\p{Lu}\d&-]{1,6}(?:\p{Ll}?\p{Lu})?s?(?: \p{Lu}{1,4})?["”]?\)/u

/** An English title that is one name with what it is about: "Joint Working Group on the Island Lexicon (JWG-ISL)", "Data and Scans Group: Terms of Reference". */
export function titleName(title: string, heads: readonly string[]): string {
  const said = title.replace(/^(?:Charter|Terms of Reference|Constitution) (?:of|for) (?:the )?/u, '')
  const end = /[:(|–—]|\s(?:Charter|Terms of Reference|Constitution|Agreement|Governance)(?![\p{L}])/u.exec(said)
  const name = end ? said.slice(0, end.index) : said
  const folded = fold(name).text
  const last = anyOf(heads.map((head) => `${head}(?=$| (?:on|for|of) )`))
  const words = name.trim().split(/\s+/)
  const isName = words.length >= 2 && words.length <= 10 && words.every((word) => /^(?:on|for|of|the|and|&)$/.test(word) || /^[\p{Lu}\d]/u.test(word))
  return isName && last.test(folded) ? name.trim() : ''
}
