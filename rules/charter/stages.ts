import type { Stage } from './model.ts'

/** How charters say at what stage they are, each with the words behind it left out: "Đã ký ngày 5/3", "draft for the round table". */
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['draft', /^(?:draft|working draft|dự thảo|bản thảo|du[ _]thao|bản nháp|nháp|đang soạn)(?![\p{L}])/u],
  ['review', /^(?:in review|review|(?:in |under )?consultation|open for (?:comments?|signature)|(?:đang )?(?:lấy|xin) ý kiến|lay[ _]y[ _]kien|đang góp ý|chờ (?:duyệt|ký|thông qua))(?![\p{L}])/u],
  [
    'signed',
    /^(?:signed|approved|final|adopted|active|agreed|ratified|published|in (?:force|effect|use)|effective|(?:đã |được )?(?:ký|thông qua|ban hành|phê duyệt|duyệt|công bố)|da[ _]ky|(?:đang |đã |còn )?(?:có )?hiệu lực|đang (?:áp dụng|thực hiện|dùng)|lưu hành|bản chính thức|chính thức)(?![\p{L}])/u,
  ],
]

/** The stage that a value of front matter names; null for other words. */
export function stageNamed(value: string): Stage | null {
  const words = value.trim().toLowerCase().normalize('NFC')
  return STAGES.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
