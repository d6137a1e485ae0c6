import type { Locator, Page } from 'playwright-core'

/** One entry of the Problems panel. */
export interface Problem {
  readonly severity: string
  readonly message: string
  /** The rule's id. */
  readonly rule: string
  /** Where it begins, from 1. */
  readonly line: number
  readonly column: number
}

interface Row {
  readonly index: number
  /** Name of the file, in a row that heads its problems. */
  readonly file: string
  readonly problem: Problem | null
}

/** What the panel, which is open, lists below a file, from top to bottom. */
export async function readProblems(page: Page, file: string): Promise<Problem[]> {
  const panel = page.locator('.markers-panel')
  await panel.waitFor()
  const filter = page.locator('.viewpane-filter input').first()
  if (await filter.inputValue() !== file) {
    // An empty list does not show that it has taken a filter: it is filled first, if it can be.
    if (await panel.locator('.monaco-list-row').count() === 0) {
      await filter.fill('')
      await appears(panel.locator('.monaco-list-row').first(), 2000)
    }
    await filter.fill(file)
    await page.waitForFunction(listsOnly, file)
  }
  const rows = new Map<number, Row>()
  await panel.hover()
  // Only rows in view are in the page, and some not yet filled. VS Code scrolls a little each time, however far the wheel was turned.
  const list = panel.locator('.monaco-list-rows').first()
  for (let step = 88, turns = 0, top = NaN, still = 0, total = NaN; turns < 2;) {
    const read = await list.evaluate(readRows)
    // The filter was not taken yet: what was read is another list.
    if (read.total !== total) rows.clear()
    total = read.total
    for (const row of read.rows) if (row.file || row.problem?.message) rows.set(row.index, row)
    if (rows.size >= read.total) break
    still = read.top === top ? still + 1 : 0
    // A list that has not moved yet is not at its end.
    if (still === 3) [step, turns, still] = [-step, turns + 1, 0]
    top = read.top
    await page.mouse.wheel(0, step)
  }
  const problems: Problem[] = []
  let current = ''
  for (const row of [...rows.values()].sort((a, b) => a.index - b.index)) {
    if (row.file) current = row.file
    else if (row.problem && current === file) problems.push(row.problem)
  }
  return problems
}

export function appears(locator: Locator, timeout: number): Promise<boolean> {
  return locator.waitFor({ timeout }).then(() => true, () => false)
}

/** What is used of a DOM element; the project's own code has no DOM, and its types stay out. */
export interface PageElement {
  readonly textContent: string | null
  readonly style: { readonly height: string, readonly top: string }
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Runs in the page: whether the Problems panel has taken a filter. */
const listsOnly = `(file) => {
  const rows = [...document.querySelectorAll('.markers-panel .monaco-list-row')]
  const files = rows.filter((row) => row.ariaLevel === '1').map((row) => row.querySelector('.label-name')?.textContent)
  return rows.length === 0 || (files.length > 0 && files.every((name) => name === file))
}`

/** Runs in the page, after it has drawn what a scroll moved. */
async function readRows(list: PageElement): Promise<{ total: number, top: number, rows: Row[] }> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const textOf = (row: PageElement, selector: string): string => row.querySelector(selector)?.textContent?.trim() ?? ''
  const rows = [...list.querySelectorAll('.monaco-list-row')].map((row) => ({
    index: Number(row.getAttribute('data-index')),
    file: row.getAttribute('aria-level') === '1' ? textOf(row, '.label-name') : '',
    problem: row.querySelector('.marker-line') ? {
      severity: row.getAttribute('aria-label')?.split(':')[0] ?? '',
      message: [...row.querySelectorAll('.marker-message')].map((part) => part.textContent).join(' ').trim(),
      rule: textOf(row, '.marker-code').replace(/^\(|\)$/g, ''),
      line: Number(textOf(row, '.marker-line').match(/\d+/g)?.[0]),
      column: Number(textOf(row, '.marker-line').match(/\d+/g)?.[1]),
    } : null,
  }))
  const rowHeight = 22
  return { total: Math.round(parseFloat(list.style.height || '0') / rowHeight), top: parseFloat(list.style.top || '0'), rows }
}
