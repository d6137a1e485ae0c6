/**
 * Pictures of what people see, each in Vietnamese and English, and in light, dark and high contrast colours: `npm run screenshots`, after a
 * build. They are for looking at, in `test/output/vscode/pictures`; what can be asserted is asserted by the tests.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWindow, type Window } from './window.ts'

const samples = join(import.meta.dirname, '..', '..', 'examples')

/** Light and dark change places in a window that is open; high contrast is a theme of its own. */
const COLOURS = {
  system: { shown: ['light', 'dark'], settings: { 'window.autoDetectColorScheme': true } },
  contrast: { shown: ['contrast'], settings: { 'workbench.colorTheme': 'Default High Contrast' } },
} as const
const partners = 'Hội Người khuyết tật tỉnh Mây; Trung tâm Sương'

interface Words {
  readonly language: 'vi' | 'en'
  /** What is answered to each question about a new charter. */
  readonly answers: readonly string[]
  readonly weak: string
  readonly strong: string
  /** The old version of the strong charter differs from it in these words. */
  readonly edit: readonly [from: string, to: string]
  readonly missing: RegExp
  readonly change: RegExp
  readonly walkthrough: string
}

const WORDS: readonly Words[] = [
  {
    language: 'vi',
    answers: ['Tiếng Việt', 'Bản ghi nhớ', 'Tổ chức xã hội – Nhà nước'],
    weak: 'dieu-le-yeu.vi.md',
    strong: 'dieu-le-manh.vi.md',
    edit: ['trong 15 ngày sau khi', 'sớm sau khi'],
    missing: /Ứng phó với thay đổi/i,
    change: /duyệt báo cáo quý/,
    walkthrough: 'Soạn điều lệ hợp tác',
  },
  {
    language: 'en',
    answers: ['English', 'Memorandum', 'CSO – State'],
    weak: 'weak-charter.en.md',
    strong: 'strong-charter.en.md',
    edit: ['within 21 days', 'soon'],
    missing: /response to change/i,
    change: /paying materials invoices/,
    walkthrough: 'Draft a partnership charter',
  },
]

/** One window and what is done in it; each scene is left as it is while the colours change. */
class Studio {
  readonly #window: Window
  readonly #folder: string
  readonly #colours: readonly ('light' | 'dark' | 'contrast')[]

  constructor(window: Window, folder: string, colours: readonly ('light' | 'dark' | 'contrast')[]) {
    this.#window = window
    this.#folder = folder
    this.#colours = colours
  }

  /** All scenes but that of Restricted Mode. */
  async everything(words: Words): Promise<void> {
    // The palette knows the commands of extensions a moment after the window is there.
    await this.#window.open(words.strong)
    await this.#window.page.locator('.statusbar-item[id$="charterlint.status"]').waitFor()
    await this.newCharter(words)
    await this.quickFix(words)
    await this.checklist(words)
    await this.overview(words)
    await this.workspace(words)
    await this.comparison(words)
    await this.walkthrough(words)
  }

  async restricted({ language, weak }: Words): Promise<void> {
    await this.#window.open(weak)
    await this.#window.page.locator('.squiggly-warning').first().waitFor()
    await this.#shoot(language, 'restricted')
  }

