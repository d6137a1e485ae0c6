import type { LanguageId } from '../text/language-id.ts'
import type { ConfigProblem } from './config.ts'

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
/** So long a list of what is allowed helps nobody. */
const MOST_LISTED = 12

function english({ kind, key, value, allowed, nearest }: ConfigProblem): string {
  const choice = nearest
    ? `; did you mean "${nearest}"?`
    : allowed.length > 0 && allowed.length <= MOST_LISTED
      ? `; known are: ${allowed.join(', ')}`
      : ''
  switch (kind) {
    case 'syntax':
      return `cannot be read: ${value}`
    case 'unknown-key':
      return `unknown ${isRuleList(key) ? 'rule' : 'setting'} "${value}"${choice}`
    case 'not-allowed':
      return `"${value}" is not allowed for "${key}"${nearest ? `; did you mean "${nearest}"?` : ''} (allowed: ${allowed.join(', ')})`
    case 'wrong-type':
      return `"${key || 'the file'}" must be ${allowed
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
  }
}

function vietnamese({ kind, key, value, allowed, nearest }: ConfigProblem): string {
  const choice = nearest
    ? `; có phải bạn muốn viết "${nearest}"?`
    : allowed.length > 0 && allowed.length <= MOST_LISTED
      ? `; có thể dùng: ${allowed.join(', ')}`
      : ''
  switch (kind) {
    case 'syntax':
      return `không đọc được: ${value}`
    case 'unknown-key':
      return `không có ${isRuleList(key) ? 'quy tắc' : 'thiết lập'} nào tên là "${value}"${choice}`
    case 'not-allowed':
      return `"${value}" không dùng được cho "${key}"${nearest ? choice : ''} (có thể dùng: ${allowed.join(', ')})`
    case 'wrong-type':
      return `"${key || 'tệp này'}" phải là ${allowed
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
  }
}

function isRuleList(key: string): boolean {
  return /(?:^|\.)(?:rules|stages\.\w+)$/.test(key)
}
