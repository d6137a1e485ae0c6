import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ConfigHost } from '../../rules/config/config.ts'
import { packSchema } from '../../rules/config/pack-schema.ts'
import { configProblemText } from '../../rules/config/problem-text.ts'
import { readPack } from '../../rules/config/read-pack.ts'
import { ConfigResolver } from '../../rules/config/resolve.ts'
import { configSchema } from '../../rules/config/schema.ts'
import { buildFix } from '../../rules/engine/fixes.ts'
import type { Judgement } from '../../rules/engine/judge.ts'
import { allTextRules, createLinter, createWords, Engines, extendedEntries, requirementEntries, review, type Pack } from '../../rules/index.ts'
import { root } from '../catalog/catalog.ts'

const ours = [...requirementEntries, ...extendedEntries]
const taken = new Set([...ours, ...allTextRules].map(({ rule }) => rule.id))
const example = readFileSync(`${root}examples/packs/our-own.yaml`, 'utf8')
const packOf = (text: string): Pack => {
  const { pack, problems } = readPack('/p/pack.yaml', text, taken)
  expect(problems).toEqual([])
  return pack as Pack
}
const problemsOf = (text: string, language: 'vi' | 'en' = 'en'): string[] =>
  readPack('/p/pack.yaml', text, taken).problems.map((each) => `${each.line}:${each.column} ${configProblemText(each, language)}`)

const SMALL = `requirements:
  - id: tea
    group: communication
    elements:
      - id: when
        features: [freq]
    en:
      title: Tea
      why: We like it.
      missing: No tea.
      partial: It does not say {lacking}.
      lacking: {when: when tea is had}
      template: {heading: Tea, body: "Tea is had [when]."}
      cues:
        subject: [tea]
        elements:
          when: ['(at|after) <number>', '!tea time is …']
`

describe('a file of requirements', () => {
  it('is read with its words, and one language stands in for the other', () => {
    const [{ rule, wording }] = packOf(SMALL).entries
    expect(rule).toEqual({ id: 'tea', group: 'communication', core: false, hasPage: false, from: [], elements: [{ id: 'when', features: ['freq'] }] })
    expect(wording.vi).toEqual(wording.en)
    expect(wording.en.additions).toEqual({ when: '[when tea is had]' })
    expect(packOf(SMALL).name).toBe('pack.yaml')
  })

  it.each([
    [SMALL.replace('    group: communication\n', ''), '2:5 "requirements.0" needs "id, group, elements"'],
    [SMALL.replace('title:', 'titel:'), '7:5 "requirements.0.en" needs "title, why, missing, partial, lacking, template, cues"'],
    [SMALL.replace('id: tea', 'id: Tea Time'), '2:9 "Tea Time" cannot be an id: write lower-case words with hyphens, e.g. "data-protection"'],
    [SMALL.replace('id: tea', 'id: duration'), '2:5 there is "duration" already; take another id'],
    [SMALL.replace('[freq]', '[frequency]'), '6:20 "frequency" is not allowed for "requirements.0.elements.0.features.0" (allowed: freq, deadline,'],
    [SMALL.replace('say {lacking}', 'say it'), '11:7 "requirements.0.en.partial" must have the blank {lacking}'],
    [SMALL.replace('{when: when', '{wehn: when'), '12:17 unknown setting "wehn"; did you mean "when"?'],
    [SMALL.replace('(at|after)', '(at|after'), '17:18 the phrase "(at|after <number>" cannot be read: there is "(" without ")"'],
    [SMALL.replace('<number>', '<nubmer>'), '17:18 "nubmer" is not allowed for "requirements.0.en.cues.elements.when.0"; did you mean "number"?'],
    [SMALL.replace("'!tea time is …'", '7'), '17:41 "requirements.0.en.cues.elements.when.1" must be text'],
    [SMALL.replace('!tea time is …', '…'), '17:41 the phrase "…" cannot be read: it matches nothing, write at least one word'],
    ['requirements: []\n', '1:1 "requirements" must not be empty'],
    ['requirements:\n  - a: [\n', 'cannot be read'],
    ['', '1:1 "" needs "requirements"'],
  ])('has its problems named at their place (%#)', (text, problem) => {
    expect(problemsOf(text).join('\n')).toContain(problem)
  })

  it('has its problems named in Vietnamese too', () => {
    expect(problemsOf(SMALL.replace('(at|after)', '(at|after'), 'vi')).toEqual(['17:18 không đọc được cụm từ "(at|after <number>": có "(" mà không có ")"'])
  })

  it('is valid by the published schema', () => {
    const validate = new Ajv({ strict: false }).compile(packSchema())
    expect([validate(parse(example)), validate.errors]).toEqual([true, null])
    expect(validate({ requirements: [{ id: 'x' }] })).toBe(false)
  })

  it('makes no list slow: no phrase becomes a regular expression', () => {
    const evil = SMALL.replace("'!tea time is …'", `'!${'(a|a b|) … '.repeat(5)}(((x|)|)|)'`)
    const { pack, problems } = readPack('/p/pack.yaml', evil, taken)
    if (pack) createLinter([pack]).lint(`# Charter\n\n${'a b '.repeat(20000)}`, { asCharter: true })
    else expect(problems[0].kind).toBe('phrase-ways')
  }, 20_000)
})

