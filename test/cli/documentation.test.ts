/** What the documentation says is so, in both languages alike. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../rules/config/read-config.ts'
import { configSchema } from '../../rules/config/schema.ts'
import { allTextRules, extendedEntries, requirementEntries } from '../../rules/index.ts'
import { FORMATS } from '../../rules/reporters/index.ts'
import { runWith } from './fake-io.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const PAGES = ['docs/command-line.md', 'docs/ci.md', 'docs/editors.md', 'docs/stability.md']
const inVietnamese = (page: string): string => page.replace('docs/', 'docs/vi/')
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found)
const blocks = (page: string, language: string): string[] => all(read(page), new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))
/** Names in code, in the first cells of the rows that a table has. */
const named = (page: string): string[] => all(read(page), /^\| (`[^|]*(?:\\\|[^|]*)*) \|/gm)

describe.each(PAGES)('%s', (page) => {
  const other = inVietnamese(page)

  it('has the same parts in Vietnamese: sections, rows of tables, blocks', () => {
    const shape = (path: string): unknown => {
      const text = read(path)
      return { sections: all(text, /^(#+) /gm), rows: all(text, /^(\|)/gm).length, blocks: all(text, /^```(\w*)/gm) }
    }
    expect(shape(other)).toEqual(shape(page))
  })

  it('is linked with its other language', () => {
    expect(read(page)).toContain(`(${relative(dirname(page), other)})`)
    expect(read(other)).toContain(`(${relative(dirname(other), page)})`)
  })
})

describe('the command line', () => {
  const [en, vi] = [PAGES[0], inVietnamese(PAGES[0])]

  it.each([en, vi])('%s has every command, option and format', async (page) => {
    const { stdout } = await runWith(['--help'], { cwd: root })
    const commands = all(stdout.slice(stdout.indexOf('Commands:')), /^ {2}(\w+) /gm)
    const rows = named(page).join('\n')
    for (const command of commands) expect(rows).toContain(`\`charterlint ${command}`)
    for (const option of all(stdout, /^\s+(?:-\w, )?(--[\w-]+)/gm)) expect(rows).toContain(option)
    expect(rows.match(/`(\w+)`/g)!.map((name) => name.slice(1, -1))).toEqual(expect.arrayContaining([...FORMATS]))
  })

  it('has the same exit statuses with the same tests in both languages', () => {
    const statuses = (page: string): string[][] =>
      [...read(page).matchAll(/^\| ([012]) \|.*\| (`[^|]*) \|$/gm)].map(([, status, cases]) => [status, cases])
    expect(statuses(vi)).toEqual(statuses(en))
    expect(statuses(en).length).toBeGreaterThan(10)
  })

  it.each([en, vi])('%s shows a configuration that is one', (page) => {
    const [example] = blocks(page, 'yaml').filter((block) => block.startsWith('language:'))
    const schema = configSchema([...requirementEntries, ...extendedEntries], allTextRules)
    expect(readConfig('.charterlintrc.yaml', example, schema).problems).toEqual([])
  })
})

describe('every page', () => {
  const pages = ['README.md', 'README.vi.md', 'SECURITY.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`)]
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'))
  /** As GitHub makes them of titles. */
  const anchors = (path: string): string[] =>
    all(readFileSync(path, 'utf8'), /^#+ (.+)$/gm).map((title) => title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '').replaceAll(' ', '-'))

  it.each(pages)('%s links only to what is there', (page) => {
    for (const link of all(read(page), /\]\(([^)\s]+)\)/g).filter((one) => !/^https?:/.test(one))) {
      const [path, anchor] = link.split('#')
      const target = path === '' ? join(root, page) : join(root, dirname(page), path)
      expect(existsSync(target), link).toBe(true)
      if (anchor !== undefined) expect(anchors(target), link).toContain(anchor)
    }
  })

  it.each(pages)('%s names only options that there are', async (page) => {
    const helps = await Promise.all([[], ['init'], ['new'], ['config'], ['diff']].map(async (command) => (await runWith([...command, '--help'], { cwd: root })).stdout))
    const known = new Set(all(helps.join('\n'), /(--[\w-]+)/g))
    for (const line of blocks(page, 'sh').join('\n').split('\n').filter((one) => /charterlint|cli\.mjs/.test(one))) {
      const own = /(?:charterlint|cli\.mjs)\s(.*)/.exec(line)?.[1] ?? ''
      if (/npm|git /.test(line)) continue
      for (const option of all(own, /(?<=\s)(--[\w-]+)/g)) expect([...known, '--stdio'], line).toContain(option)
    }
  })
})

describe('the page about CI', () => {
  const action = parse(read('action.yml')) as { inputs: object; outputs: object }

  it.each([PAGES[1], inVietnamese(PAGES[1])])('%s names every input and output of the action, and no other', (page) => {
    const text = read(page)
    const table = text.slice(text.lastIndexOf('|---|---|---|'))
    const inputs = all(table, /^\| (`[^|]*) \|/gm).flatMap((cell) => all(cell, /`([^`]+)`/g))
    expect(inputs.sort()).toEqual(Object.keys(action.inputs).sort())
    for (const output of Object.keys(action.outputs)) expect(table).toContain(`\`${output}\``)
    for (const block of blocks(page, 'yaml')) {
      const steps = parse(block) as readonly { uses?: string; with?: object }[] | { repos: readonly { hooks: readonly { language: string }[] }[] }
      if (!Array.isArray(steps)) expect((steps as { repos: readonly { hooks: readonly { language: string }[] }[] }).repos[0].hooks[0].language).toBe('system')
      else
        for (const { uses, with: given } of steps as readonly { uses?: string; with?: object }[])
          if (uses !== undefined && !uses.startsWith('actions/')) expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given!)))
    }
  })
})

describe('README.vi.md', () => {
  it('names commands of the editor as the editor does', () => {
    const { contributes } = JSON.parse(read('package.json')) as { contributes: { commands: readonly { title: string }[] } }
    const titles = contributes.commands.map(({ title }) => /\((.*)\)$/.exec(title)?.[1])
    const said = all(read('README.vi.md'), /(?:gõ \*Charterlint\*, chọn|`F1`,|chọn)\s+\*([^*]+)\*/g)
    expect(said.length).toBeGreaterThan(5)
    for (const title of said) expect(titles).toContain(title)
  })
})
