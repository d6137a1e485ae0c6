import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWindow, type Window } from './window.ts'

/** For `expect.poll`: as long as a slow machine may need, while a fast one waits no longer than it must. */
const soon = { timeout: 40_000, interval: 150 }

let folder: string
let vscode: Window

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charterlint-drafting-'))
  cpSync(join(import.meta.dirname, '..', '..', 'examples'), folder, { recursive: true })
  const git = (...args: string[]): unknown => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: folder })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'first')
  const file = join(folder, 'strong-charter.en.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+\. .*quarter.*\n/m, ''))
  vscode = await openWindow({ folder, settings: { 'git.enabled': true } })
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

describe('the checklist', () => {
  const view = 'Checklist'

  it('lists the groups of the charter in the active editor, and what is not met alone', async () => {
    await vscode.open('weak-charter.en.md')
    await vscode.run('Charterlint: Focus on Checklist')
    await expect.poll(() => vscode.rows(view), soon).toContainEqual(expect.stringContaining('Communication'))
    await expect.poll(() => vscode.rows(view), soon).toContainEqual(expect.stringContaining('Feedback loops'))
    await vscode.screenshot('checklist-view-en')
    const all = (await vscode.rows(view)).length
    await vscode.run('Charterlint: Show only what is not met')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).not.toContain('1/1')
    expect((await vscode.rows(view)).length).toBeLessThanOrEqual(all)
    await vscode.run('Charterlint: Show all requirements')
    await vscode.open('dieu-le-yeu.vi.md')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).toContain('Mục đích')
    await vscode.screenshot('checklist-view-vi')
  })

  it('leads from a requirement to the lines that show it', async () => {
    await vscode.open('strong-charter.en.md')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).toContain('Purpose')
    await vscode.choose(view, 'Agreed objectives')
    await expect.poll(() => vscode.page.locator('[id="status.editor.selection"]').innerText(), soon).toMatch(/selected/)
  })

  it('offers the template of a requirement of which nothing is said', async () => {
    await vscode.open('weak-charter.en.md')
    await expect.poll(async () => (await vscode.rows(view)).join(), soon).toContain('missing')
    await vscode.choose(view, /missing/)
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
