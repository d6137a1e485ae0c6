import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Problem } from './problems.ts'
import { openWindow, type Window } from './window.ts'

/** For `expect.poll`: as long as a slow machine may need, while a fast one waits no longer than it must. */
const soon = { timeout: 40_000, interval: 150 }

/** The weak samples, and a requirement that each misses. */
const samples = [
  { language: 'Vietnamese', file: 'dieu-le-yeu.vi.md', status: /^Điều lệ: \d+\/41$/, rule: 'change-response' },
  { language: 'English', file: 'weak-charter.en.md', status: /^Charter: \d+\/41$/, rule: 'change-response' },
]

/** Speaks of a charter and is none. */
const readme = `# Van booking

A small web application that books the dental van. See the memorandum of understanding for the partnership's charter.

## Install

    npm install
`

const blanks = '---\ntype: partnership-charter\n---\n\n# Charter of [name]\n\nThe partners meet every [weekday], [where].\n'

let folder: string
let vscode: Window

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'charterlint-samples-'))
  cpSync(join(import.meta.dirname, '..', '..', 'examples'), folder, { recursive: true })
  writeFileSync(join(folder, 'README.md'), readme)
  writeFileSync(join(folder, 'blanks.md'), blanks)
  vscode = await openWindow({ folder })
  // The palette knows the commands of extensions a moment after the window is there.
  await vscode.open('strong-charter.en.md')
  await vi.waitUntil(async () => (await vscode.status())?.startsWith('Charter'), soon)
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await vscode?.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`)
})

afterAll(async () => {
  await vscode?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
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

describe('blanks', () => {
  it('are gone through by a key, from the last to the first again, in the line that is written too', async () => {
    await vscode.open('blanks.md')
    await expect.poll(() => vscode.status(), soon).toMatch(/^Charter/)
    const fill = async (words: string): Promise<void> => {
      await vscode.press('Control+Alt+N')
      await expect.poll(() => vscode.selected(), soon).toBeGreaterThan(0)
      await vscode.type(words)
      // Else what was selected before is taken for what the next key selects.
      await expect.poll(() => vscode.selected(), soon).toBe(0)
    }
    await vscode.goTo(7)
    for (const words of ['Monday', 'at the mill', 'the Weir']) await fill(words)
    await expect.poll(() => vscode.text('blanks.md'), soon).toContain('# Charter of the Weir\n\nThe partners meet every Monday, at the mill.')
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

describe.each(['Dark Modern', 'Dark High Contrast', 'Light High Contrast'])('in %s', (name) => {
  it('the views read well', async () => {
    await vscode.open('dieu-le-yeu.vi.md')
    await vscode.theme(name)
    await expect.poll(async () => (await vscode.rows('Checklist')).join(), soon).toContain('Mục đích')
    await vscode.screenshot(`checklist-${name.replaceAll(' ', '-')}`)
  })
})

describe.each(samples)('a charter in $language', ({ language, file, status, rule }) => {
  it('shows its findings in its own language and how much it meets', async () => {
    await vscode.open(file)
    await expect.poll(() => vscode.status(), soon).toMatch(status)
    // A test before may have left it further down.
    await vscode.press('Control+Home')
    await expect.poll(() => vscode.squiggles(), soon).toBeGreaterThan(0)
    const problems = await vscode.problems(file)
    expect(problems.map((problem) => problem.rule)).toContain(rule)
    for (const { message } of problems) expect(isVietnamese(message), message).toBe(language === 'Vietnamese')
    await vscode.screenshot(`findings-${language}`)
  })

  it('lists what a charter needs, and explains the requirement at the cursor', async () => {
    await vscode.open(file)
    await vscode.run('Charterlint: Show what this charter needs')
    await expect.poll(() => vscode.choices(), soon).not.toHaveLength(0)
    await vscode.screenshot(`checklist-${language}`)
    await vscode.press('Escape')
    await goToFinding(rule, file)
    await vscode.run('Charterlint: Explain a rule')
    await expect.poll(async () => {
      // A line with several findings asks first which one is meant.
      if ((await vscode.choices()).length > 0) await vscode.press('Enter')
      return vscode.preview()
    }, soon).not.toBe('')
    expect(isVietnamese(await vscode.preview())).toBe(language === 'Vietnamese')
    await vscode.screenshot(`rule-page-${language}`)
    await vscode.run('View: Close All Editors')
  })

  it('inserts all missing sections by one command', async () => {
    await vscode.open(file)
    const before = await vscode.text(file)
    await vscode.run('Charterlint: Insert all missing sections')
    await expect.poll(() => vscode.isInSnippet(), soon).toBe(true)
    await expect.poll(async () => headings(await vscode.text(file)), soon).toBeGreaterThan(headings(before))
    await vscode.screenshot(`all-inserted-${language}`)
    await vscode.run('View: Close All Editors')
  })
})

describe('a README', () => {
  it('shows nothing, and says why when asked', async () => {
    await vscode.open('README.md')
    // The answer comes from the server: by then it has judged the file.
    await vscode.run('Charterlint: Show what this charter needs')
    await expect.poll(() => vscode.notifications(), soon).toHaveLength(1)
    await vscode.screenshot('readme')
    expect(await vscode.status()).toBeNull()
    for (const severity of ['error', 'warning', 'info', 'hint'] as const) expect(await vscode.squiggles(severity)).toBe(0)
    expect(await vscode.problems('README.md')).toEqual([])
  })
})

/** Waits for the finding, whose place the cursor is in afterwards. */
async function goToFinding(rule: string, file: string): Promise<Problem> {
  await expect.poll(() => findingOf(rule, file), soon).toBeDefined()
  const finding = (await findingOf(rule, file))!
  await vscode.goTo(finding.line, finding.column)
  return finding
}

async function findingOf(rule: string, file: string): Promise<Problem | undefined> {
  return (await vscode.problems(file)).find((problem) => problem.rule === rule)
}

function headings(text: string): number {
  return text.match(/^#+ /gm)?.length ?? 0
}

/** By letters and marks that Vietnamese has and English has not. */
function isVietnamese(text: string): boolean {
  return /[đơư]|\p{L}[\u0300-\u0303\u0306\u0309\u0323]/iu.test(text.normalize('NFD').replaceAll('\u031b', ''))
}
