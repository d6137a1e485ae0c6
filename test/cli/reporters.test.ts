import { Validator, type Schema } from '@cfworker/json-schema'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { FORMATS, loadReporter } from '../../rules/reporters/index.ts'
import type { ReportContext } from '../../rules/reporters/reporter.ts'
import type { Report } from '../../rules/reporters/report.ts'
import { contextOf, exceptionOf, fileOf, findingOf, HOSTILE, reportOf } from './sample-report.ts'

const render = async (format: string, report: Report, context: Partial<ReportContext> = {}): Promise<string> =>
  (await loadReporter(format))(report, contextOf(context))
const hostile = reportOf(
  [
    fileOf({
      path: `docs/${HOSTILE}.md`,
      findings: [findingOf({ message: HOSTILE })],
      exceptions: [exceptionOf({ reason: HOSTILE, message: HOSTILE })],
    }),
  ],
  [{ path: 'x', message: HOSTILE }],
)
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/

describe('every reporter', () => {
  for (const format of FORMATS) {
    it(`${format}: an empty report is a whole document, and the same report gives the same text`, async () => {
      const report = reportOf([
        fileOf(),
        fileOf({ path: 'b.md', charter: false, language: null, stage: null, requirements: [], findings: [] }),
      ])
      expect(await render(format, report)).toBe(await render(format, report))
      const empty = await render(format, reportOf([]))
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) expect(() => JSON.parse(empty)).not.toThrow()
      if (['junit', 'checkstyle'].includes(format)) expect(XMLValidator.validate(empty)).toBe(true)
    })

    it(`${format}: nothing in names or text is taken for a command`, async () => {
      const text = await render(format, hostile)
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format))
        expect(text.replaceAll('\u2028', '').replaceAll('\u202e', '').replaceAll('\u007f', '')).not.toMatch(controls)
      else if (['pretty', 'compact', 'markdown'].includes(format)) expect(text).not.toMatch(controls)
    })
  }
})

describe('pretty', () => {
  it('wraps long messages under themselves where the terminal is narrow', async () => {
    const wrap = (text: string, columns: number): string => text.replace(new RegExp(`(.{1,${columns}})(?: +|$)`, 'g'), '$1\n').trimEnd()
    const text = await render(
      'pretty',
      reportOf([fileOf({ findings: [findingOf({ message: 'The charter does not say when it starts and when it ends.' })] })]),
      { columns: 50, wrap },
    )
    expect(text.split('\n').slice(1, 4)).toEqual([
      '  1:3  warning  The charter does not say when it',
      '                starts and when it ends.  duration',
      '  1 of 3 requirements met, 0 partly, 2 missing',
    ])
  })

  it('leaves requirements that do not apply out of the count', async () => {
    expect(await render('pretty', reportOf([fileOf({ notApplicable: ['exit'] })]))).toContain('1 of 2 requirements met')
  })

  it('counts what is due, and what is not asked apart, in both languages', async () => {
    const text = await render('pretty', reportOf([fileOf({ notAsked: ['exit'] }), fileOf({ language: 'vi', wordsIn: 'vi', notAsked: ['exit'] })]))
    expect(text).toContain('  1 of 2 requirements due met, 0 partly, 1 missing; 1 not asked\n')
    expect(text).toContain('  đáp ứng 1/2 yêu cầu bắt buộc, 0 yêu cầu đáp ứng một phần, 1 yêu cầu còn thiếu; 1 yêu cầu không bắt buộc\n')
    const off = fileOf({ notAsked: ['duration', 'exit', 'reporting'] })
    expect(await render('pretty', reportOf([off]))).toContain('  no requirement is due; 3 not asked\n')
  })

  it('does not push all rules away for one long message', async () => {
    const text = await render('pretty', reportOf([fileOf({ findings: [findingOf(), findingOf({ message: 'x'.repeat(300) })] })]))
    expect(text.split('\n')[1].length).toBeLessThan(140)
  })
})

