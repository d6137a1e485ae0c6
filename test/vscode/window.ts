import { mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core'
import { outputFolder, startCodeServer, type CodeServer, type CodeServerOptions } from './code-server.ts'
import { findChromium } from './install.ts'
import { appears, readProblems, type PageElement, type Problem } from './problems.ts'

/** None of them changes what is shown; they keep Chromium from asking hosts that a test must not need. */
const chromiumFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** How long to wait for anything that should appear: generous, because nothing waits longer than it must. */
const patience = 30_000

/** Opens a real VS Code window on `options.folder`; close it in the end. */
export async function openWindow(options: CodeServerOptions): Promise<Window> {
  const executablePath = findChromium()
  const [server, browser] = await Promise.all([startCodeServer(options), chromium.launch({ executablePath, args: chromiumFlags })])
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'en-US' })
  page.setDefaultTimeout(patience)
  const window = new Window(page, browser, server, options.folder)
  try {
    // The first page of a server takes longest, as it reads in all of VS Code.
    await page.goto(server.address, { timeout: 3 * patience })
    await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row')
    return window
  } catch (error) {
    await window.close()
    throw error
  }
}

/** What a person does and sees in one VS Code window. */
export class Window {
  readonly page: Page
  readonly #browser: Browser
  readonly #server: CodeServer
  readonly #folder: string

  constructor(page: Page, browser: Browser, server: CodeServer, folder: string) {
    this.page = page
    this.#browser = browser
    this.#server = server
    this.#folder = folder
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await this.#server.stop()
  }

