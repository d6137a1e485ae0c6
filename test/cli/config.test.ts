import { Validator, type Schema as AnySchema } from '@cfworker/json-schema'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { ConfigHost } from '../../rules/config/config.ts'
import { ConfigLocator } from '../../rules/config/locate.ts'
import { nearestTo } from '../../rules/text/nearest.ts'
import { joinPath, pathWithin } from '../../rules/config/paths.ts'
import { configProblemText } from '../../rules/config/problem-text.ts'
import { ConfigResolver } from '../../rules/config/resolve.ts'
import { configSchema } from '../../rules/config/schema.ts'
import { allTextRules, requirementEntries } from '../../rules/index.ts'

const schema = configSchema(requirementEntries, allTextRules)
const hostOf = (files: Readonly<Record<string, string>>): ConfigHost => ({ read: (path) => files[path] ?? null })
const resolverOf = (files: Readonly<Record<string, string>>): ConfigResolver => new ConfigResolver(hostOf(files), () => schema)
const problemsOf = (text: string, name = '/p/.charterlintrc.yaml'): string[] =>
  resolverOf({ [name]: text })
    .load(name)
    .problems.map((problem) => `${problem.line}:${problem.column} ${configProblemText(problem, 'en')}`)

describe('finding', () => {
  it('takes the nearest folder upwards, and package.json only with its key', () => {
    const locator = new ConfigLocator(
      hostOf({
        '/p/.charterlintrc.json': '{}',
        '/p/a/package.json': '{"name": "charterlint"}',
        '/p/b/package.json': '{"charterlint": {}}',
        '/p/c/package.json': '{',
      }),
    )
    expect(['/p', '/p/a/deep', '/p/b', '/p/c', '/q'].map((folder) => locator.find(folder))).toEqual([
      '/p/.charterlintrc.json',
      '/p/.charterlintrc.json',
      '/p/b/package.json',
      '/p/.charterlintrc.json',
      null,
    ])
  })
})

describe('problems', () => {
  it('name the place and the nearest right word', () => {
    expect(problemsOf('rules:\n  durtion: off\n')).toEqual(['2:3 unknown rule "durtion"; did you mean "duration"?'])
    expect(problemsOf('rules: {duration: eror}\n')).toEqual([
      '1:19 "eror" is not allowed for "rules.duration"; did you mean "error"? (allowed: off, info, warning, error, default)',
    ])
    expect(problemsOf('- a\n')).toEqual(['1:1 the file must be "key: value" lines'])
    expect(problemsOf('language: vi\nlanguage: en\n')).toEqual(['2:1 cannot be read: this key stands here twice; keep one'])
    expect(problemsOf('overrides:\n  - files: []\n')).toEqual(['2:5 "overrides.0.files" must not be empty'])
  })

  it('are found in JSON with tabs and in package.json at their own places', () => {
    expect(problemsOf('{\n\t"lang": "vi"\n}\n', '/p/.charterlintrc.json')).toEqual(['2:2 unknown setting "lang"; did you mean "language"?'])
    expect(problemsOf('{"name": "x",\n "charterlint": {"quiet": true}}\n', '/p/package.json')).toEqual([
      expect.stringMatching(/^2:18 unknown setting "quiet"/),
    ])
  })

  it('are all there is in an empty file, a file of comments and keys without values: none', () => {
    for (const text of ['', '# only comments\n', 'rules:\nstages:\n  draft:\nignore:\noverrides:\nextends:\nsuppressions:\n'])
      expect(problemsOf(text)).toEqual([])
  })

  it('of alias bombs end in an error, not in memory', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]`)
      .join('\n')}\n`
    expect(problemsOf(bomb).length).toBeGreaterThan(0)
  })
})

describe('precedence', () => {
  const settings = (files: Readonly<Record<string, string>>, file: string) => {
    const resolver = resolverOf(files)
    return resolver.settingsFor(file, resolver.load('/p/.charterlintrc.yaml')).settings
  }

  it('goes from presets over extended files and the file itself to its overrides, the last first', () => {
    const files = {
      '/p/.charterlintrc.yaml': [
        'extends: [strict, ./base.yaml]',
        'rules: {exit: info}',
        'overrides:',
        "  - {files: ['*.vi.md'], rules: {exit: off}}",
        "  - {files: ['mou/**'], rules: {exit: error}, charters: all}",
      ].join('\n'),
      '/p/base.yaml': 'language: vi\nrules: {exit: warning, duration: off}\n',
    }
    expect(settings(files, '/p/a.md')).toMatchObject({
      language: 'vi',
      requireReason: true,
      charters: 'detect',
      rules: { exit: { severity: 'info' }, duration: { severity: 'off' }, '*': { missing: 'error' } },
    })
    expect(settings(files, '/p/x/a.vi.md').rules.exit).toEqual({ severity: 'off' })
    expect(settings(files, '/p/mou/a.vi.md')).toMatchObject({ charters: 'all', rules: { exit: { severity: 'error' } } })
  })

  it('lets "*" of a stronger layer go before a rule of a weaker one, and a plain severity before states', () => {
    const files = {
      '/p/.charterlintrc.yaml': "extends: ./base.yaml\nrules: {'*': off, exit: warning}\n",
      '/p/base.yaml': 'rules: {duration: error, exit: {missing: error}}\n',
    }
    expect(settings(files, '/p/a.md').rules).toEqual({ '*': { severity: 'off' }, exit: { severity: 'warning' } })
  })
})

describe('schema', () => {
  it('is a valid schema of draft 2020-12, knows every rule, and both validators agree on it', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true })
    ajv.addVocabulary(['markdownDescription'])
    const validate = ajv.compile(schema)
    expect(Object.keys(schema.$defs!.rules.properties!)).toEqual([
      '*',
      ...requirementEntries.map(({ rule }) => rule.id),
      ...allTextRules.map(({ rule }) => rule.id),
    ])
    const values = [
      {},
      { rules: { exit: 'off' } },
      { rules: { exit: 'of' } },
      { rules: { exti: 'off' } },
      { rules: { exit: { missing: 'info' } } },
      { extends: 'strict' },
      { extends: 3 },
      { overrides: [{}] },
      { language: 'fr' },
    ]
    for (const value of values)
      expect(validate(value), JSON.stringify(value)).toBe(new Validator(schema as AnySchema, '2020-12').validate(value).valid)
  })
})

describe('words and paths', () => {
  it('nearest', () => {
    expect(nearestTo('sign-of', ['sign-off', 'exit'])).toBe('sign-off')
    expect(nearestTo('lang', ['language', 'rules'])).toBe('language')
    expect(nearestTo('zzzzzz', ['sign-off', 'exit'])).toBeNull()
    expect(nearestTo('', ['vi'])).toBeNull()
  })

  it('paths of every system', () => {
    expect(joinPath('/a/b', '../c')).toBe('/a/c')
    expect(joinPath('/a', '../../c')).toBe('/c')
    expect(joinPath('C:/a', './b.yaml')).toBe('C:/a/b.yaml')
    expect(joinPath('/a', '/b')).toBe('/b')
    expect(pathWithin('/a', '/ab/c')).toBeNull()
    expect(pathWithin('/', '/c')).toBe('c')
  })
})
