/** What every person does, done in both extension hosts, each time in another language and other colours. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { composeCharter } from '../../rules/index.ts'
import { FILLED } from '../unit/draft-filled.ts'
import { settingsFor } from './hosts.ts'
import { openWindow, type Window } from './window.ts'

/** For `expect.poll`: as long as a slow machine may need, while a fast one waits no longer than it must. */
const soon = { timeout: 40_000, interval: 150 }
const samples = join(import.meta.dirname, '..', '..', 'examples')

const inVietnamese = {
  host: 'node',
  language: 'vi',
  theme: 'Dark High Contrast',
  answers: ['Tiếng Việt', 'Bản cam kết', 'Tổ chức xã hội – tổ chức xã hội'],
  heading: '# Bản cam kết hợp tác giữa Hội Người khuyết tật tỉnh Mây và Trung tâm Sương',
  status: /^Điều lệ: \d+\/41$/,
  weak: 'dieu-le-yeu.vi.md',
  strong: 'dieu-le-manh.vi.md',
  edit: ['trong 15 ngày sau khi', 'sớm sau khi'],
  changed: 'duyệt báo cáo quý',
  section: /Ứng phó với thay đổi/i,
  objectives: 'Mục tiêu đã thoả thuận',
  covers: 'Điều lệ đã nêu được gì',
  weaker: 'Yếu đi',
  walkthrough: 'Soạn điều lệ hợp tác',
} as const

const inEnglish = {
  host: 'web',
  language: 'en',
  theme: 'Dark Modern',
  answers: ['English', 'Compact', 'CSO'],
  heading: '# Compact between Hội Người khuyết tật tỉnh Mây and Trung tâm Sương',
  status: /^Charter: \d+\/41$/,
  weak: 'weak-charter.en.md',
  strong: 'strong-charter.en.md',
  edit: ['within 21 days', 'soon'],
  changed: 'paying materials invoices',
  section: /response to change/i,
  objectives: 'Agreed objectives',
  covers: 'What the charter covers',
  weaker: 'Weaker',
  walkthrough: 'Draft a partnership charter',
} as const

const partners = ['Hội Người khuyết tật tỉnh Mây', 'Trung tâm Sương'] as const

/** What a person types into the blanks of the new compact, in the order in which Tab goes through them. */
function valuesFor(language: 'vi' | 'en'): string[] {
  const text = composeCharter({ language, kind: 'compact', relation: 'cso-cso', partners }, requirementEntries)
  const turns = new Map<string, number>()
  return [...text.matchAll(/\[([^\]\n]+)\](?!\()/g)].map(([, blank]) => {
    const values = FILLED[language][blank] ?? [blank]
    const turn = turns.get(blank) ?? 0
    turns.set(blank, turn + 1)
    return values[turn % values.length].replace('{first}', partners[0]).replace('{second}', partners[1])
  })
}

