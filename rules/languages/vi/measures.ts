import type { MeasureWords } from '../../charter/language.ts'

/** How often and how soon in Vietnamese. Source: administrative usage (Nghị định 30/2020) and charters of Vietnamese organisations. */
export const measures: MeasureWords = {
  numbers: {
    một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười hai': 12, 'mười lăm': 15, 'hai mươi': 20, 'ba mươi': 30,
  },
  units: { giờ: 1 / 24, ngày: 1, 'ngày làm việc': 1.4, tuần: 7, tháng: 30, quý: 91, năm: 365 },
  rhythms: { 'thường niên': 365, 'bán niên': 182, 'nửa năm một lần': 182, 'sáu tháng đầu năm': 182 },
  every: ['hằng', 'hàng', 'mỗi', 'từng', 'theo', 'cứ', 'cứ mỗi', 'sau mỗi', 'định kỳ', 'định kỳ mỗi'],
  times: ['lần', 'cuộc', 'kỳ', 'phiên', 'buổi', 'đợt'],
  per: ['mỗi', 'một', 'trong', 'trong một', '/'],
  once: ['một lần', '1 lần', '/lần', '/ lần', 'họp một lần'],
  within: [
    'trong vòng', 'trong thời hạn', 'trong thời gian', 'trong', 'không quá', 'chậm nhất', 'chậm nhất là', 'chậm nhất sau', 'muộn nhất', 'muộn nhất là', 'tối đa', 'nhiều nhất',
  ],
}
