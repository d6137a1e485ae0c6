import type { LanguageId } from '../text/language-id.ts'
import type { PhraseProblem } from '../text/phrases.ts'
import { yamlProblemText } from '../text/yaml-problem.ts'
import { MOST_SETTINGS, type ConfigProblem } from './config.ts'

/** What is wrong in a configuration and what could stand there, in one sentence without its place. */
export function configProblemText(problem: ConfigProblem, language: LanguageId): string {
  return language === 'vi' ? vietnamese(problem) : english(problem)
}

const TYPES_EN: Readonly<Record<string, string>> = {
  object: '"key: value" lines',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
}
const TYPES_VI: Readonly<Record<string, string>> = {
  object: 'các dòng "khoá: giá trị"',
  array: 'một danh sách',
  string: 'chữ',
  boolean: 'true hoặc false',
  number: 'một số',
}
const PHRASES_EN: Readonly<Record<`phrase-${PhraseProblem}`, string>> = {
  'phrase-empty': 'it matches nothing, write at least one word',
  'phrase-closing': '")" or "|" stands outside of parentheses',
  'phrase-rest': 'something is left at its end',
  'phrase-class': 'there is "<" without ">"',
  'phrase-group': 'there is "(" without ")"',
  'phrase-ways': 'too many alternatives with a gap or class inside',
}
const PHRASES_VI: typeof PHRASES_EN = {
  'phrase-empty': 'không khớp với từ nào, cần ít nhất một từ',
  'phrase-closing': 'có ")" hoặc "|" nằm ngoài dấu ngoặc',
  'phrase-rest': 'còn thừa ở cuối',
  'phrase-class': 'có "<" mà không có ">"',
  'phrase-group': 'có "(" mà không có ")"',
  'phrase-ways': 'quá nhiều lựa chọn có khoảng trống hoặc lớp từ bên trong',
}
/** So long a list of what is allowed helps nobody. */
const MOST_LISTED = 12

function english({ kind, key, value, allowed, nearest }: ConfigProblem): string {
  const choice = nearest
    ? `; did you mean "${nearest}"?`
    : allowed.length > 0 && allowed.length <= MOST_LISTED
      ? `; known are: ${allowed.join(', ')}`
      : ''
  switch (kind) {
    case 'too-long':
      return `was not read: it is longer than ${MOST_SETTINGS.toLocaleString('en')} characters`
    case 'syntax':
      return `cannot be read: ${yamlProblemText(value, 'en')}`
    case 'unknown-key':
      return `unknown ${isRuleList(key) ? 'rule' : 'setting'} "${value}"${choice}`
    case 'not-allowed':
      return `"${value}" is not allowed for "${key}"${nearest ? `; did you mean "${nearest}"?` : ''} (allowed: ${allowed.join(', ')})`
    case 'wrong-type':
      return `${key ? `"${key}"` : 'the file'} must be ${allowed
        .filter((type) => type !== 'null')
        .map((type) => TYPES_EN[type] ?? type)
        .join(' or ')}`
    case 'required':
      return `"${key}" needs "${value}"`
    case 'empty':
      return `"${key}" must not be empty`
    case 'no-preset':
      return `there is no preset "${value}"${choice} (the name of a file begins with "./")`
    case 'not-found':
      return `there is no file "${value}"`
    case 'circle':
      return `"${value}" extends this file again`
    case 'too-many':
      return `"${key}" must not have more than ${value}`
    case 'bad-glob':
      return `"${value}" would take too long to match: use at most three * in one name, three {…}, and no parentheses`
    case 'out-of-range':
      return `"${key}" must be within ${value}`
    case 'no-pack':
      return `there is no pack "${value}"${choice} (the name of a file begins with "./")`
    case 'bad-id':
      return `"${value}" cannot be an id: write lower-case words with hyphens, e.g. "data-protection"`
    case 'taken':
      return `there is "${value}" already; take another id`
    case 'no-blank':
      return `"${key}" must have the blank ${value}`
    default:
      return `the phrase "${value}" cannot be read: ${PHRASES_EN[kind]}`
  }
}

function vietnamese({ kind, key, value, allowed, nearest }: ConfigProblem): string {
  const choice = nearest
    ? `; có phải bạn muốn viết "${nearest}"?`
    : allowed.length > 0 && allowed.length <= MOST_LISTED
      ? `; có thể dùng: ${allowed.join(', ')}`
      : ''
  switch (kind) {
    case 'too-long':
      return `không được đọc vì dài hơn ${MOST_SETTINGS.toLocaleString('vi')} ký tự`
    case 'syntax':
      return `không đọc được: ${yamlProblemText(value, 'vi')}`
    case 'unknown-key':
      return `không có ${isRuleList(key) ? 'quy tắc' : 'thiết lập'} nào tên là "${value}"${choice}`
    case 'not-allowed':
      return `"${value}" không dùng được cho "${key}"${nearest ? choice : ''} (có thể dùng: ${allowed.join(', ')})`
    case 'wrong-type':
      return `${key ? `"${key}"` : 'tệp này'} phải là ${allowed
        .filter((type) => type !== 'null')
        .map((type) => TYPES_VI[type] ?? type)
        .join(' hoặc ')}`
    case 'required':
      return `"${key}" cần có "${value}"`
    case 'empty':
      return `"${key}" không được để trống`
    case 'no-preset':
      return `không có bộ thiết lập sẵn nào tên là "${value}"${choice} (tên tệp bắt đầu bằng "./")`
    case 'not-found':
      return `không có tệp "${value}"`
    case 'circle':
      return `"${value}" lại dẫn về chính tệp này`
    case 'too-many':
      return `"${key}" không được có quá ${value} mục`
    case 'bad-glob':
      return `mẫu "${value}" sẽ mất quá nhiều thời gian để so khớp: mỗi tên dùng tối đa ba dấu *, ba nhóm {…}, không dùng ngoặc đơn`
    case 'out-of-range':
      return `"${key}" phải nằm trong khoảng ${value}`
    case 'no-pack':
      return `không có gói yêu cầu nào tên là "${value}"${choice} (tên tệp bắt đầu bằng "./")`
    case 'bad-id':
      return `"${value}" không dùng làm mã được: hãy viết chữ thường không dấu, nối bằng gạch ngang, ví dụ "data-protection"`
    case 'taken':
      return `đã có "${value}"; hãy chọn mã khác`
    case 'no-blank':
      return `"${key}" phải có chỗ trống ${value}`
    default:
      return `không đọc được cụm từ "${value}": ${PHRASES_VI[kind]}`
  }
}

function isRuleList(key: string): boolean {
  return /(?:^|\.)(?:rules|stages\.\w+)$/.test(key)
}
