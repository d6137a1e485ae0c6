/** Workspaces that are more than one folder, or on no disk, in both extension hosts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hosts, settingsFor } from './hosts.ts'
import { packVirtualFolder } from './virtual/package.ts'
import { openWindow, type Window } from './window.ts'

const soon = { timeout: 40_000, interval: 150 }
const sample = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', 'examples', name), 'utf8')
const vietnamese = sample('dieu-le-yeu.vi.md')
const english = sample('weak-charter.en.md')
const onlyRule = (rule: string, severity: string): string => `rules: {'*': off, ${rule}: ${severity}}\n`

let place: string

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'charterlint-workspaces-'))
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const rulesIn = async (vscode: Window, file: string): Promise<string[]> => [...new Set((await vscode.problems(file)).map(({ rule }) => rule))]

describe.each(hosts)('a workspace of two folders in the %s extension host', (host) => {
  let vscode: Window
  const folderOf = (name: string): string => join(place, host, name)

  beforeAll(async () => {
    for (const [folder, rule, charter] of [['north', 'feedback-loops', vietnamese], ['south', 'risks', english]]) {
      mkdirSync(folderOf(folder), { recursive: true })
      writeFileSync(join(folderOf(folder), `${folder}.md`), charter)
      writeFileSync(join(folderOf(folder), '.charterlintrc.yaml'), onlyRule(rule, 'error'))
    }
    const workspace = join(place, host, 'both.code-workspace')
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }))
    vscode = await openWindow({ folder: folderOf('south'), opens: { workspace }, settings: settingsFor(host) })
  })
  afterAll(() => vscode?.close())

  it('each charter is judged by the configuration of its own folder, open or not', async () => {
    await vscode.open('south.md')
    await expect.poll(() => vscode.status(), soon).toMatch(/^Charter: \d\/1$/)
    await expect.poll(() => rulesIn(vscode, 'south.md'), soon).toEqual(['risks'])
    await expect.poll(() => rulesIn(vscode, 'north.md'), soon).toEqual(['feedback-loops'])
    await vscode.screenshot(`multi-root-${host}`)
  })

  it('a rule is turned off in the folder of the charter, and the other folder keeps it', async () => {
    await vscode.open('south.md')
    await vscode.goTo(english.split('\n').findIndex((line) => line.startsWith('# ')) + 1, 3)
    await expect.poll(() => vscode.fixes(), soon).toContainEqual(expect.stringContaining('Turn off for this folder'))
    await vscode.takeFix('Turn off for this folder')
    await expect.poll(() => rulesIn(vscode, 'south.md'), soon).toEqual([])
    expect(readFileSync(join(folderOf('south'), '.charterlintrc.yaml'), 'utf8')).toMatch(/risks: off/)
    expect(readFileSync(join(folderOf('north'), '.charterlintrc.yaml'), 'utf8')).toBe(onlyRule('feedback-loops', 'error'))
    await expect.poll(() => rulesIn(vscode, 'north.md'), soon).toEqual(['feedback-loops'])
  })
})

describe.each(hosts)('a folder that is on no disk in the %s extension host', (host) => {
  let vscode: Window

  beforeAll(async () => {
    const files = {
      '/charters/open.md': vietnamese,
      '/charters/unopened.md': english,
      '/charters/.charterlintrc.yaml': onlyRule('risks', 'error').replace('}', ', change-response: warning}'),
    }
    const extension = await packVirtualFolder(join(place, `extension-${host}`), 'charters', files)
    const opens = { folder: 'charters:/charters' }
    vscode = await openWindow({ folder: place, opens, extensions: [extension], settings: settingsFor(host) })
  })
  afterAll(() => vscode?.close())

  it('has its findings, of charters open or not, by the configuration that lies there', async () => {
    await vscode.openInExplorer('open.md')
    await expect.poll(() => vscode.status(), soon).toMatch(/^Điều lệ: \d\/2$/)
    await expect.poll(() => rulesIn(vscode, 'open.md'), soon).toEqual(['risks', 'change-response'])
    await expect.poll(() => rulesIn(vscode, 'unopened.md'), soon).toEqual(['risks', 'change-response'])
  })

  it('has a checklist, which leads to the lines', async () => {
    await vscode.run('Charterlint: Focus on Checklist')
    await expect.poll(async () => (await vscode.rows('Checklist')).join('\n'), soon).toContain('Mục tiêu đã thoả thuận')
    await vscode.choose('Checklist', 'Mục tiêu đã thoả thuận')
    await expect.poll(() => vscode.page.locator('[id="status.editor.selection"]').innerText(), soon).toMatch(/selected/)
    await vscode.screenshot(`virtual-${host}`)
  })

  it('a missing section is inserted, with its first tab stop active', async () => {
    await vscode.run('View: Focus Active Editor Group')
    await vscode.goTo(vietnamese.split('\n').findIndex((line) => line.startsWith('# ')) + 1, 3)
    await expect.poll(() => vscode.fixes(), soon).toContainEqual(expect.stringMatching(/Ứng phó với thay đổi/i))
    await vscode.takeFix(/Ứng phó với thay đổi/i)
    await expect.poll(() => vscode.isInSnippet(), soon).toBe(true)
    await expect.poll(() => vscode.lines(), soon).toMatch(/Ứng phó với thay đổi/i)
  })
})
