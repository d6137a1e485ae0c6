import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openWindow, type Window } from './window.ts'

/** For `expect.poll`: as long as a slow machine may need, while a fast one waits no longer than it must. */
const soon = { timeout: 40_000, interval: 150 }

let folder: string
let vscode: Window

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charterlint-drafting-'))
  cpSync(join(import.meta.dirname, '..', '..', 'examples'), folder, { recursive: true })
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b.example']
  const git = (...args: string[]): unknown => execFileSync('git', [...author, ...args], { cwd: folder })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'first')
  const file = join(folder, 'strong-charter.en.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('within 21 days', 'soon').replace('consensus', 'agreement where possible'))
  vscode = await openWindow({ folder, settings: { 'git.enabled': true } })
  // The palette knows the commands of extensions a moment after the window is there.
  await vscode.open('strong-charter.en.md')
  await vi.waitUntil(async () => (await vscode.status())?.startsWith('Charter'), soon)
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await vscode?.screenshot(`failed-drafting-${task.name.replace(/\W+/g, '-')}`)
})

afterAll(async () => {
  await vscode?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

describe('a new charter', () => {
  it('is asked for step by step, and opens with its first blank selected and no finding but its blanks', async () => {
    await vscode.run('Charterlint: New partnership charter')
    await expect.poll(() => vscode.choices(), soon).toHaveLength(3)
    await vscode.type('Tiếng Việt')
    await vscode.press('Enter')
    await expect.poll(() => vscode.choices(), soon).toHaveLength(5)
    await vscode.screenshot('new-kinds')
    await vscode.type('Bản cam kết')
    await vscode.press('Enter')
    await expect.poll(() => vscode.choices(), soon).toHaveLength(4)
    await vscode.press('Enter')
    await expect.poll(() => vscode.choices(), soon).toHaveLength(0)
    await vscode.type('Hội Người khuyết tật tỉnh Mây; Trung tâm Sương')
    await vscode.press('Enter')
    await expect.poll(() => vscode.isInSnippet(), soon).toBe(true)
    expect(await vscode.lines()).toContain('# Bản cam kết hợp tác giữa Hội Người khuyết tật tỉnh Mây và Trung tâm Sương')
    await expect.poll(() => vscode.status(), soon).toMatch(/^Điều lệ: \d+\/41$/)
    await expect.poll(async () => [...new Set((await vscode.problems('Untitled-1')).map(({ rule }) => rule))], soon).toEqual(['placeholder'])
    await vscode.screenshot('new-charter')
  })
})

describe('while one writes', () => {
  it('nothing is said of the line until the cursor leaves it', async () => {
    await vscode.open('dieu-le-manh.vi.md')
    await expect.poll(() => vscode.status(), soon).toMatch(/^Điều lệ/)
    await vscode.goTo(30)
    await vscode.press('End')
    await vscode.type(' [số tiền] đồng [ngày]')
    // The checklist has seen the edit: whatever is to be said of it has been said by now.
    await vscode.run('Charterlint: Focus on Checklist')
    await vscode.open('dieu-le-manh.vi.md')
    expect(await vscode.squiggles('error')).toBe(0)
    await vscode.press('ArrowUp')
    await expect.poll(() => vscode.squiggles('error'), soon).toBeGreaterThan(0)
    await vscode.run('Undo')
  })
})

describe('the checklist', () => {
  const view = 'Checklist'

  it('lists the groups of the charter in the active editor, and what is not met alone', async () => {
    await vscode.open('weak-charter.en.md')
    await vscode.run('Charterlint: Focus on Checklist')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).toMatch(/Purpose.*Shared purpose stated.*Expected results.*missing/s)
    await vscode.screenshot('checklist-view-en')
    await vscode.run('Charterlint: Show only what is not met')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).not.toContain('Shared purpose stated')
    expect((await vscode.rows(view)).join()).toContain('Expected results')
    await vscode.run('Charterlint: Show all requirements')
    await vscode.open('dieu-le-yeu.vi.md')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).toContain('Mục đích')
    await vscode.screenshot('checklist-view-vi')
  })

  it('leads from a requirement to the lines that show it', async () => {
    await vscode.open('strong-charter.en.md')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).toMatch(/Purpose\s*4\/4/)
    await vscode.choose(view, 'Agreed objectives')
    await expect.poll(() => vscode.page.locator('[id="status.editor.selection"]').innerText(), soon).toMatch(/selected/)
  })

  it('offers the template of a requirement of which nothing is said', async () => {
    await vscode.open('weak-charter.en.md')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).toContain('missing')
    await vscode.choose(view, /missing$/)
    await expect.poll(() => vscode.choices(), soon).toHaveLength(3)
    await vscode.screenshot('checklist-offer')
    await vscode.press('Enter')
    await expect.poll(() => vscode.isInSnippet(), soon).toBe(true)
    await vscode.run('File: Revert File')
  })
})

describe('a comparison', () => {
  it('with the last version in git lists what became weaker, and leads to the place', async () => {
    await vscode.open('strong-charter.en.md')
    await expect.poll(() => vscode.status(), soon).toMatch(/^Charter/)
    await vscode.run('Charterlint: Compare with another version')
    await expect.poll(() => vscode.choices(), soon).toContainEqual(expect.stringContaining('HEAD'))
    await vscode.press('Enter')
    await expect.poll(() => vscode.rows('Comparison'), soon).toContainEqual(expect.stringContaining('Weaker'))
    await vscode.screenshot('comparison')
    await vscode.choose('Comparison', 'within 21 days')
    await expect.poll(() => vscode.page.locator('[id="status.editor.selection"]').innerText(), soon).toMatch(/selected/)
  })
})

describe.each(['Dark Modern', 'Dark High Contrast', 'Light High Contrast'])('in %s', (name) => {
  it('the views read well', async () => {
    await vscode.open('dieu-le-yeu.vi.md')
    await vscode.theme(name)
    await expect.poll(async () => (await vscode.rows('Checklist')).join(), soon).toContain('Mục đích')
    await vscode.screenshot(`checklist-${name.replaceAll(' ', '-')}`)
  })
})