describe('json', () => {
  it('is the contract and nothing more', async () => {
    const { files, ...rest } = JSON.parse(await render('json', reportOf([fileOf()]))) as { files: Record<string, object>[] }
    expect(rest).toEqual({
      schemaVersion: 1,
      tool: { name: 'charterlint', version: '1.2.3' },
      summary: { files: 1, charters: 1, errors: 0, warnings: 1, infos: 0 },
    })
    expect(Object.keys(files[0])).toEqual(['path', 'charter', 'language', 'languages', 'stage', 'requirements', 'findings', 'facts'])
    expect(Object.keys((files[0].findings as object[])[0])).toEqual([
      'rule',
      'severity',
      'message',
      'startLine',
      'startColumn',
      'endLine',
      'endColumn',
      'fixable',
      'url',
    ])
    expect(Object.keys((files[0].requirements as object[])[0])).toEqual(['id', 'state', 'evidence', 'lacking'])
    expect(Object.keys(files[0].facts)).toEqual(['partners', 'lead', 'bodies', 'effective', 'end', 'objectives'])
  })
})

describe('sarif', () => {
  const schema = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Schema
  const valid = (text: string): unknown[] => new Validator(schema, '4', false).validate(JSON.parse(text)).errors

  it('is valid by its schema', async () => {
    const related = [{ message: 'here [x](1)', startLine: 9, startColumn: 1, endLine: 9, endColumn: 2 }]
    const file = fileOf({
      findings: [findingOf({ related }), findingOf({ rule: 'internal-error' })],
      exceptions: [exceptionOf(), exceptionOf({ by: 'baseline', reason: null })],
    })
    expect(valid(await render('sarif', reportOf([file, fileOf({ path: '/abs/c d.md' })], [{ path: 'x', message: 'broken' }])))).toEqual([])
    expect(valid(await render('sarif', reportOf([])))).toEqual([])
    expect(valid(await render('sarif', hostile))).toEqual([])
  })

  it('has rules with help, fingerprints that do not hold the line, and the suppressions', async () => {
    const at = async (
      startLine: number,
    ): Promise<{ runs: { results: Record<string, unknown>[]; tool: { driver: { rules: Record<string, unknown>[] } } }[] }> =>
      JSON.parse(await render('sarif', reportOf([fileOf({ findings: [findingOf({ startLine })], exceptions: [exceptionOf()] })])))
    const [one, two] = [(await at(1)).runs[0], (await at(7)).runs[0]]
    expect(one.results[0].partialFingerprints).toEqual(two.results[0].partialFingerprints)
    expect(one.results[1].suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'agreed' }])
    expect(one.tool.driver.rules.map(({ id }) => id)).toEqual(['duration', 'exit'])
    expect((one.tool.driver.rules[0].help as { markdown: string }).markdown).toContain('# ')
  })
})

describe('github', () => {
  it('shows at most ten of a kind, one that says what is left out, and every file before a second of any', async () => {
    const files = ['a.md', 'b.md', 'c.md'].map((path) =>
      fileOf({ path, findings: Array.from({ length: 9 }, (_, i) => findingOf({ severity: 'error', startLine: i + 1, endLine: i + 1 })) }),
    )
    const lines = (await render('github', reportOf(files))).trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    expect(lines.slice(0, 3).map((line) => /file=(\w)/.exec(line)?.[1])).toEqual(['a', 'b', 'c'])
    expect(lines[9]).toBe('::error title=charterlint::and 18 more in 3 files; see the full report')
  })

  it('escapes what would end a command or a property', async () => {
    const lines = (await render('github', hostile)).trimEnd().split('\n')
    expect(lines.filter((line) => !/^::(?:error|warning|notice) [^\r\n]*?::/.test(line))).toEqual([])
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('%0D%0A%3A%3Aerror%3A%3Ax%250A%2Cy%3Az')
  })

  it('has no columns for a finding over several lines', async () => {
    expect(await render('github', reportOf([fileOf({ findings: [findingOf({ endLine: 4 })] })]))).not.toContain('col=')
  })
})

describe('gitlab', () => {
  it('has a fingerprint of its own for each finding', async () => {
    const findings = [findingOf(), findingOf({ key: 'duration\nmissing\n\n2' })]
    const issues = JSON.parse(await render('gitlab', reportOf([fileOf({ findings }), fileOf({ path: 'b.md' })]))) as {
      fingerprint: string
      severity: string
    }[]
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3)
    expect(issues[0].severity).toBe('minor')
  })
})

