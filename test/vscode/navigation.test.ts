import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWindow, type Window } from './window.ts'

/** For `expect.poll`: as long as a slow machine may need, while a fast one waits no longer than it must. */
const soon = { timeout: 40_000, interval: 150 }
const samples = join(import.meta.dirname, '..', '..', 'examples')

/** The name of a partner in a table, in bold, across a line, and for short. */
const charter = `---
type: partnership-charter
lang: vi

---

# Thoả thuận hợp tác giữa Hội Người khuyết tật tỉnh Mây và Trạm Giống Sương

BÊN A: Hội Người khuyết tật tỉnh Mây
Đại diện: bà Lê Thị Mận, Chủ tịch

BÊN B: Trạm Giống Sương
Đại diện: ông Trần Văn Sung, Trạm trưởng

## Điều 1. Việc của các bên

| Bên | Việc |
|---|---|
| **Hội Người khuyết tật tỉnh Mây** | vận động hội viên |
| Trạm Giống Sương | cấp giống |

## Điều 2. Điều phối

Ban Điều phối gồm hai người của mỗi bên và họp mỗi quý một lần. Hội Người khuyết
tật tỉnh Mây ghi biên bản. Hội Người khuyết tật gửi biên bản theo Điều 1.
`

let folder: string
let vscode: Window | undefined

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'charterlint-names-'))
  cpSync(samples, join(folder, 'samples'), { recursive: true })
  writeFileSync(join(folder, 'hop-tac.md'), charter)
  mkdirSync(join(folder, 'inner'))
  cpSync(join(samples, 'weak-charter.en.md'), join(folder, 'inner', 'unopened.md'))
  writeFileSync(join(folder, 'inner', '.charterlintrc.yaml'), "rules: {'*': off, feedback-loops: error}\n")
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await vscode?.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cursor = (window: Window): Promise<string> => window.page.locator('[id="status.editor.selection"]').innerText().catch(() => '')
const suggestions = (window: Window): Promise<string[]> =>
  window.page.locator('.suggest-widget.visible .monaco-list-row .label-name').allInnerTexts()

/** Names in the outline: only rows in view are in the page. */
async function outline({ page }: Window): Promise<string[]> {
  const names: string[] = []
  // The editor may have taken the focus back from the command box when it closed, and the keys with it.
  await page.locator('.outline-pane .monaco-list').first().focus()
  for (const key of ['Home', 'End']) {
    await page.keyboard.press(key)
    names.push(...(await page.locator('.outline-pane .monaco-list-row .label-name').allInnerTexts()))
  }
  return names
}

