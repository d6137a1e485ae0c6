import { describe, expect, it } from 'vitest'
import type { Charter } from '../../rules/charter/model.ts'
import { classMask, CLASS_NAMES } from '../../rules/engine/roles.ts'
import { applyEdits, applySafeFixes } from '../../rules/engine/apply-fixes.ts'
import { readDirectives } from '../../rules/engine/directives.ts'
import { buildFix } from '../../rules/engine/fixes.ts'
import { startOf, withRest } from '../../rules/engine/long-text.ts'
import { notReadEntry, unreadFile } from '../../rules/engine/not-read-rule.ts'
import { rulePage } from '../../rules/engine/rule-page.ts'
import { gradeFindings, isOff, optionsOf, type RuleSettings } from '../../rules/engine/settings.ts'
import { hasBlanks } from '../../rules/engine/snippet.ts'
import { allTextRules, createLinter, DEFAULT_SETTINGS, requirementEntries, review, type Finding, type Settings } from '../../rules/index.ts'
import { charterOf } from '../catalog/catalog.ts'

const linter = createLinter()
const cut = (text: string, { span }: { readonly span: { readonly start: number; readonly end: number } }): string => text.slice(span.start, span.end)

describe('a decision written down', () => {
  const decisions = (text: string): string[] => readDirectives(charterOf(text)).map(({ kind, by, rules, reason, span }) => {
    for (const { rule, span: at } of rules) if (by === 'comment') expect(text.slice(at.start, at.end)).toBe(rule)
    return `${by} ${kind} [${rules.map(({ rule }) => rule).join(' ')}] ${reason} @${text.slice(span.start, span.end).slice(0, 4)}`
  })

  it.each([
    ['<!-- charterlint-disable exit, duration -- not yet -->', ['comment disable [exit duration] not yet @<!--']], ['<!--charterlint-disable-next-line exit-->', ['comment disable-next-line [exit] null @<!--']],
    ['<!-- charterlint-disable-file -->', ['comment disable-file [] null @<!--']], ['<!-- charterlint-disable-file --  because of --  reasons  -->', ['comment disable-file [] because of --  reasons @<!--']],
    ['<!-- charterlint-enable exit -->', ['comment enable [exit] null @<!--']], ['<!-- charterlint-disable --x -->', ['comment disable [--x] null @<!--']], ['<!-- charterlint-disable exit\n  duration -->', ['comment disable [exit duration] null @<!--']],
    ['<!-- charterlint-disabled -->', []], ['<!-- see charterlint-disable -->', []], ['<!-- charterlint-disable exit --\n-->', ['comment disable [exit] null @<!--']],
  ])('in a comment: %j', (comment, wanted) => {
    expect(decisions(`# Charter\n\n${comment}\n\nWe meet.\n`)).toEqual(wanted)
  })

  it.each([
    ['ignore: {exit: decided in May}', ['front-matter disable-file [exit] decided in May @exit']], ['ignore: [exit, duration]', ['front-matter disable-file [exit] null @exit', 'front-matter disable-file [duration] null @dura']],
    ['not-applicable: {exit: "  none  "}', ['not-applicable disable-file [exit] none @exit']], ['ignore: {exit: "  "}', ['front-matter disable-file [exit] null @exit']], ['ignore: {exit: 3}', ['front-matter disable-file [exit] null @exit']],
    ['ignore: exit', []], ['ignore: 3', []], ['other: [exit]', []],
  ])('in front matter: %s', (line, wanted) => {
    expect(decisions(`---\nlang: en\ncharterlint:\n  ${line}\n---\n\n# Charter\n\nWe meet to exit.\n`)).toEqual(wanted)
  })

  it('in front matter stands at the whole word behind the key', () => {
    const text = '---\nexit: yes\ncharterlint:\n  ignore: {no-exit: a, exit-plan: b, exit: c}\n---\n\n# Charter\n'
    expect(readDirectives(charterOf(text)).map(({ span }) => [span.start, text.slice(span.start, span.end)])).toEqual([[text.indexOf('no-exit'), 'no-exit'], [text.indexOf('exit-plan'), 'exit-plan'], [text.indexOf('exit: c'), 'exit']])
    expect(readDirectives(charterOf('---\ncharterlint: [exit]\n---\n\n# Charter\n'))).toEqual([])
  })
})