describe('requirements of a pack', () => {
  const pack = packOf(example)
  const linter = createLinter([pack])
  const words = createWords([pack])
  const stateOf = (body: string, rule = 'women-in-bodies'): unknown => {
    const judged = linter.lint(`# Charter\n\n${body}\n`, { asCharter: true }).judgements.find((each) => each.rule === rule)
    return judged && [judged.state, judged.lacking.join()]
  }

  it('come after ours and leave these as they are', () => {
    const text = readFileSync(`${root}examples/strong-charter.en.md`, 'utf8')
    const plain = createLinter().lint(text)
    const more = linter.lint(text)
    const said = ({ elements, ...judgement }: Judgement): unknown => ({ ...judgement, elements: elements.map(({ statement, ...element }) => ({ ...element, place: statement?.span })) })
    expect(more.judgements.slice(0, requirementEntries.length).map(said)).toEqual(plain.judgements.map(said))
    expect(more.judgements.slice(requirementEntries.length).map(({ rule }) => rule)).toEqual(['women-in-bodies', 'minutes-in-local-language'])
  })

  it('are judged by their cues in both languages', () => {
    expect(stateOf('At least 40% of the steering committee are women. The chair asks the women for their view first.')).toEqual(['met', ''])
    expect(stateOf('Ít nhất 40% thành viên ban điều phối là phụ nữ. Trước khi biểu quyết chủ toạ mời các chị nêu ý kiến.')).toEqual(['met', ''])
    expect(stateOf('At least four members are women.')).toEqual(['partial', 'voice'])
    expect(stateOf('The partners ensure gender equality.')).toEqual(['partial', 'share,voice'])
    expect(stateOf('The board meets each month.')).toEqual(['missing', ''])
    expect(stateOf('## Women in the bodies\n\n## Money\n\nWe pay 5 USD.')).toEqual(['missing', ''])
    expect(stateOf('There is no rule on the share of women in the board.')).toEqual(['missing', ''])
    expect(stateOf('## Women\n\nThe share of women will be decided later.')).toEqual(['partial', 'share,voice'])
    expect(stateOf("The Women's Union asks its members each month.")).toEqual(['missing', ''])
    expect(stateOf('## Women\n\nAt least [number] of the members are women.')).toEqual(['missing', ''])
    expect(stateOf('## Women in the board\n\nThey fill 40% of the seats.')).toEqual(['partial', 'voice'])
  })

  it('have findings, words, fixes, and can be suppressed and turned off', () => {
    const text = '# Charter of two groups\n\n## Work\n\nThe groups clean the river each month.\n'
    const settings = { language: 'auto', charters: 'all', rules: {}, stages: {}, requireReason: false, packs: [pack] } as const
    const found = review(linter, text, settings).findings.find(({ ruleId }) => ruleId === 'women-in-bodies')
    expect(found && [found.severity, words.message(found, 'en')]).toEqual([
      'warning',
      'The charter does not say how women take part in the bodies that decide.',
    ])
    const { result } = review(linter, text, settings)
    expect(buildFix(result, found!, 'insert-section', 'en', linter.parts.catalog, linter.parts.textRules)?.edits[0].text).toContain('Women in the bodies')
    const off = review(linter, text, { ...settings, rules: { 'women-in-bodies': { severity: 'off' } } })
    expect(off.findings.some(({ ruleId }) => ruleId === 'women-in-bodies')).toBe(false)
    const noted = review(linter, `<!-- charterlint-disable-file women-in-bodies -- small group -->\n${text}`, settings)
    expect(noted.exceptions.map(({ finding }) => finding.ruleId)).toEqual(['women-in-bodies'])
  })

  it('may ask something of each partner, or more than once', () => {
    const each = packOf(SMALL.replace('features: [freq]', 'each: true').replace("'(at|after) <number>'", "'(at|after) (four|five)'"))
    const twice = packOf(SMALL.replace('features: [freq]', 'atLeast: 2'))
    const state = (from: Pack, body: string): string | undefined =>
      createLinter([from]).lint(`# Agreement\n\nBetween Hill Clinic (Party A) and River School (Party B).\n\n${body}\n`, { asCharter: true }).judgements.at(-1)?.state
    expect(state(each, 'Hill Clinic has tea at four. River School has tea at five.')).toBe('met')
    expect(state(each, 'Hill Clinic has tea at four.')).toBe('partial')
    expect(state(twice, 'We have tea at four. We have tea after five.')).toBe('met')
    expect(state(twice, 'We have tea at four.')).toBe('partial')
  })

  it('share one engine by content', () => {
    const engines = new Engines()
    expect(engines.for({ packs: [pack] })).toBe(engines.for({ packs: [structuredClone(pack)] }))
    expect(engines.for({})).not.toBe(engines.for({ packs: ['extended'] }))
  })
})

