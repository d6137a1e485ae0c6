import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import type { Finding } from '../../rules/engine/finding.ts'
import type { Judgement } from '../../rules/engine/judge.ts'
import { withoutKnown } from '../../rules/engine/known-elements.ts'
import { requirementFindings } from '../../rules/engine/requirement-findings.ts'
import type { Grade } from '../../rules/engine/severity.ts'
import { createLinter, createWords, DEFAULT_SETTINGS, review } from '../../rules/index.ts'
import { charterOf } from '../catalog/catalog.ts'

const words = createWords()
const decisions = requirementEntries.find(({ rule }) => rule.id === 'decision-process')!
const ofTwo = requirementEntries.find(({ rule }) => rule.id === 'partner-benefits')!
const text = '# Terms\n\nWe decide together. Votes are equal.\n'
const [at, more] = [{ start: 9, end: 28 }, { start: 29, end: 45 }]

function found(judgement: Partial<Judgement>, { entry = decisions, grade = {}, unfilled = [], source = text }: { entry?: typeof decisions; grade?: Partial<Grade>; unfilled?: number[]; source?: string } = {}): Finding[] {
  const whole: Judgement = { rule: entry.rule.id, state: 'partial', evidence: [], lacking: [], elements: [], addressed: 0, met: 0, ...judgement }
  return requirementFindings(charterOf(source), [whole], [entry], { stage: 'review', profile: 'charter', declared: false, ...grade }, new Set(unfilled))
}

describe('the finding of a requirement', () => {
  it('that is met is none', () => {
    expect(found({ state: 'met', evidence: [at] })).toEqual([])
  })

  it('that is missing stands at the title, and a section can be inserted', () => {
    expect(found({ state: 'missing' })).toEqual([{
      ruleId: 'decision-process', messageId: 'missing', severity: expect.any(String), span: { start: 2, end: 7 }, data: { lacking: [] }, related: [], fixes: ['insert-section'],
    }])
    expect(found({ state: 'missing', evidence: [at] })[0].span).toEqual({ start: 2, end: 7 })
  })

  it('that is partly met stands at its first evidence, names the rest and what is lacking, each with a sentence to add', () => {
    expect(found({ evidence: [at, more], lacking: ['record', 'who'] })).toMatchObject([{
      messageId: 'partial', span: at, data: { lacking: ['record', 'who'] }, related: [{ span: more, messageId: 'evidence' }], fixes: ['add-element:record', 'add-element:who'],
    }])
    expect(found({ lacking: ['record'] })[0].span).toEqual({ start: 2, end: 7 })
  })

  it('without a title stands at the first line below front matter', () => {
    const source = '---\nlang: en\n---\n\n  - We decide together.\n- Votes are equal.\n'
    const { span } = found({ state: 'missing' }, { source })[0]
    expect(source.slice(span.start, span.end)).toMatch(/We decide together\.$/)
  })

  it('in a draft waits where its evidence is a template that is not filled in; later it does not', () => {
    expect(found({ evidence: [at, more] }, { grade: { stage: 'draft' }, unfilled: [29] })).toEqual([])
    expect(found({ evidence: [at, more] }, { grade: { stage: 'draft' }, unfilled: [30] })).toHaveLength(1)
    expect(found({ evidence: [at, more] }, { unfilled: [29] })).toHaveLength(1)
  })

  it('in a draft of a declared kind is left out where it is only a hint, and everywhere where the kind does not owe it', () => {
    const mou = (declared: boolean, stage: Grade['stage']): number => found({ state: 'missing' }, { entry: requirementEntries.find(({ rule }) => rule.id === 'learning')!, grade: { profile: 'mou', declared, stage } }).length
    expect([mou(true, 'draft'), mou(false, 'draft'), mou(true, 'review')]).toEqual([0, 1, 1])
    const network = (declared: boolean): number => found({ state: 'missing' }, { entry: ofTwo, grade: { profile: 'network', declared } }).length
    expect([network(true), network(false)]).toEqual([0, 1])
  })
})

describe('what is lacking', () => {
  const partial = (rule: string, lacking: string[]): Judgement => ({ rule, state: 'partial', evidence: [at], lacking, elements: [], addressed: 0, met: 0 })
  const charter = charterOf('# Agreement between Lapsi Coast Guard District and the Federation of Lapsi Fishers\n\n## Term\n\nThis Agreement is valid for two years.\n')

  it('is nothing that the facts of the charter show', () => {
    expect(withoutKnown(partial('partners-identified', ['named', 'described']), charter).lacking).toEqual(['described'])
    expect(withoutKnown(partial('duration', ['start', 'end']), charter).lacking).toEqual(['start'])
  })

  it('is left as it was judged where nothing else would be lacking, and where the facts are silent', () => {
    expect(withoutKnown(partial('partners-identified', ['named']), charter).lacking).toEqual(['named'])
    expect(withoutKnown(partial('sign-off', ['signatories', 'date']), charter).lacking).toEqual(['signatories', 'date'])
    expect(withoutKnown(partial('partners-identified', ['named', 'described']), charterOf('# Terms\n\nThe Board meets.\n')).lacking).toEqual(['named', 'described'])
  })
})

