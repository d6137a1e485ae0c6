import type { LanguageId } from './language-id.ts'

/** What the YAML parser says of its own inner life, told as what stands there and what to write instead. The first that fits counts. */
const PROBLEMS: readonly (readonly [said: RegExp, words: Readonly<Record<LanguageId, string>>])[] = [
  [
    /^Nested mappings are not allowed in compact/,
    {
      en: 'two keys run into each other; put a value that holds ": " in quotes, or indent the line like the one above',
      vi: 'hai khoá dính vào nhau; giá trị có dấu ": " thì đặt trong dấu nháy, khoá riêng thì thụt dòng như dòng trên',
    },
  ],
  [
    /^Missing closing ['"]quote/,
    { en: 'a quotation mark is opened here and never closed', vi: 'có dấu nháy mở ở đây mà không có dấu nháy đóng' },
  ],
  [
    /^Unexpected scalar at node end/,
    { en: 'something stands behind the value; put all of it in quotes', vi: 'sau giá trị còn chữ thừa; hãy đặt cả giá trị trong dấu nháy' },
  ],
  [
    /on same line with key/,
    { en: 'a list begins in the line below its key', vi: 'danh sách phải bắt đầu ở dòng dưới khoá của nó' },
  ],
  [
    /^Source contains multiple documents/,
    { en: 'a line "---" begins a second document; remove it', vi: 'dòng "---" mở ra một tài liệu thứ hai; hãy bỏ dòng đó' },
  ],
  [/^Map keys must be unique/, { en: 'this key stands here twice; keep one', vi: 'khoá này được viết hai lần; hãy giữ lại một' }],
  [/^Tabs are not allowed/, { en: 'a tab indents this line; use spaces', vi: 'dòng này thụt vào bằng phím Tab; hãy dùng dấu cách' }],
  [
    /^Implicit (?:map )?keys|^Unexpected scalar token|^A block sequence may not be used/,
    {
      en: 'this line is no "key: value"; add the colon and a space, or indent the line',
      vi: 'dòng này chưa có dạng "khoá: giá trị"; hãy thêm dấu hai chấm và dấu cách, hoặc thụt dòng vào',
    },
  ],
  [
    /^Plain value cannot start with|^Unresolved (?:alias|tag)/,
    { en: 'a value cannot begin with this sign; put it in quotes', vi: 'giá trị không thể bắt đầu bằng ký hiệu này; hãy đặt trong dấu nháy' },
  ],
  [
    /^Flow |^Missing , |^Unexpected (?:empty item|,)|flow-(?:map|seq)/i,
    { en: 'what "[" or "{" opens is not closed, or a comma is missing', vi: 'dấu "[" hoặc "{" chưa được đóng, hoặc thiếu dấu phẩy' },
  ],
  [
    /same column|indent|^Sequence item without/i,
    { en: 'this line is not indented like the lines it belongs to', vi: 'dòng này thụt vào không khớp với các dòng cùng mục' },
  ],
  [
    /^JSON comment/,
    {
      en: 'JSON has no comments; remove this one, or write the file as .charterlintrc.yaml',
      vi: 'JSON không có ghi chú; hãy bỏ ghi chú này, hoặc viết tệp thành .charterlintrc.yaml',
    },
  ],
  [/^Not UTF-8/, { en: 'the file is not encoded as UTF-8; save it as UTF-8', vi: 'tệp không ở bảng mã UTF-8; hãy lưu lại thành UTF-8' }],
  [/circular structure/i, { en: 'an alias (*) stands inside of what it refers to', vi: 'một tham chiếu (*) nằm trong chính nội dung mà nó dẫn tới' }],
  [/alias count|Maximum call stack/i, { en: 'too much refers to, or stands in, something else', vi: 'có quá nhiều tham chiếu hoặc quá nhiều cấp lồng nhau' }],
  [/^Front matter is not closed/, { en: 'a line "---" has to end it', vi: 'thiếu dòng "---" ở cuối phần này' }],
  [/must be a list of "key: value" lines/, { en: 'it must consist of lines "key: value"', vi: 'ở đây phải gồm các dòng "khoá: giá trị"' }],
]

/** A message of the YAML parser in the reader's language; one that is not known here as it is. */
export function yamlProblemText(message: string, language: LanguageId): string {
  return PROBLEMS.find(([said]) => said.test(message))?.[1][language] ?? message
}
