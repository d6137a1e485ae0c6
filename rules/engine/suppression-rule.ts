import type { TextRuleEntry, TextRuleWording } from '../catalog/text-rule.ts'

/** The rule about suppressions themselves: {@link suppressFindings} finds its places, since it alone knows what was of use. */
export const SUPPRESSION_RULE = 'unused-suppression'

const en: TextRuleWording = {
  title: 'Suppressions are in use and give a reason',
  why:
    'A suppression is a decision of the partners not to follow a piece of advice. Once it hides nothing, or names a rule that does not ' +
    'exist, it only misleads the next reader; without a reason nobody can say later whether it still holds.',
  good: '<!-- charterlint-disable-next-line duration -- the network is open-ended, decided on 12 March -->',
  weak: '<!-- charterlint-disable-file duration -->',
  weakBecause: 'It does not say why, and hides every later finding of the rule too.',
  messages: {
    unused: 'Nothing is found here by the rule "{rule}", so this suppression has no effect.',
    'unused-all': 'Nothing is found here, so this suppression has no effect.',
    unknown: 'There is no rule "{rule}".',
    'unknown-near': 'There is no rule "{rule}"; did you mean "{nearest}"?',
    misspelt: 'This comment has no effect: "{written}" is not known; did you mean "{nearest}"?',
    misplaced: 'Inside a line of text or a table this comment is not read; put it on a line of its own above the paragraph or the table.',
    'no-start': 'Nothing is suppressed here that this comment could end.',
    'no-reason': 'This suppression gives no reason; write it after "--".',
  },
  related: {},
  fixes: { 'remove-suppression': 'Remove the suppression' },
}

const vi: TextRuleWording = {
  title: 'Chỗ bỏ qua cảnh báo còn tác dụng và có lý do',
  why:
    'Bỏ qua một cảnh báo là quyết định của các bên. Khi chỗ bỏ qua không còn tác dụng, hoặc nêu một quy tắc không có, ' +
    'nó chỉ làm người đọc sau hiểu lầm; thiếu lý do thì về sau không ai biết quyết định ấy còn đúng hay không.',
  good: '<!-- charterlint-disable-next-line duration -- mạng lưới không định thời hạn, đã thống nhất ngày 12/3 -->',
  weak: '<!-- charterlint-disable-file duration -->',
  weakBecause: 'Không nói vì sao, lại bỏ qua cả những phát hiện sau này của quy tắc.',
  messages: {
    unused: 'Quy tắc "{rule}" không phát hiện gì ở đây, nên chỗ bỏ qua này không có tác dụng.',
    'unused-all': 'Không có phát hiện nào ở đây, nên chỗ bỏ qua này không có tác dụng.',
    unknown: 'Không có quy tắc nào tên là "{rule}".',
    'unknown-near': 'Không có quy tắc nào tên là "{rule}"; có phải bạn muốn viết "{nearest}"?',
    misspelt: 'Ghi chú này không có tác dụng vì không có lệnh "{written}"; có phải bạn muốn viết "{nearest}"?',
    misplaced: 'Ghi chú nằm giữa dòng chữ hoặc trong bảng nên không có tác dụng; hãy đặt thành một dòng riêng phía trên đoạn văn hay bảng đó.',
    'no-start': 'Ở đây không có gì đang bị bỏ qua để ghi chú này kết thúc.',
    'no-reason': 'Chỗ bỏ qua này chưa nêu lý do; hãy viết lý do sau dấu "--".',
  },
  related: {},
  fixes: { 'remove-suppression': 'Xoá chỗ bỏ qua này' },
}

export const suppressionEntry: TextRuleEntry = {
  rule: { id: SUPPRESSION_RULE, kind: 'wording', severity: 'warning', from: [], check: () => [] },
  wording: { vi, en },
}