describe('junit and checkstyle', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase', 'file', 'error'].includes(name),
  })

  it('are well formed whatever the text holds', async () => {
    for (const format of ['junit', 'checkstyle']) {
      const text = await render(format, hostile)
      expect(XMLValidator.validate(text), format).toBe(true)
      expect(text).not.toMatch(/<script>/)
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    }
  })

  it.each(['junit', 'checkstyle'])('%s: is valid by its schema, in both languages, with and without findings', async (format) => {
    const schema = readFileSync(join(import.meta.dirname, 'schemas', `${format}.xsd`), 'utf8')
    const report = reportOf(
      [fileOf({ findings: [findingOf({ severity: 'error' }), findingOf({ rule: 'placeholder' })], exceptions: [exceptionOf()] })],
      [{ path: 'bad.md', message: 'not UTF-8' }],
    )
    const files = [report, reportOf([]), hostile].flatMap((one) => (['vi', 'en'] as const).map((fixedLanguage) => ({ one, fixedLanguage })))
    for (const { one, fixedLanguage } of files) {
      const { valid, errors } = await validateXML({
        xml: { fileName: 'report.xml', contents: await render(format, one, { fixedLanguage }) },
        schema,
      })
      expect([valid, errors]).toEqual([true, []])
    }
    const wrong = (await render(format, report)).replace(/ (?:tests|line)="\d+"/, '')
    expect((await validateXML({ xml: { fileName: 'report.xml', contents: wrong }, schema })).valid).toBe(false)
  })

  it('junit: fails what makes the run fail, skips agreed exceptions, counts both', async () => {
    const findings = [findingOf({ severity: 'error' }), findingOf({ rule: 'placeholder', key: 'placeholder\nx\n' })]
    const parsed = parser.parse(
      await render('junit', reportOf([fileOf({ findings, exceptions: [exceptionOf()] })], [{ path: 'bad.md', message: 'not UTF-8' }])),
    )
    const [suite, bad] = parsed.testsuites.testsuite
    expect(suite).toMatchObject({ name: 'docs/a.md', tests: '4', failures: '1', skipped: '1', errors: '0' })
    expect(
      suite.testcase.map((one: Record<string, unknown>) => ['failure', 'skipped', 'system-out'].filter((kind) => kind in one)),
    ).toEqual([['failure'], ['skipped'], [], ['system-out']])
    expect(bad).toMatchObject({ name: 'bad.md', errors: '1' })
    expect(parsed.testsuites).toMatchObject({ tests: '5', failures: '1', errors: '1' })
  })
})

describe('rdjson', () => {
  it('counts columns in bytes and has the kinds that reviewdog knows', async () => {
    const { diagnostics, source } = JSON.parse(await render('rdjson', reportOf([fileOf()])))
    expect(source).toEqual({ name: 'charterlint', url: 'https://charterlint.example/' })
    expect(diagnostics[0]).toEqual({
      message: 'No dates.',
      location: { path: 'docs/a.md', range: { start: { line: 1, column: 3 }, end: { line: 1, column: 11 } } },
      severity: 'WARNING',
      code: { value: 'duration', url: 'https://charterlint.example/rules/duration' },
    })
  })
})

describe('markdown', () => {
  it('stays within the length of a comment and says what is left out', async () => {
    const findings = Array.from({ length: 60 }, () => findingOf({ message: 'long '.repeat(40) }))
    const text = await render('markdown', reportOf(Array.from({ length: 30 }, (_, i) => fileOf({ path: `c${i}.md`, findings }))))
    expect(text.length).toBeLessThan(65_000)
    // Those that are left out, wherever they stand: all in all every finding is told or counted.
    const told = text.match(/^\| 1 \| /gm)!.length
    const [, more, files] = /and (\d+) more in (\d+) files/.exec(text)!
    expect([told + Number(more), told / 60 + Number(files)]).toEqual([30 * 60, 30])
  })

  it('counts what a charter has too many of, and charters beyond a table', async () => {
    const text = await render('markdown', reportOf([fileOf({ findings: Array.from({ length: 130 }, () => findingOf({})) })]))
    expect(text).toContain('and 30 more in 1 file; see the full report')
    const many = await render('markdown', reportOf(Array.from({ length: 230 }, (_, i) => fileOf({ path: `c${i}.md`, findings: [] }))))
    expect(many).toContain('and 0 more in 30 files')
  })

  it('makes markup, mentions and links of text harmless', async () => {
    const text = await render('markdown', hostile)
    expect(text).not.toMatch(/<script|\[l\]|@team/)
    expect(text).toContain('&#60;script&#62;')
  })
})
