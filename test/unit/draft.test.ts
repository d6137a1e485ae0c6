import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { ARTICLES } from '../../rules/draft/kinds.ts'
import { en } from '../../rules/draft/en.ts'
import { vi } from '../../rules/draft/vi.ts'
import { snippetOf } from '../../rules/engine/snippet.ts'
import {
  composeCharter, createLinter, DEFAULT_SETTINGS, PROFILES, RELATIONS, review, type DraftRequest, type Finding,
} from '../../rules/index.ts'
import { fillIn } from './draft-filled.ts'

const linter = createLinter()
const NAMES = { vi: ['Hội Người khuyết tật tỉnh Mây', 'Sở Y tế tỉnh Mây'], en: ['Hill Clinic Trust', 'River Valley Council'] } as const
const LANGUAGES = ['vi', 'en', 'both'] as const
const namesIn = (language: DraftRequest['language']): readonly [string, string] => NAMES[language === 'en' ? 'en' : 'vi']
const compose = (request: Partial<DraftRequest> & Pick<DraftRequest, 'language' | 'kind'>): string =>
  composeCharter({ relation: 'cso-state', partners: namesIn(request.language), ...request }, requirementEntries)
const findingsIn = (text: string): readonly Finding[] => review(linter, text, DEFAULT_SETTINGS).findings
const shown = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ ruleId, messageId, span }) => `${ruleId} ${messageId}: ${text.slice(span.start, span.end)}`)

const cases = PROFILES.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })))

describe.each(cases)('a new $kind ($language)', ({ kind, language }) => {
  const text = compose({ kind, language })
  const { result, findings } = review(linter, text, DEFAULT_SETTINGS)

  it('has no finding but its blanks', () => {
    expect(findings.length).toBeGreaterThan(10)
    expect(shown(text, findings.filter(({ ruleId }) => ruleId !== 'placeholder'))).toEqual([])
  })

  it('meets hardly anything before somebody fills it in', () => {
    expect(result.judgements.filter(({ state }) => state === 'met').length).toBeLessThan(5)
  })

  it('is read as what it says it is', () => {
    expect([result.profile, result.stage, result.languages.join()]).toEqual([kind, 'draft', language === 'both' ? 'vi,en' : language])
    expect(result.facts.partners).toEqual([...namesIn(language)])
  })

  it('has no finding once its blanks are filled in', () => {
    const filled = fillIn(text, namesIn(language))
    expect(shown(filled, findingsIn(filled))).toEqual([])
  })
})

describe.each(RELATIONS)('a new charter between %s', (relation) => {
  it('has a clause of its own, and no finding but its blanks', () => {
    const text = compose({ kind: 'charter', language: 'both', relation })
    for (const { relations } of [vi, en]) expect(text).toContain(relations[relation])
    expect(shown(text, findingsIn(text).filter(({ ruleId }) => ruleId !== 'placeholder'))).toEqual([])
  })
})

describe('a new charter', () => {
  it('has numbered articles, with numbered parts where there are several', () => {
    const titles = compose({ kind: 'charter', language: 'vi' }).match(/^#{2,3} .*/gm) ?? []
    expect(titles.slice(0, 5)).toEqual([
      '## Điều 1. Các bên tham gia', '## Điều 2. Lý do hợp tác', '## Điều 3. Định hướng chung', '### 3.1. Mục đích chung',
      '### 3.2. Gắn với kế hoạch chiến lược',
    ])
  })

  it('says everything in both languages, one right behind the other, in one list where there is a list', () => {
    const text = compose({ kind: 'charter', language: 'both' })
    expect(text).toContain('### 3.1. Mục đích chung / Shared purpose')
    expect(text).toContain('- Hội Người khuyết tật tỉnh Mây có [thế mạnh, nguồn lực hoặc thẩm quyền] nhưng thiếu [điều còn thiếu].\n\n  Hội Người')
    expect(text.match(/^1\. /gm)?.length).toBe(compose({ kind: 'charter', language: 'vi' }).match(/^1\. /gm)?.length)
  })

  it('names as many partners as it is given', () => {
    const text = compose({ kind: 'charter', language: 'en', partners: ['One', 'Two', 'Three', 'Four'] })
    for (const name of ['One', 'Two', 'Three', 'Four']) expect(text).toContain(`| ${name} | [name] | [position] |`)
    expect(text).toContain('One, Two, Three and Four wrote this charter together.')
  })

  it('leaves blanks for partners it is not told, filled in everywhere by filling in one', () => {
    const text = compose({ kind: 'mou', language: 'both', partners: [] })
    expect(text).not.toContain('[Partner A]')
    expect(shown(text, findingsIn(text).filter(({ ruleId }) => ruleId !== 'placeholder'))).toEqual([])
    const [{ snippet }] = snippetOf({ id: 'new', edits: [{ span: { start: 0, end: 0 }, text }], safe: false, blanks: true })
    const stops = new Set([...snippet.matchAll(/\$\{(\d+):\[Bên A\]\}/g)].map(([, stop]) => stop))
    expect(stops.size).toBe(1)
  })

  it('takes any name: quoted in front matter, on one line, without breaking a table', () => {
    const text = compose({ kind: 'charter', language: 'en', partners: ['Trust: "A | B"\nof the hills', '- Two'] })
    expect(text).toContain(`- 'Trust: "A | B" of the hills'`)
    expect(text).toContain('| Trust: "A \\| B" of the hills |')
    expect(review(linter, text, DEFAULT_SETTINGS).findings.filter(({ ruleId }) => ruleId === 'front-matter')).toEqual([])
  })

  it('is written alike in both languages', () => {
    for (const id of new Set(Object.values(ARTICLES).flat())) {
      const parts = [vi, en].map(({ articles }) => articles[id].body.match(/\{[@#][a-z-]*\}|\{relation\}/g))
      expect(parts[0], id).toEqual(parts[1])
    }
    expect(Object.keys(vi.articles)).toEqual(Object.keys(en.articles))
    expect(Object.keys(vi.clauses)).toEqual(Object.keys(en.clauses))
    expect(new Set(Object.values(ARTICLES).flat())).toEqual(new Set(Object.keys(vi.articles)))
  })
})