describe('names of a charter', () => {
  let window: Window

  beforeAll(async () => {
    window = vscode = await openWindow({ folder })
    await window.open('hop-tac.md')
  })
  afterAll(() => window?.close())

  it('stand in the outline, each below its article, and above partners their duties are counted', async () => {
    await expect.poll(() => window.status().then(String), soon).toMatch(/^Điều lệ: \d+\/41$/)
    await window.run('Explorer: Focus on Outline View')
    await expect.poll(() => outline(window), soon).toEqual(
      expect.arrayContaining(['Hội Người khuyết tật tỉnh Mây', 'Điều 2. Điều phối', 'Ban Điều phối']),
    )
    // Lenses are in the page for the lines in view only, and choosing in the outline may scroll.
    await window.open('hop-tac.md')
    await window.press('Control+Home')
    const lenses = window.page.locator('.codelens-decoration')
    await expect.poll(() => lenses.allInnerTexts(), soon).toContainEqual(expect.stringContaining('trách nhiệm'))
    await window.screenshot('names-outline')
  })

  it('lead to where they are introduced', async () => {
    await window.open('hop-tac.md')
    await window.goTo(25, 33)
    await window.press('F12')
    await expect.poll(() => cursor(window), soon).toMatch(/^Ln 9,/)
    await window.screenshot('names-definition')
  })

  it('show who somebody is when the mouse rests on them', async () => {
    await window.goTo(9, 12)
    await window.run('Show or Focus Hover')
    const hover = window.page.locator('.monaco-hover:visible').first()
    await expect.poll(() => hover.innerText(), soon).toContain('Đại diện: bà Lê Thị Mận')
    await window.screenshot('names-hover')
    await window.press('Escape')
  })

  it('are renamed after a preview, in which a shortened name is for the person to take', async () => {
    await window.open('hop-tac.md')
    await window.goTo(9, 12)
    await window.press('F2')
    const box = window.page.locator('.rename-box .rename-input')
    await box.waitFor()
    expect(await box.inputValue()).toBe('Hội Người khuyết tật tỉnh Mây')
    await box.fill('Hội Khiếm thị tỉnh Mây')
    await window.press('Control+Enter')
    const panel = window.page.locator('.bulk-edit-panel').first()
    await panel.waitFor()
    await expect.poll(() => panel.locator('.monaco-list-row').count(), soon).toBeGreaterThan(1)
    await window.screenshot('names-rename-preview')
    await panel.locator('.monaco-button', { hasText: /^Apply/ }).first().click()
    await expect.poll(() => window.text('hop-tac.md'), soon).toContain('BÊN A: Hội Khiếm thị tỉnh Mây')
    const after = await window.text('hop-tac.md')
    expect(after.match(/Hội Khiếm thị tỉnh Mây/g)?.length).toBe(4)
    expect(after).toContain('Hội Người khuyết tật gửi biên bản')
    await window.screenshot('names-renamed')
  })

  it('are completed in front matter, as its keys and values are', async () => {
    await window.open('hop-tac.md')
    await window.goTo(4, 1)
    await window.type('sta')
    await window.press('Control+Space')
    await expect.poll(() => suggestions(window), soon).toContain('status')
    await window.screenshot('completion-keys')
    await window.press('Enter')
    await window.press('Control+Space')
    await expect.poll(() => suggestions(window), soon).toEqual(['draft', 'review', 'signed'])
    await window.screenshot('completion-values')
    await window.press('Enter')
    await expect.poll(() => window.text('hop-tac.md'), soon).toContain('lang: vi\nstatus: draft\n')
  })

  it('of a charter that is not open has its findings all the same, by its own configuration', async () => {
    await expect.poll(() => window.problems('unopened.md').then((all) => all.map(({ rule }) => rule)), soon).toEqual(['feedback-loops'])
    await window.screenshot('workspace-problems')
  })

  it('of a folder whose configuration is broken are not judged: its file and the status bar say why, and lead there, until it is mended', async () => {
    const config = 'inner/.charterlintrc.yaml'
    await window.open(config)
    await window.goTo(2, 1)
    await window.type('quiet: true')
    await window.press('Escape')
    await window.text(config)
    await expect.poll(() => window.brokenConfiguration(), soon).toContain('.charterlintrc.yaml')
    await expect.poll(() => window.problems(config).then((all) => all.map(({ message, line }) => `${line}: ${message}`)), soon).toEqual([
      expect.stringMatching(/^2: unknown setting "quiet"/),
    ])
    await window.screenshot('configuration-broken')
    await window.open('hop-tac.md')
    await window.page.locator('.statusbar-item[id$="charterlint.configuration"]').click()
    await expect.poll(() => cursor(window), soon).toMatch(/^Ln 2,/)
    expect(await window.notifications()).toEqual([])
    await window.open(config)
    await window.goTo(2, 1)
    await window.press('Shift+End')
    await window.press('Delete')
    await window.text(config)
    await expect.poll(() => window.problems(config), soon).toEqual([])
    expect(await window.brokenConfiguration()).toBeNull()
    await expect.poll(() => window.problems('unopened.md').then((all) => all.map(({ rule }) => rule)), soon).toEqual(['feedback-loops'])
  })
})
