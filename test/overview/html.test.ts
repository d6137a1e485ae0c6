import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { html } from '../../rules/reporters/html.ts'
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
    const text = page([withOverview(HOSTILE), withOverview('River')], [{ path: HOSTILE, message: HOSTILE }])
    expect(text).not.toMatch(/<script|\u202e|\u0007/)
    expect(text).toContain('&lt;script')
  })
})

describe('charterlint --format html', () => {
  it('writes the pages of a folder as one file that needs nothing else', async () => {
    const { runWith } = await import('../cli/fake-io.ts')
    const cwd = mkdtempSync(join(tmpdir(), 'charterlint-html-'))
    try {
      for (const name of ['weak-charter.en.md', 'dieu-le-yeu.vi.md']) writeFileSync(join(cwd, name), readFileSync(join('examples', name)))
      const ran = await runWith(['--format', 'html=out.html', '--format', 'compact', '--fail-on', 'never', '.'], {
        cwd,
        env: { LANG: 'C.UTF-8' },
      })
      expect(ran.status, ran.stderr).toBe(0)
      const text = readFileSync(join(cwd, 'out.html'), 'utf8')
      expect(text.match(/<main class="overview"/g)).toHaveLength(2)
      expect(text).not.toMatch(/(?:src|href)="(?!#)/)
    } finally {
      rmSync(cwd, { recursive: true, force: true })
    }
  })
})