describe('the words of a finding', () => {
  const finding = (given: Partial<Finding>): Finding => ({ ruleId: 'decision-process', messageId: 'missing', severity: 'warning', span: at, data: {}, related: [], fixes: [], ...given })
  const both = (say: (language: 'vi' | 'en') => string): string[] => [say('vi'), say('en')]
  const { vi, en } = decisions.wording

  it('of a requirement say that it is missing, or what is lacking', () => {
    expect(both((language) => words.message(finding({}), language))).toEqual([vi.missing, en.missing])
    const partial = finding({ messageId: 'partial', data: { lacking: ['record'] } })
    expect(both((language) => words.message(partial, language))).toEqual([vi.partial.replace('{lacking}', vi.lacking.record), en.partial.replace('{lacking}', en.lacking.record)])
    expect(words.message(finding({ messageId: 'partial', data: { lacking: 'record' } }), 'en')).toBe(en.partial.replace('{lacking}', en.lacking.record))
    expect(words.message(finding({ messageId: 'partial' }), 'en')).toBe(en.partial.replace('{lacking}', ''))
  })

  it('join what is lacking as a sentence does, and name what nobody knows by its id', () => {
    expect(both((language) => words.lacking('decision-process', ['a', 'b', 'c'], language))).toEqual(['a, b và c', 'a, b and c'])
    expect(words.lacking('decision-process', ['a'], 'vi')).toBe('a')
    expect(both((language) => words.lacking('decision-process', ['a (x, or y)', 'b'], language))).toEqual(['a (x, or y) và b', 'a (x, or y) and b'])
    expect(both((language) => words.lacking('decision-process', ['a hoặc nửa a', 'b', 'c'], language))).toEqual(['a hoặc nửa a; b; c', 'a hoặc nửa a; b; c'])
    expect(words.lackingList('no-such-rule', ['a'], 'vi')).toEqual(['a'])
    expect(words.title('no-such-rule', 'en')).toBe('no-such-rule')
    expect(words.title('decision-process', 'vi')).toBe(vi.title)
  })

  it('of a rule fill its blanks, in front matter in the reader\'s language', () => {
    const problem = finding({ ruleId: 'front-matter', messageId: 'unreadable', data: { problem: 'Map keys must be unique' } })
    for (const said of both((language) => words.message(problem, language))) expect(said).not.toMatch(/\{problem\}|Map keys/)
    expect(words.message(problem, 'en')).toContain('this key')
    expect(words.message(finding({ ruleId: 'front-matter', messageId: 'unreadable' }), 'en')).toContain('{problem}')
  })

  it('of a rule that fell over name the rule and the error', () => {
    const internal = finding({ ruleId: 'internal-error', messageId: 'error', data: { rule: 'some-rule', error: 'Broken: it' } })
    expect(both((language) => words.message(internal, language))).toEqual([
      'Charterlint gặp lỗi nội bộ ở quy tắc "some-rule" (Broken: it); các quy tắc khác vẫn chạy.', 'Charterlint has a bug in the rule "some-rule" (Broken: it); the other rules ran.',
    ])
    expect(words.message(finding({ ruleId: 'gone', messageId: 'x' }), 'en')).toBe('Charterlint has a bug in the rule "gone" (); the other rules ran.')
  })

  it('of its fixes and of other places are those of the rule, or say what they do', () => {
    expect(both((language) => words.fixTitle(finding({}), 'insert-section', language))).toEqual([`Chèn mục "${vi.template.heading}"`, `Insert the section "${en.template.heading}"`])
    expect(both((language) => words.fixTitle(finding({}), 'add-element:record', language))).toEqual([`Bổ sung: ${vi.lacking.record}`, `Add: ${en.lacking.record}`])
    expect(words.fixTitle(finding({}), 'add-element:gone', 'en')).toBe('Add: add-element:gone')
    expect(words.fixTitle(finding({ ruleId: 'gone' }), 'mend', 'en')).toBe('mend')
    expect(both((language) => words.related(finding({}), 'evidence', language))).toEqual(['Điều lệ nói về việc này ở đây', 'The charter speaks of it here'])
  })
})

describe('what is reviewed', () => {
  const linter = createLinter()
  const charter = '# Partnership charter\n\n## Partners\n\nMarsh Trust and Reed Farm.\n\n## Decisions\n\nWe decide by consensus.\n'
  const declared = { ...DEFAULT_SETTINGS, charters: 'declared' } as const

  it('where only declared charters are asked for, is no charter that does not say so, whatever it looks like', () => {
    const { result, findings } = review(linter, charter, declared)
    expect(result).toMatchObject({ verdict: { charter: false, reason: 'undeclared' }, languages: [], judgements: [], findings: [], charter: null })
    expect(findings).toEqual([])
    expect(review(linter, '# Shopping list\n\n- milk\n', declared).result.verdict).toEqual({ charter: false, reason: 'not-alike' })
    expect(review(linter, charter, DEFAULT_SETTINGS).result.verdict.charter).toBe(true)
  })

  it('is what says so itself, or whoever asks says so', () => {
    expect(review(linter, `---\ncharterlint: {charter: true}\n---\n${charter}`, declared).findings.length).toBeGreaterThan(0)
    expect(review(linter, charter, declared, { asCharter: true }).findings.length).toBeGreaterThan(0)
    expect(review(linter, '# Shopping list\n\n- milk\n', { ...DEFAULT_SETTINGS, charters: 'all' }).findings.length).toBeGreaterThan(0)
  })

  it('is read no further than settings allow, in thousands of characters', () => {
    const long = `${charter}\n${'We meet in May. '.repeat(200)}`
    expect(review(linter, long, { ...DEFAULT_SETTINGS, maxFileSize: 1 }, { asCharter: true }).findings.some(({ ruleId }) => ruleId === 'not-read')).toBe(true)
    expect(review(linter, long, { ...DEFAULT_SETTINGS, maxFileSize: 4 }, { asCharter: true }).findings.some(({ ruleId }) => ruleId === 'not-read')).toBe(false)
  })
})
