import { launchers } from '../../rules/tools/bundles.mjs'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './catalog.ts'

/** What a folder may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'rules/text': [],
  'rules/markdown': ['rules/text'],
  'rules/charter': ['rules/text', 'rules/markdown'],
  'rules/languages': ['rules/text', 'rules/charter'],
  'rules/catalog': ['rules/text', 'rules/markdown', 'rules/charter', 'rules/languages', 'rules/engine'],
  'rules/engine': ['rules/text', 'rules/markdown', 'rules/charter', 'rules/languages', 'rules/catalog'],
  'rules/compare': ['rules/text', 'rules/markdown', 'rules/charter', 'rules/languages', 'rules/catalog', 'rules/engine'],
  'rules/draft': ['rules/text', 'rules/charter', 'rules/catalog', 'rules/engine', 'rules/config'],
  'rules/config': ['rules/text', 'rules/markdown', 'rules/charter', 'rules/languages', 'rules/catalog', 'rules/engine'],
  'rules/overview': ['rules/text', 'rules/markdown', 'rules/charter', 'rules/languages', 'rules/catalog', 'rules/engine'],
  'rules/reporters': ['rules/text', 'rules/markdown', 'rules/charter', 'rules/languages', 'rules/catalog', 'rules/engine', 'rules/compare', 'rules/config', 'rules/overview'],
  'rules/index.ts': ['rules/text', 'rules/markdown', 'rules/charter', 'rules/languages', 'rules/catalog', 'rules/engine', 'rules/compare', 'rules/draft', 'rules/config', 'rules/overview', 'rules/reporters'],
  'rules/cli': ['rules', 'package.json'],
  'rules/integrations': ['rules'],
  'rules/tools': ['rules'],
  server: ['rules/text', 'rules/markdown', 'rules/charter', 'rules/languages', 'rules/catalog', 'rules/engine', 'rules/compare', 'rules/draft', 'rules/config', 'rules/overview', 'rules/reporters', 'rules/index.ts', 'package.json'],
  client: ['server/protocol.ts'],
}
/** Only these know a package, so that it can be replaced in one place. */
const PACKAGES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:unified|remark-|mdast|micromark|unist-)/, /^rules\/(?:markdown|tools)\//],
  [/^(?:preact|d3-|@dagrejs\/)/, /^rules\/(?:overview\/|reporters\/html\.ts)/],
  [/^yaml$/, /^(?:rules\/(?:charter\/front-matter\.ts|draft\/(?:front-matter|yaml-edit)\.ts|config|cli|tools)|server)/],
  [/^vscode(?:$|-)/, /^(?:client|server)\//],
]
/** Runs in browsers: knows no Node. */
const HEADLESS = /^rules\/(?!cli\/|tools\/|integrations\/(?!api\.ts))/

interface Import { readonly file: string; readonly target: string; readonly typeOnly: boolean }

function filesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`)
}

function importsOf(file: string): Import[] {
  const source = readFileSync(root + file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const pattern = /^\s*(?:import|export)\s(?<type>type\s)?[^'"\n;]*(?:\{[^}]*\}[^'"\n;]*)?from\s+'(?<from>[^']+)'|^\s*import\s+'(?<bare>[^']+)'|import\(\s*'(?<lazy>[^']+)'\s*\)/gm
  return [...source.matchAll(pattern)].map(({ groups }) => ({ file, target: groups?.from ?? groups?.bare ?? groups?.lazy ?? '', typeOnly: groups?.type !== undefined }))
}

const home = (path: string): string => Object.keys(MAY_IMPORT).filter((folder) => path === folder || path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0] ?? ''

function complaint({ file, target }: Import): string | null {
  if (!target.startsWith('.')) {
    if (HEADLESS.test(file) && (target.startsWith('node:') || builtinModules.includes(target.split('/')[0]))) return `${file} imports ${target}: the engine runs in browsers too`
    const owner = PACKAGES.find(([name]) => name.test(target))
    return owner && !owner[1].test(file) ? `${file} imports ${target}, which only ${owner[1].source} may know` : null
  }
  const path = posix.normalize(posix.join(posix.dirname(file), target))
  const [from, to] = [home(file), home(path)]
  if (from === to && from !== 'rules/index.ts') return null
  const allowed = MAY_IMPORT[from] ?? []
  if (allowed.some((folder) => path === folder || path.startsWith(`${folder}/`))) return null
  return `${file} imports ${path}: ${from || 'this file'} may import only ${allowed.join(', ') || 'itself'}`
}

describe('architecture', () => {
  it.each(Object.keys(MAY_IMPORT))('guards %s, which is there', (folder) => {
    expect(existsSync(root + folder), `${folder} is gone: take it out of this test or put it back`).toBe(true)
  })

  it('has nothing at the top but what has to be there', () => {
    const listed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter((path) => path !== '')
    const ours = ['client', 'server', 'rules', 'test', 'docs', 'examples', 'package.json', 'tsconfig.json', 'README.md', 'README.vi.md', 'SECURITY.md']
    // Git, npm, GitHub, pre-commit, vsce, vitest and people look for these there.
    const insisted = ['.ci', '.gitignore', '.pre-commit-hooks.yaml', '.vscodeignore', 'CHANGELOG.md', 'LICENSE', 'action.yml', 'package-lock.json', 'vitest.config.ts']
    expect([...new Set(listed.map((path) => path.split('/')[0]))].filter((name) => !ours.includes(name) && !insisted.includes(name))).toEqual([])
  })

  it('has imports in one direction', () => {
    const files = [...filesIn('rules'), ...filesIn('server'), ...filesIn('client')].filter((file) => !file.endsWith('.test.ts'))
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap(importsOf).flatMap((one) => complaint(one) ?? [])).toEqual([])
  })

  it('sees a wrong arrow', () => {
    expect(complaint({ file: 'rules/text/fold.ts', target: '../charter/model.ts', typeOnly: false })).toContain('rules/text/fold.ts imports rules/charter/model.ts')
    expect(complaint({ file: 'client/extension.ts', target: '../server/session.ts', typeOnly: false })).toContain('may import only server/protocol.ts')
    expect(complaint({ file: 'rules/engine/lint.ts', target: 'node:fs', typeOnly: false })).toContain('browsers')
    expect(complaint({ file: 'rules/engine/lint.ts', target: 'vscode', typeOnly: true })).toContain('vscode')
    expect(complaint({ file: 'rules/charter/read.ts', target: 'unified', typeOnly: false })).toContain('unified')
    expect(complaint({ file: 'rules/engine/lint.ts', target: '../cli/run.ts', typeOnly: false })).toContain('rules/cli/run.ts')
  })

  it('has languages that hold data only', () => {
    for (const file of filesIn('rules/languages').filter((name) => !name.endsWith('index.ts'))) {
      expect(/\bfunction \w+\(|=>/.test(readFileSync(root + file, 'utf8')), `${file} holds logic`).toBe(false)
    }
  })
})

describe('what starts the programs', () => {
  it('sets no flags of V8: a process whose flags change while it runs may die of it', () => {
    expect(launchers.map(([, text]) => text).join('\n')).not.toMatch(/setFlagsFromString|node:v8/)
  })
})