describe('a suppression of no use', () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, rules: { '*': { severity: 'off' }, 'unused-suppression': { severity: 'warning' }, exit: { severity: 'error' }, duration: { severity: 'error' } } }
  const fixed = (text: string): string => applySafeFixes(linter, text, settings, { asCharter: true }).text

  it.each([
    ['# Charter\n\n<!-- charterlint-disable-next-line exit -->\n\nWe meet.\n', '# Charter\n\n\nWe meet.\n'], ['# Charter\r\n  <!-- charterlint-disable-next-line exit -->  \r\nWe meet.\r\n', '# Charter\r\nWe meet.\r\n'],
    ['# Charter\n\nWe meet.\n<!-- charterlint-disable-next-line exit -->', '# Charter\n\nWe meet.\n'], ['# Charter\n\n<!-- charterlint-disable-next-line exit, duration -->\n\nWe meet.\n', '# Charter\n\n\nWe meet.\n'],
  ])('is taken out: %j', (text, wanted) => {
    expect(fixed(text)).toBe(wanted)
  })

  it.each([
    ['in a line of text', 'We meet. <!-- charterlint-disable-next-line exit -- not yet --> We talk.\n', true],
    ['in a cell', '| Name | Part |\n| --- | --- |\n| A <!-- charterlint-disable exit --> | pays |\n', true],
    ['on a line of its own', 'We meet.\n<!-- charterlint-disable-next-line exit -->\nWe talk.\n', false],
    ['in a list item', '- We meet.\n\n  <!-- charterlint-disable-next-line exit -->\n', false],
    ['in code that shows how', 'Write `<!-- charterlint-disable-file exit -->` there.\n\n```\n<!-- charterlint-disable-file -->\n```\n', false],
  ])('is told where no comment is read: %s', (_, text, told) => {
    const { findings } = review(linter, `# Charter\n\n${text}`, settings, { asCharter: true })
    expect(findings.some(({ messageId }) => messageId === 'misplaced')).toBe(told)
  })

  it('loses the one rule that is of no use, with its comma', () => {
    const text = '# Charter\n\n<!-- charterlint-disable-next-line exit ,  duration -->\n\nWe meet.\n'
    const { result, findings } = review(linter, text, settings, { asCharter: true })
    const left = findings.filter(({ ruleId }) => ruleId === 'unused-suppression').map((finding) => applyEdits(text, buildFix(result, finding, 'remove-suppression', 'en', requirementEntries, allTextRules)!.edits).split('\n')[2])
    expect(left.sort()).toEqual(['<!-- charterlint-disable-next-line duration -->', '<!-- charterlint-disable-next-line exit -->'])
  })

  it('is not taken out of front matter, or by another fix', () => {
    const text = '---\ncharterlint: {ignore: [exit]}\n---\n\n# Charter\n\nPartners may exit after 30 days of notice.\n'
    expect(fixed(text)).toBe(text)
    const { result, findings } = review(linter, '# Charter\n\n<!-- charterlint-disable-next-line exit -->\n\nWe meet.\n', settings, { asCharter: true })
    const unused = findings.find(({ ruleId }) => ruleId === 'unused-suppression')!
    expect(buildFix(result, unused, 'other', 'en', requirementEntries, allTextRules)).toBeNull()
  })
})

describe('edits', () => {
  it('are made from the end, with the line ends of the text', () => {
    const edits = [{ span: { start: 0, end: 1 }, text: 'x\ny' }, { span: { start: 3, end: 3 }, text: '\r\n' }]
    expect(applyEdits('a\r\nb', edits)).toBe('x\r\ny\r\n\r\nb')
    expect(applyEdits('a\rb', [{ span: { start: 0, end: 1 }, text: 'x\ny' }])).toBe('x\ry\rb')
    expect(applyEdits('a', [{ span: { start: 1, end: 1 }, text: '\r\nb' }])).toBe('a\nb')
  })

  it('have blanks in brackets, which are no links', () => {
    expect(['[name]', 'a [b](c)', 'a [b][c]', '[]', '[a\nb]', ''].map(hasBlanks)).toEqual([true, false, true, false, false, false])
  })
})

