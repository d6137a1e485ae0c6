import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FrameLocator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWindow, type Window } from './window.ts'

/** For `expect.poll`: as long as a slow machine may need, while a fast one waits no longer than it must. */
const soon = { timeout: 40_000, interval: 150 }

const samples = [
  { language: 'Vietnamese', file: 'dieu-le-yeu.vi.md', word: 'Điều lệ đã nêu được gì' },
  { language: 'English', file: 'weak-charter.en.md', word: 'What the charter covers' },
]

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const accessibility = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

let folder: string
let vscode: Window
const refused: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charterlint-overview-'))
  cpSync(join(import.meta.dirname, '..', '..', 'examples'), folder, { recursive: true })
  vscode = await openWindow({ folder })
  await vscode.page.setViewportSize({ width: 1500, height: 950 })
  vscode.page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await vscode?.screenshot(`failed-overview-${task.name.replace(/\W+/g, '-')}`)
})

afterAll(async () => {
  await vscode?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** The page in the view. */
function overview(): FrameLocator {
  return vscode.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame')
}

function words(): Promise<string> {
  return overview()
    .locator('main')
    .innerText({ timeout: 2000 })
    .catch(() => '')
}

/** "Ln 12, Col 3 (20 selected)" of the status bar: line and column. */
async function cursor(): Promise<[number, number]> {
  const text = await vscode.page
    .locator('[id="status.editor.selection"]')
    .innerText({ timeout: 2000 })
    .catch(() => '')
  const [line = 0, column = 0] = (text.match(/\d+/g) ?? []).map(Number)
  return [line, column]
}

it('Charterlint is not even started before a Markdown file is opened', async () => {
  expect(await vscode.running()).toBeNull()
})

describe.each(samples)('the overview of a charter in $language', ({ language, file, word }) => {
  it('opens beside the text in its language', async () => {
    await vscode.open(file)
    await expect.poll(() => vscode.status(), soon).not.toBeNull()
    await vscode.run('Charterlint: Show the overview beside the text')
    await expect.poll(words, soon).toContain(word)
    await vscode.screenshot(`overview-${language}`)
  })

  it('leads to the place in the text from the keyboard', async () => {
    const link = overview().locator('.gaps a[data-at]').last()
    const [line] = (await link.getAttribute('data-at'))!.split(':').map(Number)
    await link.focus()
    await link.press('Enter')
    await expect.poll(async () => (await cursor())[0], soon).toBe(line)
  })
})

describe('the overview', () => {
  it('follows the charter that is worked on', async () => {
    await vscode.open('strong-charter.en.md')
    await expect.poll(() => overview().locator('h1').innerText(), soon).toContain('Cool Streets')
    await vscode.screenshot('overview-strong-English')
    await vscode.open('dieu-le-manh.vi.md')
    await expect.poll(() => overview().locator('h1').innerText(), soon).toContain('Đồng không khói')
    await vscode.screenshot('overview-strong-Vietnamese')
  })

  it.each([
    ['dark', 'Dark Modern'],
    ['high-contrast', 'Dark High Contrast'],
    ['high-contrast-light', 'Light High Contrast'],
    ['light', 'Light Modern'],
  ])('can be read in a %s theme, and keeps to the rules of accessibility (WCAG 2.2 AA)', async (name, title) => {
    await vscode.theme(title)
    await overview().locator('.flows h2').scrollIntoViewIfNeeded()
    await vscode.screenshot(`overview-${name}-flows`)
    await overview().locator('h1').scrollIntoViewIfNeeded()
    await vscode.screenshot(`overview-${name}`)
    const [ink, paper] = (await overview()
      .locator('body')
      .evaluate('((body) => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor])(document.body)')) as [string, string]
    expect(ink).not.toBe(paper)
    // As a string it runs in the page, whose policy lets nothing else in.
    await overview().locator('body').evaluate(axe)
    const violations = await overview().locator('body').evaluate(`axe.run(document, { runOnly: ${JSON.stringify(accessibility)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`)
    expect(violations).toEqual([])
  })

  it('is written to a file where one says, which holds all it needs', async () => {
    await vscode.open('strong-charter.en.md')
    await vscode.run('Charterlint: Write the overview to a file')
    const name = vscode.page.locator('.quick-input-widget input').first()
    await expect.poll(() => name.inputValue(), soon).toContain('strong-charter.en.overview.html')
    await vscode.press('Enter')
    await expect.poll(() => existsSync(join(folder, 'strong-charter.en.overview.html')), soon).toBe(true)
    const html = readFileSync(join(folder, 'strong-charter.en.overview.html'), 'utf8')
    expect(html).toContain('Content-Security-Policy')
    expect(html).toContain('Cool Streets')
  })

  it('explains a requirement that is not met', async () => {
    await vscode.open('weak-charter.en.md')
    await expect.poll(() => overview().locator('[data-rule]').count(), soon).toBeGreaterThan(0)
    await overview().locator('.gaps [data-rule]').first().click()
    await expect.poll(() => vscode.tabs(), soon).toContainEqual(expect.stringMatching(/\.md/))
  })

  it('asked for nothing that its policy refuses', () => expect(refused).toEqual([]))
})
