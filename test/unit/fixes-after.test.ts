import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { insertMissing } from '../../rules/engine/fixes.ts'
import { createLinter } from '../../rules/index.ts'
import { apply } from './fixes-cases.ts'

const linter = createLinter()

const texts = {
  vi: `# Thoả thuận hợp tác giữa Hội Làm vườn xã Mây và Trạm Giống Sương

## Điều 1. Giống lúa

Lúa nếp cũ chỉ còn ba nhà trồng.

## Điều 2. Ngày mùa

Lúa chín vào tháng Mười.
`,
  en: `# Agreement between Marsh Trust and Reed Farm

## 1. The marsh

The marsh has been dry since the old mill was torn down.

## 2. The seasons

Reed is cut in February.
`,
} as const

describe.each(['vi', 'en'] as const)('after a template was inserted (%s)', (language) => {
  const text = texts[language]
  const before = linter.lint(text, { asCharter: true })

  it.each(requirementEntries.map(({ rule }) => rule.id))('%s is not met by its blanks', (rule) => {
    const fix = insertMissing(before, language, requirementEntries, [rule])
    const after = linter.lint(apply(text, fix!), { asCharter: true })
    expect(after.judgements.find((judgement) => judgement.rule === rule)?.state).not.toBe('met')
  })

  it('all of them meet nothing', () => {
    const after = linter.lint(apply(text, insertMissing(before, language, requirementEntries)!), { asCharter: true })
    expect(after.judgements.filter(({ state }) => state === 'met').map(({ rule }) => rule)).toEqual([])
  })

  it('the sections are read as sections', () => {
    const titles = linter
      .lint(apply(text, insertMissing(before, language, requirementEntries)!), { asCharter: true })
      .charter!.sections.map((section) => section.title.text)
    const missing = before.judgements.filter(({ state }) => state === 'missing').map(({ rule }) => rule)
    for (const { rule, wording } of requirementEntries)
      if (missing.includes(rule.id)) expect(titles).toContain(wording[language].template.heading)
  })
})