describe('a text that is too long', () => {
  const notRead = (charter: Charter): readonly Finding[] => notReadEntry.rule.check({ charter, judgements: [], options: {} })

  it('is read up to the end of a line, or as far as allowed where it is one line', () => {
    expect(startOf('one\ntwo\nthree', 9)).toBe('one\ntwo\n')
    expect(startOf('one\rtwo\rthree', 9)).toBe('one\rtwo\r')
    expect(startOf('one\ntwo', 4)).toBe('one\n')
    expect(startOf('one\ntwo', 7)).toBe('one\ntwo')
    expect(startOf('onetwo', 3)).toBe('one')
    expect(startOf('on😀two', 3)).toBe('on')
    expect(startOf('o😀two', 3)).toBe('o😀')
  })

  it('is said to be, with the line from which nothing was read', () => {
    const text = '# Charter\n\nWe meet.\n\nWe part.\n'
    const charter = withRest(charterOf('# Charter\n\nWe meet.\n'), text)
    const [finding, ...more] = notRead(charter)
    expect([finding.severity, finding.messageId, finding.data, more]).toEqual(['error', 'rest', { line: '4', length: String(text.length), read: '20' }, []])
    expect(withRest(charter, text)).toBe(charter)
    expect(notRead(charterOf(text))).toEqual([])
  })

  it('is named in whole megabytes where nothing of it was read', () => {
    expect(unreadFile(5 * 2 ** 20 + 1, 2 ** 20)).toMatchObject({ messageId: 'file', span: { start: 0, end: 0 }, data: { size: '6', most: '1' } })
  })

  it('may have lines that were passed over, twelve of which are named', () => {
    const lines = Array.from({ length: 14 }, (_, i) => `line ${i + 1}\n`)
    const text = lines.join('')
    const starts = lines.map((_, i) => lines.slice(0, i).join('').length)
    const told = (passedOver: Finding['span'][]): Finding => notRead({ ...charterOf(text), notRead: passedOver })[0]
    const spans = starts.map((start) => ({ start, end: start + 4 }))
    expect(told(spans.slice(1, 2))).toMatchObject({ messageId: 'line', data: { lines: ['2'] }, related: [] })
    expect(told([{ start: starts[1], end: starts[3] }])).toMatchObject({ messageId: 'lines', data: { lines: ['2–4'] } })
    expect(told(spans).data.lines).toEqual([...Array.from({ length: 12 }, (_, i) => String(i + 1)), '… (+2)'])
    expect(told(spans).related).toHaveLength(11)
    expect(cut(text, told(spans))).toBe('line')
  })
})

