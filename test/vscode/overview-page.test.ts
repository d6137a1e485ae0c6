/** The pages as a browser sees them: what hostile text does in them, and how many sheets of paper they take. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSync } from 'esbuild'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shell, viewPolicy } from '../../client/overview/shell.ts'
import { charterPages, htmlDocument, overviewDocument } from '../../rules/overview/document.ts'
import { clip } from '../../rules/overview/element.ts'
import { indexPage } from '../../rules/overview/index-page.ts'
import type { Overview } from '../../rules/overview/model.ts'
import { overviewPage } from '../../rules/overview/page.ts'
import { pageStyles } from '../../rules/overview/styles.ts'
import { hostileOverview } from '../overview/hostile-charter.ts'
import { overviewOfText } from '../overview/overview-of-text.ts'
import { overviewOf, saidOf } from '../overview/sample-overview.ts'
import { vectors } from '../overview/xss-vectors.ts'
import { findChromium } from './install.ts'

const address = 'http://charter.test/page.html'

let browser: Browser
let page: Page
/** What the page that is loaded tried to do. */
let tried: { executed: string[]; refused: string[]; asked: string[] }
let html = ''
let script = ''

beforeAll(async () => {
  script = buildSync({ entryPoints: ['client/overview/page/page.ts'], bundle: true, format: 'iife', write: false }).outputFiles[0].text
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  page = await browser.newPage()
  await page.exposeFunction('tell', (what: 'executed' | 'refused', text: string) => tried[what].push(text))
  // Runs in the page before anything of it.
  await page.addInitScript(`
    for (const name of ['alert', 'confirm', 'prompt']) window[name] = (text) => tell('executed', name + ' ' + text)
    document.addEventListener('securitypolicyviolation', (event) => tell('refused', event.violatedDirective + ' ' + event.blockedURI))
    window.acquireVsCodeApi = () => ({ postMessage: (message) => (window.said = [...(window.said ?? []), message]), getState: () => undefined, setState: () => {} })`)
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    if (url === 'http://charter.test/overview.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    tried.asked.push(url)
    return route.abort()
  })
  page.on('dialog', (dialog) => {
    tried.executed.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
})

afterAll(() => browser?.close())

/** Loads a document and lets it have its way: everything in it is pointed at and given the focus. */
async function load(document: string): ReturnType<typeof settled> {
  html = document
  tried = { executed: [], refused: [], asked: [] }
  await page.goto(address)
  return settled()
}

/** What was tried, with every element and attribute in the page that is none of ours, and every link that leads out of it. */
async function settled(): Promise<typeof tried & { strange: string[] }> {
  const found = (await page.evaluate(`new Promise((done) => {
    const all = [...document.querySelectorAll('*')]
    for (const element of all) element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
    for (const element of all) if (!element.matches('a, svg *')) element.focus?.()
    const found = [...document.querySelectorAll('*')].flatMap((element) => [element.localName,
      ...[...element.attributes].map((one) => '@' + one.name), ...(element.hasAttribute('href') ? ['>' + element.getAttribute('href')] : [])])
    setTimeout(() => done([...new Set(found)]), 0)
  })`)) as string[]
  return { ...tried, strange: found.filter(isStrange) }
}

function isStrange(found: string): boolean {
  if (found.startsWith('>')) return !/^>#[a-z0-9L-]+$/.test(found)
  return found.startsWith('@') ? !ATTRIBUTES.test(found.slice(1)) : !ELEMENTS.test(found)
}

const harmless = { executed: [], refused: [], asked: [], strange: [] }

/** Elements and attributes that are ours. */
const ELEMENTS =
  /^(?:html|head|meta|title|style|body|main|header|section|article|nav|div|p|span|h[1-4]|ul|ol|li|a|b|i|table|thead|tbody|tr|th|td|svg|g|path|rect|circle|text|tspan|script)$/
const ATTRIBUTES =
  /^(?:class|id|lang|charset|http-equiv|content|name|href|title|role|scope|aria-[a-z]+|data-(?:at|rule)|width|height|viewBox|preserveAspectRatio|focusable|text-anchor|transform|[xyd]|[cr][xy]|r|nonce|src)$/

/** Some at a time in one file: a browser takes longer to begin a page than to read it. */
const batches = Array.from({ length: Math.ceil(vectors.length / 12) }, (_, i) => vectors.slice(i * 12, i * 12 + 12))

/** The same charter with one text for every text in it that a person may have written. */
function everywhere<T>(value: T, vector: string, key = ''): T {
  if (Array.isArray(value)) return value.map((one) => everywhere(one as unknown, vector, key)) as T
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everywhere(one as unknown, vector, name)])) as T
  const ours = ['language', 'languages', 'stage', 'profile', 'state', 'method', 'kind', 'by', 'from', 'to', 'id', 'rule'].includes(key)
  return typeof value === 'string' && !(ours && /^(?:\d{4}-|[a-z-]{0,22}$)/.test(value)) ? (vector as T) : value
}

