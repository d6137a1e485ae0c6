import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../rules/reporters/html.ts'
import { runWith, type Ran } from '../cli/fake-io.ts'
import { contextOf, fileOf, HOSTILE, reportOf } from '../cli/sample-report.ts'
import { overviewOf, saidOf } from './sample-overview.ts'

const page = (files: Parameters<typeof reportOf>[0], problems: Parameters<typeof reportOf>[1] = []): string =>
  html(reportOf(files, problems), contextOf())
const withOverview = (title: string, language: 'vi' | 'en' = 'en') =>
  fileOf({ path: `${title}.md`, overview: overviewOf({ title: saidOf(title), language }) })

describe('html', () => {
  it('is the page of the charter alone where there is one', () => {
    const text = page([withOverview('River')])
    expect(text).toContain('<title>Overview: River</title>')
    expect(text).not.toContain('id="index"')
  })

  it('has a list in front where there are more, each leading to its page and back', () => {
    const text = page([withOverview('River'), withOverview('Hồ', 'vi')])
    expect(text).toContain('<a href="#c1-overview">River</a>')
    expect(text).toContain('id="c2-overview"')
    expect(text.match(/href="#index"/g)).toHaveLength(2)
    expect(text).toContain('<main class="overview" lang="vi"')
  })

  it('has every place of every page to go to', () => {
    const text = page([withOverview('River'), withOverview('Lake')])
    const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const first = new Set([...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !/L\d+$/.test(id)))
    for (const id of first) expect(ids).toContain(id)
    expect(ids).toContain('c2-L3')
  })

  it('counts files that are no charters and names what could not be read', () => {
    const text = page(
      [withOverview('River'), fileOf({ charter: false, language: null, stage: null, requirements: [], path: 'b.md' })],
      [{ path: 'x.md', message: 'x.md is no UTF-8' }],
    )
    expect(text).toContain('1 file is no charter and was not judged.')
    expect(text).toContain('x.md is no UTF-8')
  })

  it('lists a charter of which only the report is known', () => {
    const text = page([fileOf({ path: 'old.md' }), withOverview('River')])
    expect(text).toContain('Charter without a title')
    expect(text).not.toContain('href="#c1-overview"')
  })

  it('makes markup of names and text harmless, and keeps what turns the direction of text out', () => {
    const hostile = fileOf({ path: `${HOSTILE}.md`, overview: overviewOf({ title: saidOf(HOSTILE), text: `# ${HOSTILE}\n`, language: 'en' }) })
    const text = page([hostile, withOverview('River')], [{ path: HOSTILE, message: HOSTILE }])
    expect(text).not.toMatch(/<script|\u202e|\u0007/)
    expect(text).toContain('&lt;script')
  })
})

describe('charterlint --format html', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'charterlint-html-'))
  const names = ['weak-charter.en.md', 'dieu-le-yeu.vi.md']
  const call = (...args: string[]): Promise<Ran> => runWith([...args, '--fail-on', 'never'], { cwd, env: { LANG: 'C.UTF-8' } })
  const file = (name: string): string => readFileSync(join(cwd, name), 'utf8')
  beforeAll(() => names.forEach((name) => writeFileSync(join(cwd, name), readFileSync(join('examples', name)))))
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  it('writes the pages of a folder as one file that needs nothing else', async () => {
    expect(await call('--format', 'html=out.html', '--format', 'compact', '.')).toMatchObject({ status: 0, stderr: '' })
    expect(file('out.html').match(/<main class="overview"/g)).toHaveLength(2)
    expect(file('out.html')).not.toMatch(/(?:src|href)="(?!#)/)
  })

  it('writes the same from the cache, also one that a run without pages filled', async () => {
    await call('--cache', '--cache-location', 'cache.jsonl', '--format', 'json=plain.json', '.')
    for (const name of ['first.html', 'second.html']) {
      await call('--cache', '--cache-location', 'cache.jsonl', '--format', `html=${name}`, '.')
      expect(file(name)).toBe(file('out.html'))
    }
  })

  it('writes the same from the shards of a run', async () => {
    for (const shard of ['1/2', '2/2']) await call('--shard', shard, '--format', `json=${shard[0]}.json`, '.')
    expect(await call('merge', '1.json', '2.json', '--format', 'html=merged.html')).toMatchObject({ status: 0, stderr: '' })
    expect(file('merged.html')).toBe(file('out.html'))
  })

  it('says which report was spoilt', async () => {
    writeFileSync(
      join(cwd, 'spoilt.json'),
      file('1.json')
        .replace(/"partners": \[\s*\{/, '"partners": [7, {')
        .replace('"name": {', '"name": 3, "x": {'),
    )
    const { status, stderr } = await call('merge', 'spoilt.json', '--format', 'html=spoilt.html')
    expect(status).toBe(2)
    expect(stderr).toContain('spoilt.json')
  })
})
