import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { explainJudgement } from '../../rules/engine/explain.ts'
import { SIGNAL_NAMES, signalVector } from '../../rules/engine/model.ts'
import { gradeFindings, isOff, type Settings } from '../../rules/engine/settings.ts'
import { Place, type Signals } from '../../rules/engine/signals.ts'
import { createLinter, createWords, DEFAULT_SETTINGS, type Finding } from '../../rules/index.ts'
import { charterOf } from '../catalog/catalog.ts'

const statement = (line: string) => charterOf(`# Agreement\n\n${line}\n`).statements.at(-1)!
const plain = statement('The partners meet.')

/** Names of the signals that are set, of the first element of a requirement whose features are the lowest bit. */
function signalsOf(found: Partial<Signals> | undefined, { of = plain, element = 0, classes = 0 } = {}): string[] {
  const out = new Uint8Array(SIGNAL_NAMES.length)
  const none: Signals = { subject: 0, elements: 0, strong: 0, introduced: 0, weak: false, strongWeak: false, other: false, denied: false }
  signalVector(found && { ...none, ...found }, of, element, classes, 1, out)
  return SIGNAL_NAMES.filter((_, i) => out[i] === 1)
}

describe('signals of a statement for an element', () => {
  it('are "nothing" where no list found anything, but for words in another sense and denials', () => {
    expect(signalsOf(undefined)).toEqual(['nothing'])
    expect(signalsOf({})).toEqual(['nothing'])
    expect(signalsOf({ other: true, denied: true })).toEqual(['other-sense', 'denied', 'nothing'])
  })

  it.each([
    ['own', ['element-in-scope', 'subject-own']],
    ['lead', ['element-in-scope', 'subject-lead']],
    ['section', ['element-in-scope', 'subject-section']],
    ['before', ['element-in-scope', 'subject-before']],
    ['parent', ['element-alone', 'subject-parent']],
  ] as const)('have its phrase in scope or alone, by where the subject is named: %s', (place, expected) => {
    expect(signalsOf({ subject: Place[place], elements: 1 })).toEqual(expected)
  })

  it('are those of this element; another one is a sibling, where the subject is near', () => {
    expect(signalsOf({ subject: Place.own, elements: 0b10 })).toEqual(['subject-own', 'sibling-elements'])
    expect(signalsOf({ elements: 0b10 })).toEqual([])
    expect(signalsOf({ subject: Place.own, strong: 0b11 })).toEqual(['strong', 'subject-own', 'sibling-elements'])
    expect(signalsOf({ introduced: 0b10 })).toEqual([])
    expect(signalsOf({ introduced: 0b01 })).toEqual(['introduced'])
  })

  it('have a class that shows the element near its subject, or in its section', () => {
    expect(signalsOf({ subject: Place.own }, { classes: 1 })).toEqual(['feature-near', 'subject-own'])
    expect(signalsOf({ subject: Place.section }, { classes: 1 })).toEqual(['feature-in-section', 'subject-section'])
    expect(signalsOf({ subject: Place.parent }, { classes: 1 })).toEqual(['subject-parent'])
    expect(signalsOf({ subject: Place.own }, { classes: 2 })).toEqual(['subject-own'])
  })

  it('are of any element where the question is whether it speaks of the subject at all', () => {
    const about = { element: -1, classes: 1 }
    expect(signalsOf({ subject: Place.own, elements: 0b100 }, about)).toEqual(['element-in-scope', 'subject-own'])
    expect(signalsOf({ strong: 0b100, introduced: 0b10 }, about)).toEqual(['strong', 'introduced'])
  })

  it('have a weak phrase in scope only, a strong weak one anywhere', () => {
    expect(signalsOf({ subject: Place.section, weak: true })).toEqual(['subject-section', 'weak'])
    expect(signalsOf({ weak: true })).toEqual([])
    expect(signalsOf({ strongWeak: true })).toEqual(['weak'])
  })

  it('have the form of the statement', () => {
    const found = { strong: 1 }
    expect(signalsOf(found, { of: statement('- a thing to do') })).toContain('item')
    expect(signalsOf(found, { of: statement('| Who | What |\n|---|---|\n| Party A | a thing |\n| Party B | a thing |') })).toContain('row')
    expect(signalsOf(found, { of: statement('The plan will be agreed later.') })).not.toContain('deferred')
    expect(signalsOf({ ...found, subject: Place.own }, { of: statement('The plan will be agreed later.') })).toContain('deferred')
    expect(signalsOf(found, { of: statement('The partners may meet.') })).toContain('hedged')
    expect(signalsOf(found, { of: statement('Meetings are held on [day].') })).toContain('placeholder')
  })
})