describe.each([inVietnamese, inEnglish])('in the $host extension host, in $language', (given) => {
  let folder: string
  let vscode: Window
  const picture = (name: string): Promise<string> => vscode.screenshot(`${given.host}-${given.language}-${name}`)
  const rows = async (view: string): Promise<string> => (await vscode.rows(view)).join('\n')
  const selection = (): Promise<string> => vscode.page.locator('[id="status.editor.selection"]').innerText()
  const rulesIn = async (file: string): Promise<string[]> => [...new Set((await vscode.problems(file)).map(({ rule }) => rule))]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'charterlint-hosts-'))
    cpSync(samples, folder, { recursive: true })
    mkdirSync(join(folder, 'inner'))
    cpSync(join(samples, 'weak-charter.en.md'), join(folder, 'inner', 'unopened.md'))
    writeFileSync(join(folder, 'inner', '.charterlintrc.yaml'), "rules: {'*': off, feedback-loops: error}\n")
    writeFileSync(join(folder, '.charterlintrc.yaml'), '{}\n')
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: folder })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'first')
    const file = join(folder, given.strong)
    cpSync(file, join(folder, 'before.md'))
    writeFileSync(file, readFileSync(file, 'utf8').replace(given.edit[0], given.edit[1]))
    vscode = await openWindow({ folder, settings: { ...settingsFor(given.host), 'git.enabled': true } })
    // The palette knows the commands of extensions a moment after the window is there.
    await vscode.open(given.strong)
    await vi.waitUntil(async () => given.status.test((await vscode.status()) ?? ''), soon)
    await vscode.theme(given.theme)
  })

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    await picture(`failed-${task.name.replace(/\W+/g, '-')}`)
    // What one test left open must not be in the way of the next.
    for (let times = 0; times < 3; times++) await vscode.press('Escape')
  })

  afterAll(async () => {
    await vscode?.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  it('runs there', async () => {
    expect(await vscode.running()).toMatch(given.host === 'web' ? /web worker/ : /127\.0\.0\.1/)
  })

  it('its walkthrough begins with nothing done', async () => {
    expect(await vscode.walkthrough(given.walkthrough)).toEqual([false, false, false, false, false])
  })

  it('a new charter is asked for step by step, and opens with its first blank selected and no finding but its blanks', async () => {
    await vscode.run('Charterlint: New partnership charter')
    for (const [index, answer] of given.answers.entries()) {
      await expect.poll(() => vscode.choices(), soon).toHaveLength([3, 5, 4][index])
      if (index === 1) await picture('new-kinds')
      await vscode.type(answer)
      await vscode.press('Enter')
    }
    await expect.poll(() => vscode.choices(), soon).toHaveLength(0)
    await vscode.type(partners.join('; '))
    await picture('new-partners')
    await vscode.press('Enter')
    await expect.poll(() => vscode.isInSnippet(), soon).toBe(true)
    expect(await vscode.lines()).toContain(given.heading)
    // Of a compact less is asked.
    await expect.poll(() => vscode.status(), soon).toMatch(/: 0\/5$/)
    await expect.poll(() => rulesIn('Untitled-1'), soon).toEqual(['placeholder'])
    await picture('new-charter')
  })

  it('it has no finding any more when its blanks are filled in, one after the other by the Tab key', async () => {
    // Reading the problems took the focus away.
    await vscode.run('View: Focus Active Editor Group')
    for (const value of valuesFor(given.language)) {
      await vscode.page.keyboard.insertText(value)
      await vscode.press('Tab')
    }
    await expect.poll(() => vscode.isInSnippet(), soon).toBe(false)
    await expect.poll(() => vscode.problems('Untitled-1'), soon).toEqual([])
    await picture('new-charter-filled')
  })

  it('a missing section is inserted from the keyboard alone, with its first tab stop active', async () => {
    await vscode.open(given.weak)
    const before = await vscode.text(given.weak)
    const title = before.split('\n').findIndex((line) => line.startsWith('# ')) + 1
    await expect.poll(() => vscode.squiggles(), soon).toBeGreaterThan(0)
    await vscode.goTo(title, 3)
    await expect.poll(() => vscode.fixes(), soon).toContainEqual(expect.stringMatching(given.section))
    await picture('quick-fixes')
    await vscode.takeFix(given.section)
    await expect.poll(() => vscode.isInSnippet(), soon).toBe(true)
    await picture('quick-fix')
    await vscode.type('XYZ')
    // Read once: every reading saves the file anew, and a file that is being written can be seen empty.
    let added: string[] = []
    await expect.poll(async () => {
      added = (await vscode.text(given.weak)).split('\n').filter((line) => !before.split('\n').includes(line))
      return added.some((line) => line.includes('XYZ'))
    }, soon).toBe(true)
    expect(added[0]).toMatch(/^#+ /)
    expect(added[0]).toMatch(given.section)
    await vscode.goTo(title, 3)
    await expect.poll(() => vscode.fixes(), soon).not.toContainEqual(expect.stringMatching(given.section))
    await vscode.press('Escape')
  })

  it('the checklist leads from a requirement to the lines that show it', async () => {
    await vscode.open(given.strong)
    await vscode.run('Charterlint: Focus on Checklist')
    await expect.poll(() => rows('Checklist'), soon).toContain(given.objectives)
    await vscode.choose('Checklist', given.objectives)
    await expect.poll(selection, soon).toMatch(/selected/)
    await picture('checklist')
  })

  it('the overview opens beside the text, leads to the place that is clicked, and follows what is typed', async () => {
    await vscode.open(given.strong)
    await vscode.run('Charterlint: Show the overview beside the text')
    const page = vscode.webview()
    await expect.poll(() => page.locator('main').innerText().catch(() => ''), soon).toContain(given.covers)
    const link = page.locator('.card a[data-at]').first()
    const [line] = (await link.getAttribute('data-at'))!.split(':').map(Number)
    await link.click()
    await expect.poll(selection, soon).toMatch(RegExp(`^Ln ${line}, .*selected`))
    await picture('overview')
    const title = readFileSync(join(folder, given.strong), 'utf8').split('\n').findIndex((one) => one.startsWith('# ')) + 1
    await vscode.open(given.strong)
    await vscode.goTo(title)
    await vscode.press('End')
    await vscode.type('XYZ')
    await expect.poll(() => page.locator('h1').innerText(), soon).toContain('XYZ')
    await vscode.press('Control+Z')
    await expect.poll(() => page.locator('h1').innerText(), soon).not.toContain('XYZ')
  })

  it('overview and checklist follow the configuration of the folder without a keystroke in the charter', async () => {
    const page = vscode.webview()
    const met = (): Promise<string> => page.locator('header svg').first().textContent().then(String)
    await expect.poll(met, soon).toMatch(/41$/)
    const configure = async (text: string): Promise<void> => {
      await vscode.open('.charterlintrc.yaml')
      await vscode.press('Control+A')
      await vscode.type(text)
      await expect.poll(() => vscode.text('.charterlintrc.yaml'), soon).toBe(text)
    }
    await configure('packs: [extended]')
    await expect.poll(met, soon).toMatch(/47$/)
    await configure('packs: []')
    await expect.poll(met, soon).toMatch(/41$/)
  })

  it('a charter that is not open has its findings all the same, by its own configuration', async () => {
    await expect.poll(() => rulesIn('unopened.md'), soon).toEqual(['feedback-loops'])
    await picture('unopened')
  })

  it.each(['git', 'file'])('a comparison with a version in a %s lists what became weaker, and leads to the place', async (where) => {
    await vscode.open(given.strong)
    await expect.poll(() => vscode.status(), soon).toMatch(given.status)
    await vscode.run('Charterlint: Compare with another version')
    await expect.poll(() => vscode.choices(), soon).toHaveLength(2)
    if (where === 'file') {
      await vscode.press('ArrowDown')
      await vscode.press('Enter')
      const name = vscode.page.locator('.quick-input-widget input').first()
      await expect.poll(() => name.inputValue(), soon).toContain(folder)
      await name.fill(join(folder, 'before.md'))
    }
    await vscode.press('Enter')
    await expect.poll(() => rows('Comparison'), soon).toMatch(RegExp(`${given.weaker}.*${given.changed}`, 's'))
    await vscode.choose('Comparison', given.changed)
    await expect.poll(selection, soon).toMatch(/selected/)
    await picture(`comparison-${where}`)
    await vscode.run('Charterlint: Close the comparison')
  })

  it('the steps of the walkthrough are done by what was done', async () => {
    const done = await vscode.walkthrough(given.walkthrough, () => picture('walkthrough'))
    expect(done).toEqual([true, true, true, true, true])
  })

  it('the overview is there again after the window was loaded anew', async () => {
    await vscode.page.reload()
    const words = (): Promise<string> => vscode.webview().locator('main').innerText({ timeout: 1000 }).catch(() => '')
    await expect.poll(words, { ...soon, timeout: 100_000 }).toContain(given.covers)
    // The window brings back its editors in turn: which of them is looked at is settled by looking at another first.
    await vscode.open('README.md')
    await vscode.open(given.strong)
    await expect.poll(() => vscode.status(), soon).toMatch(given.status)
  })

  it('nothing popped up unasked', async () => {
    expect(await vscode.notifications()).toEqual([])
    await vscode.run('Notifications: Show Notifications')
    expect(await vscode.notifications()).toEqual([])
  })
})
