import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readConfig } from '../../rules/config/read-config.ts'
import { configProblemText } from '../../rules/config/problem-text.ts'
import { createLinter, createWords } from '../../rules/index.ts'
import { yamlProblemText } from '../../rules/text/yaml-problem.ts'

/** What people write by mistake, and a word of what they are told. */
const MISTAKES: readonly (readonly [yaml: string, en: string, vi: string])[] = [
  ['a: b: c', 'quotes', 'dấu nháy'],
  ['a: 1\n  b: 2', 'indent', 'thụt dòng'],
  ['a: "x', 'never closed', 'dấu nháy đóng'],
  ["a: 'it's'", 'quotes', 'dấu nháy'],
  ['a: 1\na: 2', 'twice', 'hai lần'],
  ['a:\n\tb: 1', 'tab', 'phím Tab'],
  ['just words\nb: 1', 'key: value', 'khoá: giá trị'],
  ['key:value\nb: 2', 'colon and a space', 'dấu cách'],
  ['a: @x', 'quotes', 'dấu nháy'],
  ['a: `x`', 'quotes', 'dấu nháy'],
  ['a: [1, 2', 'comma', 'dấu phẩy'],
  ['a: {b: 1', 'comma', 'dấu phẩy'],
  ['a: ]', 'comma', 'dấu phẩy'],
  ['a:\n  b: 1\n c: 2', 'indented', 'thụt vào'],
  ['a: - b', 'line below', 'dòng dưới'],
  ['a: b\n---\nc: d', 'second document', 'tài liệu thứ hai'],
]

describe('what is wrong in YAML', () => {
  it.for(MISTAKES)('%j is told in plain words of both languages', ([yaml, en, vi]) => {
    const said = parseDocument(yaml, { prettyErrors: false }).errors[0].message
    expect(yamlProblemText(said, 'en')).toContain(en)
    expect(yamlProblemText(said, 'vi')).toContain(vi)
  })

  it('is told once for each configuration, for the rest follows from the first', () => {
    const { problems } = readConfig('.charterlintrc.yaml', '# Notes\n\nsome words\nmore: of: them\n- and: a\n', null)
    expect(problems).toHaveLength(1)
    expect(configProblemText(problems[0], 'vi')).toMatch(/^không đọc được: dòng này chưa có dạng/)
  })

  it('is told the same of front matter', () => {
    const text = '---\nstatus: draft: two\n---\n\n# Partnership charter\n'
    const { findings } = createLinter().lint(text, { asCharter: true })
    const finding = findings.find(({ ruleId }) => ruleId === 'front-matter')!
    expect(createWords().message(finding, 'en')).toContain('put a value that holds ": " in quotes')
    expect(createWords().message(finding, 'vi')).toContain('đặt trong dấu nháy')
  })
})