describe('an explanation', () => {
  const linter = createLinter()
  const text = '# Agreement\n\nBetween Hill Clinic (Party A) and River School (Party B).\n\n## Decisions\n\nThe partners decide by consensus, and the secretary records each decision.\n\n> We always decide by consensus.\n\nHow do we decide?\n'
  const result = linter.lint(text, { asCharter: true })
  const explained = explainJudgement(linter, result, 'decision-process')!

  it('names the best statements of each element, and of the subject at all, the best first', () => {
    expect(explained.elements.map(({ element }) => element)).toEqual([...linter.parts.catalog.find(({ rule }) => rule.id === 'decision-process')!.rule.elements.map(({ id }) => id), null])
    const method = explained.elements.find(({ element }) => element === 'method')!
    expect([method.shown, method.best[0].statement.text, method.best[0].counts]).toEqual([true, 'The partners decide by consensus, and the secretary records each decision.', true])
    expect(method.best.map(({ chance }) => chance)).toEqual(method.best.map(({ chance }) => chance).sort((a, b) => b - a))
    expect(method.best[0].chance).toBeGreaterThan(0.5)
    expect(method.best[0].terms.length).toBe(8)
    expect(explained.judgement.addressed >= 0.5).toBe(explained.elements.at(-1)!.shown)
  })

  it('counts what was read, and names what was left out though it speaks of it', () => {
    expect(explained.leftOut.map(({ statement: { text: words }, reason }) => [words, reason])).toEqual([['We always decide by consensus.', 'quoted'], ['How do we decide?', 'question']])
    expect(explained.read).toBe(result.charter!.statements.length - 2)
  })

  it('is none for another rule or a text that is no charter', () => {
    expect(explainJudgement(linter, result, 'placeholder')).toBeNull()
    expect(explainJudgement(linter, linter.lint('# Shopping\n\n- milk\n'), 'decision-process')).toBeNull()
  })
})

describe('settings of rules', () => {
  const finding = (ruleId: string, messageId = 'missing'): Finding => ({ ruleId, messageId, severity: 'warning', span: { start: 0, end: 0 }, data: {}, related: [], fixes: [] })
  const graded = (settings: Partial<Settings>, ...findings: Finding[]): string[] => gradeFindings(findings, { ...DEFAULT_SETTINGS, ...settings }, 'draft').map(({ ruleId, severity }) => `${ruleId} ${severity}`)

  it('change or leave out findings; the stage goes before the rules, a name before *', () => {
    expect(graded({}, finding('exit'))).toEqual(['exit warning'])
    expect(graded({ rules: { exit: { severity: 'off' } } }, finding('exit'), finding('duration'))).toEqual(['duration warning'])
    expect(graded({ rules: { '*': { severity: 'off' }, exit: { severity: 'error' } } }, finding('exit'), finding('duration'))).toEqual(['exit error'])
    expect(graded({ rules: { exit: { severity: 'error' } }, stages: { draft: { '*': { severity: 'info' } }, signed: { exit: { severity: 'off' } } } }, finding('exit'))).toEqual(['exit info'])
    expect(graded({ rules: { exit: { severity: 'default' } } }, finding('exit'))).toEqual(['exit warning'])
  })

  it('can speak of what is missing and what is partly met apart, and never hide our own bugs', () => {
    expect(graded({ rules: { exit: { missing: 'error', severity: 'info' } } }, finding('exit'), finding('exit', 'partial'), finding('exit', 'other'))).toEqual(['exit error', 'exit info', 'exit info'])
    expect(graded({ rules: { '*': { severity: 'off' } } }, finding('internal-error'))).toEqual(['internal-error warning'])
  })

  it('turn a rule off when neither can appear', () => {
    const off = (rules: Settings['rules'], stages: Settings['stages'] = {}): boolean => isOff({ ...DEFAULT_SETTINGS, rules, stages }, 'draft', 'exit')
    expect([off({}), off({ exit: { severity: 'off' } }), off({ exit: { missing: 'off' } }), off({ exit: { missing: 'off', partial: 'off' } }), off({ '*': { severity: 'off' } })]).toEqual([false, true, false, true, true])
    expect(off({ exit: { severity: 'off' } }, { draft: { exit: { severity: 'error' } } })).toBe(false)
  })
})

describe('words', () => {
  const words = createWords()
  const of = (ruleId: string): Finding => ({ ruleId, messageId: 'missing', severity: 'warning', span: { start: 0, end: 0 }, data: {}, related: [], fixes: [] })
  it('name each fix in both languages', () => {
    expect([words.fixTitle(of('duration'), 'insert-section', 'en'), words.fixTitle(of('duration'), 'insert-section', 'vi')]).toEqual([expect.stringMatching(/^Insert the section "/), expect.stringMatching(/^Chèn mục "/)])
    expect([words.fixTitle(of('duration'), 'add-element:end', 'en'), words.fixTitle(of('duration'), 'add-element:end', 'vi')]).toEqual([expect.stringMatching(/^Add: .*end/), expect.stringMatching(/^Bổ sung: \p{L}/u)])
    expect([words.fixTitle(of('duration'), 'add-element:none', 'en'), words.fixTitle(of('unused-suppression'), 'remove-suppression', 'en'), words.fixTitle(of('empty-section'), 'strange', 'vi')]).toEqual(['Add: add-element:none', 'Remove the suppression', 'strange'])
  })
})