describe('packs in a configuration', () => {
  const hostOf = (files: Readonly<Record<string, string>>): ConfigHost => ({ read: (path) => files[path] ?? null })
  const load = (files: Readonly<Record<string, string>>) => {
    const resolver = new ConfigResolver(hostOf(files), (packs) => configSchema([...ours, ...packs], allTextRules))
    const config = resolver.load('/p/.charterlintrc.yaml')
    return { config, settings: resolver.settingsFor('/p/a.md', config).settings, origins: resolver.settingsFor('/p/a.md', config).origins }
  }
  const named = (packs: readonly (string | Pack)[] | undefined): string[] => (packs ?? []).map((pack) => (typeof pack === 'string' ? pack : pack.name))

  it('are read from where the configuration is, and their rules may be set', () => {
    const { config, settings, origins } = load({
      '/p/.charterlintrc.yaml': 'extends: [extended, ./base.yaml]\npacks: [./packs/tea.yaml]\nrules: {tea: error, women-in-bodies: off, safeguarding: error}\nprofile: mou\n',
      '/p/base.yaml': 'packs: [./packs/own.yaml]\n',
      '/p/packs/tea.yaml': SMALL,
      '/p/packs/own.yaml': example,
    })
    expect(config.problems).toEqual([])
    expect(named(settings.packs)).toEqual(['extended', 'our-own', 'tea.yaml'])
    expect(settings.profile).toBe('mou')
    expect(origins.filter(({ key }) => key === 'packs').map(({ value, origin }) => [value, origin.path, origin.line])).toEqual([
      ['extended', 'extended', null],
      ['our-own', '/p/base.yaml', 1],
      ['tea.yaml', '/p/.charterlintrc.yaml', 2],
    ])
  })

  it('may be for some files', () => {
    const { settings } = load({ '/p/.charterlintrc.yaml': "overrides:\n  - files: ['mou/**']\n    packs: [extended]\n" })
    expect(settings.packs).toBeUndefined()
  })

  it('have their problems named', () => {
    const texts = (files: Readonly<Record<string, string>>): string[] =>
      load(files).config.problems.map((each) => `${each.path}:${each.line}:${each.column} ${configProblemText(each, 'en')}`)
    expect(texts({ '/p/.charterlintrc.yaml': 'packs: [extendd]\n' })).toEqual([
      '/p/.charterlintrc.yaml:1:9 there is no pack "extendd"; did you mean "extended"? (the name of a file begins with "./")',
    ])
    expect(texts({ '/p/.charterlintrc.yaml': 'packs:\n  - ./no.yaml\n' })).toEqual(['/p/.charterlintrc.yaml:2:5 there is no file "./no.yaml"'])
    expect(texts({ '/p/.charterlintrc.yaml': 'packs: [./tea.yaml]\n', '/p/tea.yaml': SMALL.replace('(at', '((at') })).toEqual([
      '/p/tea.yaml:17:18 the phrase "((at|after) <number>" cannot be read: there is "(" without ")"',
    ])
    expect(texts({ '/p/.charterlintrc.yaml': 'rules: {tea: off}\n' })[0]).toContain('unknown rule "tea"')
  })
})