describe('settings', () => {
  const finding = (ruleId: string, messageId = 'missing'): Finding => ({ ruleId, messageId, severity: 'warning', span: { start: 0, end: 0 }, data: {}, related: [], fixes: [] })
  const graded = (rules: RuleSettings, stages: Settings['stages'] = {}, of = [finding('exit'), finding('exit', 'partial'), finding('typo', 'x')]): string[] => gradeFindings(of, { ...DEFAULT_SETTINGS, rules, stages }, 'signed').map(({ ruleId, severity }) => `${ruleId} ${severity}`)

  it.each([
    [{}, ['exit warning', 'exit warning', 'typo warning']], [{ exit: { severity: 'off' } }, ['typo warning']], [{ exit: { missing: 'off' } }, ['exit warning', 'typo warning']], [{ exit: { severity: 'error', partial: 'info' } }, ['exit error', 'exit info', 'typo warning']],
    [{ '*': { severity: 'off' }, exit: { severity: 'default' } }, ['exit warning', 'exit warning']], [{ '*': { severity: 'info' } }, ['exit info', 'exit info', 'typo info']], [{ typo: { missing: 'off' } }, ['exit warning', 'exit warning', 'typo warning']],
  ] as const)('%j', (rules, wanted) => {
    expect(graded(rules)).toEqual(wanted)
  })

  it('of a stage go before the others; our own bugs cannot be turned off', () => {
    expect(graded({ exit: { severity: 'error' } }, { signed: { exit: { severity: 'off' } }, draft: { '*': { severity: 'off' } } })).toEqual(['typo warning'])
    expect(graded({ '*': { severity: 'off' } }, {}, [finding('internal-error')])).toEqual(['internal-error warning'])
  })

  it('turn a rule off where neither of its findings can appear', () => {
    const off = (rules: RuleSettings): boolean => isOff({ ...DEFAULT_SETTINGS, rules }, 'draft', 'exit')
    expect([off({}), off({ exit: { severity: 'off' } }), off({ exit: { missing: 'off' } }), off({ exit: { missing: 'off', partial: 'off' } }), off({ exit: { severity: 'off', partial: 'info' } })]).toEqual([false, true, false, true, false])
  })

  it('have options of the rules that have some', () => {
    expect(optionsOf({ ...DEFAULT_SETTINGS, rules: { exit: { severity: 'off' }, long: { options: { most: 3 } } } })).toEqual({ long: { most: 3 } })
  })
})

describe('the page of a rule', () => {
  it('says all there is of a requirement, with its passages as quotes and its section as source', () => {
    const entry = requirementEntries.find(({ rule }) => rule.core)!
    for (const language of ['vi', 'en'] as const) {
      const { title, markdown } = rulePage(entry.rule.id, language, requirementEntries, allTextRules)!
      const wording = entry.wording[language]
      expect(title).toBe(wording.title)
      for (const said of [`# ${title}\n\n\`${entry.rule.id}\` · `, wording.why, wording.states.partial, wording.weakBecause, `\`\`\`markdown\n## ${wording.template.heading}`, language === 'vi' ? '*yêu cầu cốt lõi*' : '*core requirement*']) expect(markdown).toContain(said)
      for (const { id } of entry.rule.elements) expect(markdown).toContain(`- ${wording.lacking[id]}`)
      for (const line of wording.good.split('\n')) expect(markdown).toContain(`> ${line}`.trimEnd())
    }
    expect(rulePage(requirementEntries.find(({ rule }) => !rule.core)!.rule.id, 'en', requirementEntries, allTextRules)!.markdown).not.toContain('*core requirement*')
  })

  it('says what a rule about wording says, its options, and shows passages as source', () => {
    const entry = allTextRules.find(({ rule }) => Object.keys(rule.options ?? {}).length > 0)!
    const { markdown } = rulePage(entry.rule.id, 'en', requirementEntries, allTextRules)!
    const { messages, options = {}, good } = entry.wording.en
    for (const message of Object.values(messages)) expect(markdown).toContain(`- ${message.replace(/\{\w+\}/g, '…')}`)
    for (const [name, value] of Object.entries(entry.rule.options!)) expect(markdown).toContain(`- \`${name}\` (\`${JSON.stringify(value)}\`): ${options[name]}`)
    expect(markdown).toContain(`markdown\n${good}\n`)
    expect(rulePage(allTextRules.find(({ rule }) => !rule.options)!.rule.id, 'en', requirementEntries, allTextRules)!.markdown).not.toContain('## Options')
  })

  it('is there for rules of the engine, and for no unknown one', () => {
    expect(rulePage('not-read', 'en', requirementEntries, allTextRules)?.title).toBe('Everything in the file can be read')
    expect(rulePage('no-such-rule', 'en', requirementEntries, allTextRules)).toBeNull()
  })
})

describe('classes', () => {
  it('have a bit each, in one number; what is no class has none', () => {
    expect([classMask(undefined), classMask([]), classMask(['freq']), classMask(['deadline', 'channel']), classMask(['other'])]).toEqual([0, 0, 1, 2 | (1 << (CLASS_NAMES.length - 1)), 0])
  })
})