describe('a date', () => {
  const dateIn = (...lines: string[]): string | undefined => {
    const text = ['# Partnership agreement', '## Signatures', 'The date of signature is written beside each name.', ...lines].join('\n\n')
    const signed = createLinter().lint(text, { asCharter: true }).judgements.find(({ rule }) => rule === 'sign-off')
    return signed?.elements.find(({ element }) => element === 'date')?.statement?.text
  }

  it('is shown by a statement with a number, not by words about it', () => {
    expect(dateIn('Done at Hillside, 12 August 2026.')).toBe('Done at Hillside, 12 August 2026.')
    expect(dateIn('Ann Lee and Bo Marsh have signed.')).toBeUndefined()
  })
})

describe('who a partner is', () => {
  const names = {
    vi: ['Hội Nông dân huyện Lá', 'Hội Người khuyết tật tỉnh Mây', 'Trung tâm Phát triển Sức khoẻ Bền vững', 'Câu lạc bộ Mây'],
    en: ['Hill Clinic Trust', 'Centre for Learning and Evaluation', 'Association of People with Disabilities', 'Mist Club'],
  } as const
  const text = {
    vi: (name: string) => `# Thoả thuận hợp tác

## Điều 1. Các bên

- ${name} (sau đây gọi là "Bên A")
- Trạm Y tế xã Sương

## Điều 2. Phân công

| Bên | Việc |
|---|---|
| ${name} | Tổ chức tập huấn mỗi quý |
| Trạm Y tế xã Sương | Khám cho trẻ |

**${name}** gửi báo cáo ngày 5 hằng tháng.

Bất đồng được giải quyết trên tinh thần hữu nghị.
`,
    en: (name: string) => `# Partnership agreement

## Partners

- ${name}
- Birch School

## Work

- ${name} trains the guides each spring.
- The Birch School lends the hall.

${name} sends a report on the fifth of each month.
`,
  } as const

  it.each(['vi', 'en'] as const)('changes no judgement (%s)', (language) => {
    const states = names[language].map((name) => createLinter().lint(text[language](name), { asCharter: true }).judgements.map(({ rule, state }) => `${rule} ${state}`))
    for (const one of states) expect(one).toEqual(states[0])
    expect(new Set(states[0].map((one) => one.split(' ')[1])).size).toBe(3)
  })
})

describe('a requirement whose template waits to be filled in', () => {
  const linter = createLinter()
  const said = '## Partners\n\n- **Marsh Trust**, a charity in Ely, represented by Ann Lee, Director.\n- **Reed Farm**, a cooperative in March, represented by Tom Orr, Chair.\n'
  const judged = (text: string) => linter.lint(text, { asCharter: true }).judgements.find(({ rule }) => rule === 'partners-identified')!
  const { body } = requirementEntries.find(({ rule }) => rule.id === 'partners-identified')!.wording.en.template
  const written = (template: string): string => `# Partnership agreement\n\n${said}\n## Who we are\n\n${template.replaceAll(/\{partners?\}/g, 'Marsh Trust and Reed Farm')}\n`

  it('is not met by what is said elsewhere, and shows where it waits', () => {
    const text = written(body)
    const { state, lacking, evidence: [{ start, end }] } = judged(text)
    expect([state, lacking.length, /\[[^\]]+\]/.test(text.slice(start, end))]).toEqual(['partial', 1, true])
  })

  it('may be met once its blanks are filled in', () => {
    const { state } = judged(written(body.replace(/\[charity[^\]]+\]/, 'charity').replace(/\[[^\]]+\]/g, 'Ely')))
    expect(state).toBe('met')
  })
})

describe('a name in a list of front matter', () => {
  it.each([['vi', '# Điều lệ hợp tác\n\n## Mục đích\n\nHai bên giữ sông sạch.'], ['en', '# Partnership charter\n\n## Purpose\n\nWe keep the river clean.']])('says who is a partner, and not who leads or does what (%s)', (lang, text) => {
    const { judgements } = createLinter().lint(`---\nlang: ${lang}\npartners:\n  - Marsh Trust\n  - Reed Farm\n---\n\n${text}\n`, { asCharter: true })
    expect(judgements.filter(({ state }) => state !== 'missing').map(({ rule }) => rule)).toEqual(['shared-purpose', 'partners-identified'])
  })
})