  /** Opens a file of the folder by Ctrl+P; the cursor is in its text afterwards. */
  async open(file: string): Promise<void> {
    await this.#quickInput('Control+P', file)
    // A click takes the very row, where Enter takes what is on top while the list still fills.
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: basename(file) }).first().click()
    await this.page.locator('.editor-group-container.active .tab.active', { hasText: basename(file) }).waitFor()
    // A preview beside it that finishes loading may take the focus away again.
    const focused = this.page.locator('.editor-group-container.active .monaco-editor.focused .view-line').first()
    if (!await appears(focused, 5000)) await this.#editor().locator('.view-lines').click()
    await focused.waitFor()
  }

  /** Opens a file by a click in the explorer, where there is nothing that searches files; its folders are open. */
  async openInExplorer(file: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first().dblclick()
    await this.page.locator('.editor-group-container.active .tab.active', { hasText: file }).waitFor()
    await this.page.locator('.editor-group-container.active .monaco-editor.focused .view-line').first().waitFor()
  }

  /** Runs a command by the words of its title, from the command palette. */
  async run(title: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first()
    for (let tries = 0; ; tries++) {
      await this.#quickInput('F1', `>${title}`)
      if (await row.click({ timeout: 5000 }).then(() => true, () => false)) break
      if (tries === 5) throw new Error(`"${title}" is not to be had from the command box`)
    }
    // The same box may stay for what the command itself asks.
    await this.page.waitForFunction(paletteIsGone)
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.#quickInput('Control+G', `:${line}:${column}`)
    await this.page.keyboard.press('Enter')
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }

  async #quickInput(key: string, text: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget input').first()
    // What a command opens may take the focus just then, and the box is closed again.
    for (let tries = 0; tries < 5; tries++) {
      await this.page.keyboard.press(key)
      if (await appears(box, 2000) && await box.fill(text, { timeout: 2000 }).then(() => true, () => false)) return
    }
    await box.fill(text)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  /**
   * The text by way of the file, because the page holds only the visible lines. VS Code marks a text as changed a moment after
   * it changed, so poll this for what is expected.
   */
  async text(file: string): Promise<string> {
    await this.press('Control+S')
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)', { hasText: basename(file) }).waitFor()
    return readFileSync(join(this.#folder, file), 'utf8')
  }

  /** What the Problems panel lists below a file, from top to bottom. */
  async problems(file: string): Promise<Problem[]> {
    const panel = this.page.locator('.markers-panel')
    if (!await panel.isVisible()) await this.run('Problems: Focus on Problems View')
    return readProblems(this.page, basename(file))
  }

  /** How many wavy lines of a severity are in view. */
  squiggles(severity: 'error' | 'warning' | 'info' | 'hint' = 'warning'): Promise<number> {
    return this.#editor().locator(`.squiggly-${severity}`).count()
  }

  /** Charterlint's item in the status bar; `null` while it is hidden. */
  status(): Promise<string | null> {
    return this.#statusItem('charterlint.status')
  }

  /** What the status bar says of a broken configuration; `null` while none is. */
  brokenConfiguration(): Promise<string | null> {
    return this.#statusItem('charterlint.configuration')
  }

  async #statusItem(id: string): Promise<string | null> {
    const item = this.page.locator(`.statusbar-item[id$="${id}"]`)
    return await item.count() > 0 && await item.isVisible() ? (await item.innerText()).trim() : null
  }

  /** Opens the menu of what can be done at the cursor, by the keyboard, and returns its titles; the menu stays open. */
  async fixes(): Promise<string[]> {
    const rows = this.#actions()
    if (await rows.count() > 0) await this.press('Escape')
    await this.press('Control+.')
    await appears(rows.first(), 3000)
    return rows.allInnerTexts()
  }

  /** Takes the first entry of the open menu whose title holds `title`, by the arrow keys. */
  async takeFix(title: string | RegExp): Promise<void> {
    const wanted = this.#actions().filter({ hasText: title }).first()
    for (let steps = 0; steps < 40 && !(await wanted.getAttribute('class'))?.includes('focused'); steps++) await this.press('ArrowDown')
    await this.press('Enter')
    await wanted.waitFor({ state: 'hidden' })
  }

  /** How many characters are selected in the active editor. */
  async selected(): Promise<number> {
    const item = await this.page.locator('.statusbar-item[id$="status.editor.selection"]').innerText()
    return Number(/\((\d+) selected\)/.exec(item)?.[1] ?? 0)
  }

  /** True while the cursor is in a snippet whose tab stops Tab goes through. */
  async isInSnippet(): Promise<boolean> {
    return await this.#editor().locator('.snippet-placeholder').count() > 0
  }

  /** What the list under the input box offers, while one is open. */
  choices(): Promise<string[]> {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row').allInnerTexts()
  }

  /** The page in the view that was opened last. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame')
  }

  /** The text of the rendered Markdown page in the active tab; empty while it loads. */
  async preview(): Promise<string> {
    const page = this.webview().locator('.markdown-body')
    return await page.count() > 0 ? page.innerText() : ''
  }

  /** What a view of the side bar lists, from top to bottom, as far as it is in view; by a part of the view's title. */
  rows(view: string): Promise<string[]> {
    return this.#tree(view).locator('.monaco-list-row').allInnerTexts()
  }

  /** Chooses a row of a view by a part of its text. */
  async choose(view: string, row: string | RegExp): Promise<void> {
    await this.#tree(view).locator('.monaco-list-row', { hasText: row }).first().click()
  }

  /** The lines of the active editor that are in view; for documents that are in no file. */
  async lines(): Promise<string> {
    return (await this.#editor().locator('.view-line').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ')
  }

  /** Makes the system's colours light or dark, whatever menu is open; the settings say that VS Code follows the system. */
  async systemColours(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme })
    await this.page.locator(`.monaco-workbench.${colorScheme === 'light' ? 'vs' : 'vs-dark'}`).waitFor()
  }

  /** Chooses a colour theme by its name. */
  async theme(name: string): Promise<void> {
    await this.run('Preferences: Color Theme')
    await this.page.locator('.quick-input-widget input').first().fill(name)
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor()
    await this.press('Enter')
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }

  /** Titles of the open tabs. */
  tabs(): Promise<string[]> {
    return this.page.locator('.editor-group-container .tab').allInnerTexts()
  }

  /** Texts of the notifications that are in view. */
  notifications(): Promise<string[]> {
    return this.page.locator('.notification-list-item-message').allInnerTexts()
  }

  /** Which steps of a walkthrough, known by its title, are done; `look` is called while it is open. */
  async walkthrough(title: string, look?: () => Promise<unknown>): Promise<boolean[]> {
    await this.run('Welcome: Open Walkthrough')
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click()
    const steps = this.page.locator('.getting-started-step').filter({ visible: true })
    await steps.first().waitFor()
    const done = await steps.evaluateAll(areDone)
    await look?.()
    await this.run('View: Close Editor')
    await steps.first().waitFor({ state: 'hidden' })
    return done
  }

  /** What VS Code says of the extension once it runs (where, how long it took to start); `null` while it was not needed. */
  async running(): Promise<string | null> {
    await this.run('Developer: Show Running Extensions')
    const list = this.page.locator('.runtime-extensions-editor .monaco-list').first()
    await list.locator('.monaco-list-row').first().waitFor()
    const rows: string[] = []
    // Only rows in view are in the page.
    for (const key of ['Home', 'End']) {
      await this.#pressIn(list, key, () => list.locator('.monaco-list-row.focused').waitFor({ timeout: AGAIN_MS }))
      rows.push(...await list.locator('.monaco-list-row').allInnerTexts())
    }
    await this.#pressIn(list, 'Escape', () => list.waitFor({ state: 'hidden', timeout: AGAIN_MS }))
    return rows.find((row) => row.includes('Charterlint')) ?? null
  }

  /** Keeps what the window looks like under the output folder. */
  async screenshot(name: string): Promise<string> {
    const path = join(outputFolder, `${name}.png`)
    mkdirSync(dirname(path), { recursive: true })
    await this.page.screenshot({ path })
    return path
  }

  /** The list is made anew while extensions start, and then has lost the focus: the key goes nowhere. */
  async #pressIn(list: Locator, key: string, done: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
      await list.focus()
      await this.press(key)
      try {
        return await done()
      } catch (error) {
        if (tries === 5) throw error
      }
    }
  }

  #editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[data-uri]').first()
  }

  #tree(view: string): Locator {
    return this.page.locator(`.pane .monaco-list[aria-label*="${view}"]`)
  }

  #actions(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action')
  }
}

/** How long a key may take to show. */
const AGAIN_MS = 5000

/** Runs in the page. */
const paletteIsGone = `
  ![...document.querySelectorAll('.quick-input-widget input')].some((box) => box.checkVisibility() && box.value.startsWith('>'))`

/** Runs in the page. */
function areDone(steps: PageElement[]): boolean[] {
  return steps.map((step) => step.querySelector('.codicon-getting-started-step-checked') !== null)
}