describe('the watch over a page', () => {
  it('sees what runs where no policy is', async () => {
    expect((await load('<body><script>alert(1)</script><img src=x onerror=alert(2)>')).executed).toEqual(['alert 1', 'alert 2'])
  })

  it('sees what the policy of a file refuses', async () => {
    const document = overviewDocument(overviewOf()).replace(
      '<main',
      '<script>alert(1)</script><img src="https://evil.test/x" onerror="alert(2)"><main',
    )
    const { executed, refused } = await load(document)
    expect(executed).toEqual([])
    expect(refused.map((one) => one.split(' ')[0]).sort()).toEqual(['img-src', 'script-src-attr', 'script-src-elem'])
  })

  it('sees what the policy of the view refuses', async () => {
    const around = shell('overview.js', pageStyles, 'abc').replace(
      '<div id="page">',
      '<img src="https://evil.test/x"><script>alert(1)</script><p onclick="alert(2)"><div id="page">',
    )
    const { executed, refused } = await load(around)
    expect(executed).toEqual([])
    expect(refused.length).toBeGreaterThanOrEqual(2)
    expect(viewPolicy('abc')).not.toMatch(/unsafe|\*|https?:|data:/)
  })

  it('has more than a hundred texts to try', () => expect(new Set(vectors).size).toBeGreaterThan(150))
})

describe.each([
  ['in every field of an overview', (vector: string): Overview => everywhere(overviewOf(), vector)],
  ['in every place of a charter', hostileOverview],
])('hostile text %s', (_, overviewWith) => {
  it('is text in a file: nothing runs, nothing is asked for, nothing even needs to be refused', async () => {
    for (const some of batches) {
      const pages = some.flatMap((vector, i) => charterPages(overviewWith(vector), `c${i}-`))
      expect(await load(htmlDocument(pages, { language: 'en', title: some[0] })), some.join('\n')).toEqual(harmless)
    }
  }, 120_000)

  it('is text in the view of an editor', async () => {
    expect(await load(shell('overview.js', pageStyles, 'n0nce'))).toEqual(harmless)
    for (const vector of vectors) {
      const message = { uri: vector, language: 'en', html: overviewPage(overviewWith(vector), { explains: true }) }
      await page.evaluate(`postMessage(${JSON.stringify(message)}, '*')`)
      await page.waitForFunction(`document.querySelector('main') !== null`)
      expect(await settled(), vector).toEqual(harmless)
    }
  }, 120_000)
})

describe('hostile text', () => {
  it('is shown as it was written', async () => {
    await load(
      htmlDocument(
        vectors.flatMap((vector, i) => charterPages(overviewOf({ title: saidOf(vector) }), `c${i}-`)),
        { language: 'en', title: '' },
      ),
    )
    expect(await page.locator('h1').allTextContents()).toEqual(vectors.map((vector) => clip(vector, 160)))
  })

  it('is text in the list of a folder, in names of files and in problems', async () => {
    const count = { met: 1, partial: 1, missing: 1, total: 3, notAsked: 1 }
    for (const some of batches) {
      const entries = some.map((vector) => ({ file: vector, title: vector, stage: 'draft' as const, count, page: 'c1-overview' }))
      const list = indexPage({ language: 'en', notCharters: 1, problems: some, entries })
      expect(await load(htmlDocument([list], { language: 'en', title: some[0] })), some.join('\n')).toEqual(harmless)
    }
  })
})

const sampleDocument = (file: string): string => overviewDocument(overviewOfText(readFileSync(`examples/${file}`, 'utf8'), file))

describe.each(['dieu-le-manh.vi.md', 'weak-charter.en.md'])('the page of %s', (file) => {
  it.each(['light', 'dark'] as const)('keeps to the rules of accessibility (WCAG 2.2 AA) in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await load(sampleDocument(file))
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations, passes } = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)) as {
      violations: { id: string; nodes: { html: string }[] }[]
      passes: unknown[]
    }
    expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([])
    expect(passes.length).toBeGreaterThan(30)
    await page.emulateMedia({ colorScheme: null })
  })
})

describe('on paper', () => {
  it.each(['dieu-le-manh.vi.md', 'dieu-le-yeu.vi.md', 'strong-charter.en.md', 'weak-charter.en.md'])(
    '%s takes one or two sheets',
    async (file) => {
      await load(sampleDocument(file))
      const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      expect(sheets?.length).toBeLessThanOrEqual(2)
    },
  )
})
