import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hosts, settingsFor } from './hosts.ts'
import { openWindow, type Window } from './window.ts'

const soon = { timeout: 40_000, interval: 150 }

const samples = join(import.meta.dirname, '..', '..', 'examples')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'charterlint-restricted-'))
  cpSync(samples, folder, { recursive: true })
  writeFileSync(join(folder, '.charterlintrc.yaml'), 'rules:\n  risks: off\n')
  mkdirSync(join(folder, '.vscode'))
  writeFileSync(join(folder, '.vscode', 'settings.json'), '{"charterlint.enable": false}')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(hosts)('in Restricted Mode in the %s extension host', (host) => {
  let vscode: Window

  beforeAll(async () => {
    cpSync(join(samples, 'dieu-le-yeu.vi.md'), join(folder, 'dieu-le-yeu.vi.md'))
    const settings = { ...settingsFor(host), 'security.workspace.trust.startupPrompt': 'never' }
    vscode = await openWindow({ folder, trusted: false, settings })
  })
  afterAll(() => vscode?.close())

  it('a charter is judged as everywhere, by the configuration of its folder, and settings of the folder cannot turn this off', async () => {
    await vscode.open('dieu-le-yeu.vi.md')
    await expect.poll(() => vscode.status(), soon).toMatch(/^Điều lệ: \d+\/40$/)
    await expect.poll(() => vscode.squiggles(), soon).toBeGreaterThan(0)
    const rules = (await vscode.problems('dieu-le-yeu.vi.md')).map(({ rule }) => rule)
    expect(rules).toContain('feedback-loops')
    expect(rules).not.toContain('risks')
    expect(await vscode.page.locator('.statusbar-item[id*="workspaceTrust"], [aria-label*="Restricted Mode"]').count()).toBeGreaterThan(0)
    // VS Code would put a box around each Vietnamese letter.
    expect(await vscode.page.locator('.unicode-highlight').count()).toBe(0)
    await vscode.screenshot(`restricted-${host}`)
  })

  it('a section is inserted, with tab stops', async () => {
    await vscode.run('Charterlint: Insert all missing sections')
    await expect.poll(() => vscode.isInSnippet(), soon).toBe(true)
  })
})