  private async newCharter({ language, answers }: Words): Promise<void> {
    const { page } = this.#window
    await this.#window.run('Charterlint: New partnership charter')
    for (const [index, answer] of answers.entries()) {
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: answer }).first()
      await row.waitFor()
      if (index === 1) await this.#shoot(language, 'new-charter-kinds')
      await row.click()
    }
    const box = page.locator('.quick-input-widget input').first()
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ state: 'hidden' })
    await box.fill(partners)
    await this.#window.press('Enter')
    await page.locator('.snippet-placeholder').first().waitFor()
    await page.locator('.squiggly-warning').first().waitFor()
    await this.#shoot(language, 'new-charter')
    await this.#window.run('View: Revert and Close Editor')
  }

  private async quickFix({ language, weak, missing }: Words): Promise<void> {
    await this.#window.open(weak)
    await this.#window.page.locator('.squiggly-warning').first().waitFor()
    const text = readFileSync(join(this.#folder, weak), 'utf8').split('\n')
    await this.#window.goTo(text.findIndex((line) => line.startsWith('# ')) + 1, 3)
    while ((await this.#window.fixes()).length === 0);
    await this.#shoot(language, 'quick-fixes')
    await this.#window.takeFix(missing)
    await this.#window.page.locator('.snippet-placeholder').first().waitFor()
    await this.#shoot(language, 'quick-fix')
    await this.#window.press('Escape')
    await this.#window.press('Control+Z')
    await this.#window.goTo(text.findIndex((line) => line.startsWith('# ')) + 1, 3)
    await this.#window.run('Show or Focus Hover')
    await this.#window.page.locator('.monaco-hover').first().waitFor()
    await this.#shoot(language, 'hover')
    await this.#window.press('Escape')
  }

  private async checklist({ language, weak }: Words): Promise<void> {
    await this.#window.open(weak)
    await this.#window.run('Charterlint: Focus on Checklist')
    await this.#window.page.locator('.pane .monaco-list[aria-label*="Checklist"] .monaco-list-row').nth(8).waitFor()
    await this.#shoot(language, 'checklist')
  }

  private async overview({ language, strong }: Words): Promise<void> {
    await this.#window.open(strong)
    await this.#window.run('Charterlint: Show the overview beside the text')
    await this.#window.webview().locator('main').first().waitFor()
    await this.#window.run('View: Close Primary Side Bar')
    // A tip below the mouse would hide something.
    await this.#window.page.mouse.move(1000, 12)
    await this.#shoot(language, 'overview')
    const parts = this.#window.webview().locator('section')
    for (const [index, name] of [[1, 'people'], [4, 'flows'], [5, 'dates']] as const) {
      await parts.nth(index).evaluate(scrollTo)
      await this.#shoot(language, `overview-${name}`)
    }
    await this.#window.run('View: Close All Editors')
  }

  private async workspace({ language, weak }: Words): Promise<void> {
    await this.#window.problems(weak)
    await this.#window.run('Charterlint: Focus on Charters')
    await this.#window.page.locator('.pane .monaco-list[aria-label*="Charters"] .monaco-list-row').first().click()
    await this.#shoot(language, 'workspace')
    await this.#window.run('View: Hide Panel')
    await this.#window.run('View: Close All Editors')
  }

  private async comparison({ language, strong, change, edit }: Words): Promise<void> {
    const { page } = this.#window
    const path = join(this.#folder, strong)
    const text = readFileSync(path, 'utf8')
    // In a folder of its own: that of all temporary files may take long to be listed, and Enter is deaf meanwhile.
    const elsewhere = mkdtempSync(join(tmpdir(), 'charterlint-before-'))
    const before = join(elsewhere, 'before.md')
    writeFileSync(before, text)
    writeFileSync(path, text.replace(edit[0], edit[1]))
    await this.#window.open(strong)
    await page.locator('.statusbar-item[id$="charterlint.status"]').waitFor()
    await this.#window.run('Charterlint: Compare with another version')
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor()
    await page.locator('.quick-input-list .monaco-list-row').last().click()
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'README.md' }).waitFor()
    await page.locator('.quick-input-widget input').first().fill(before)
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'before.md' }).waitFor()
    await this.#window.press('Enter')
    await this.#window.choose('Comparison', change)
    await this.#shoot(language, 'comparison')
    await this.#window.run('Charterlint: Close the comparison')
    writeFileSync(path, text)
    rmSync(elsewhere, { recursive: true })
  }

  private async walkthrough({ language, walkthrough }: Words): Promise<void> {
    await this.#window.walkthrough(walkthrough, () => this.#shoot(language, 'walkthrough'))
    await this.#window.run('View: Close All Editors')
  }

  async #shoot(language: string, name: string): Promise<void> {
    for (const colours of this.#colours) {
      if (colours !== 'contrast') await this.#window.systemColours(colours)
      // Colours of a page in a view, and of an icon, come a frame or two later.
      await this.#window.page.waitForTimeout(400)
      await this.#window.screenshot(`pictures/${name}-${language}-${colours}`)
    }
  }
}

/** Runs in the page. */
function scrollTo(part: { scrollIntoView(): void }): void {
  part.scrollIntoView()
}

async function inWindow(trusted: boolean, colours: keyof typeof COLOURS, scenes: (studio: Studio) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-pictures-'))
  cpSync(samples, folder, { recursive: true })
  mkdirSync(join(folder, '.vscode'))
  writeFileSync(join(folder, '.vscode', 'settings.json'), '{}')
  const { shown } = COLOURS[colours]
  const settings = { ...COLOURS[colours].settings, 'security.workspace.trust.startupPrompt': 'never' }
  const window = await openWindow({ folder, trusted, settings })
  try {
    await scenes(new Studio(window, folder, shown))
  } catch (error) {
    await window.screenshot('pictures/failed')
    throw error
  } finally {
    await window.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const only = process.argv[2]
const wanted = WORDS.filter(({ language }) => only === undefined || only === language)
for (const colours of ['system', 'contrast'] as const) {
  await inWindow(true, colours, async (studio) => {
    for (const words of wanted) await studio.everything(words)
  })
  await inWindow(false, colours, async (studio) => {
    for (const words of wanted) await studio.restricted(words)
  })
}
