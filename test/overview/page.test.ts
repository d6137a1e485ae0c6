import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { overviewDocument } from '../../rules/overview/document.ts'
import { clip } from '../../rules/overview/element.ts'
import { wrapWords } from '../../rules/overview/charts/wrap.ts'
import { overviewPage } from '../../rules/overview/page.ts'
import { pageStyles } from '../../rules/overview/styles.ts'
import { pageTexts } from '../../rules/overview/texts.ts'
import { emptyOverview, overviewOf, saidOf } from './sample-overview.ts'

const hash = createHash('sha256').update(pageStyles).digest('base64')

/** What a reader of the page hears: text without tags. */
const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the page', () => {
  const page = overviewPage(overviewOf())

  it.each([
    'River charter',
    'Shared purpose stated',
    'numbers and dates',
    'Expected results',
    'River Trust',
    'Ms Lam, director',
    'keeps the accounts',
    'two boats',
    'Steering Group',
    'approves the plan',
    'Cleaning',
    'A, R',
    'the budget',
    'three of four',
    'Neighbours → Club',
    'by letter',
    'Plant willows',
    'after each flood',
    'Clean the river',
    'Fish per mile',
    'Days without foam',
    'agreed in May',
  ])('shows "%s"', (text) => expect(page).toContain(text))

  it('leads from words to their place: line and columns, from 1', () => {
    expect(page).toContain('href="#L7" data-at="7:1:7:6"')
    expect(page).toContain('data-at="12:9:12:14"')
  })

  it('speaks the language of the charter', () => {
    const vietnamese = overviewPage(overviewOf({ language: 'vi' }))
    expect(vietnamese).toContain('lang="vi"')
    const { text: _, ...titles } = pageTexts.vi.sections
    expect(Object.values(titles).filter((title) => !vietnamese.includes(title))).toEqual([])
    expect(Object.values(pageTexts.en.sections).filter((title) => vietnamese.includes(title))).toEqual([])
  })

  it('says in words what its charts show', () => {
    expect(page).toContain('aria-label="1 of 3 requirements met; met: 1, partly met: 1, missing: 1"')
    expect(page).toContain('aria-label="Graph: 2 ways of feedback and reporting among 3. The list below says the same in words."')
    expect(page).toMatch(/aria-label="Time line with \d entries from 1 Jan 2026 to 31 Dec 2028\."/)
    expect(page).toContain('aria-label="Agreed objectives: partly met – numbers and dates"')
  })

  it('counts what is due, and shows what is not asked apart', () => {
    const [group] = overviewOf().groups
    const [met, partial, missing] = group.requirements
    const requirements = [met, { ...partial, optional: true }, { ...missing, optional: true }]
    const compact = overviewPage(overviewOf({ groups: [{ ...group, requirements }] }))
    expect(compact).toContain('aria-label="1 of 1 requirements met; met: 1, partly met: 0, missing: 0, not asked of this charter: 2"')
    expect(words(compact)).toContain('not asked of this charter: 2')
    expect(words(compact)).toContain('Everything that is asked of this charter is there.')
    expect(compact).toContain('aria-label="Expected results: not asked of this charter, missing"')
  })

  it('needs neither styles nor scripts in its elements, so that the strictest policy holds', () => {
    expect(page).not.toMatch(/\s(?:style|on\w+)=|<script|<style|javascript:|https?:/i)
  })

  it('is the same for the same charter', () => expect(overviewPage(overviewOf())).toBe(page))

  it('has each id once, also with several charters in one file', () => {
    const pages = ['', 'c1-', 'c2-'].map((prefix) => overviewPage(overviewOf(), { prefix }))
    const ids = [...pages.join('').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('leads to what a requirement asks where somebody can explain it, and nowhere else', () => {
    expect(overviewPage(emptyOverview(), { explains: true })).toContain('data-rule="expected-results"')
    expect(overviewPage(emptyOverview())).not.toContain('data-rule')
  })
})

describe('a charter with little in it', () => {
  it('says of each empty part that nothing is there yet, and what to write', () => {
    const text = words(overviewPage(emptyOverview(), { explains: true }))
    expect(text.match(/Nothing of this is in the text yet\./g)?.length).toBeGreaterThanOrEqual(4)
    expect(text).toContain('No exception has been agreed.')
  })

  it('tells apart what is not said from what could not be drawn', () => {
    const spoken = emptyOverview().groups.map((group) => ({
      ...group,
      requirements: group.requirements.map((one) => ({ ...one, id: 'decision-process' })),
    }))
    expect(words(overviewPage(emptyOverview({ groups: spoken })))).toContain(
      'The text speaks of this, but not in a form that can be drawn.',
    )
  })

  it('tells a term with one end only as what it is', () => {
    const facts = (kind: 'effective' | 'end', language: 'vi' | 'en'): string => {
      const page = overviewPage(emptyOverview({ language, dates: [{ ...saidOf('', 16), kind, from: '2026-03-01', to: '2026-03-01' }] }))
      return words(/<p class="facts">.*?<\/p>/s.exec(page)![0])
    }
    expect(facts('effective', 'vi')).toContain('từ 01/03/2026')
    expect(facts('end', 'vi')).toContain('đến 01/03/2026')
    expect(facts('effective', 'en')).toMatch(/from .*2026/)
    expect(facts('effective', 'en')).not.toContain('–')
  })

  it('stands with no title, no groups and a single day', () => {
    const bare = emptyOverview({
      title: null,
      groups: [],
      dates: [{ ...saidOf('', 2), kind: 'signed', from: '2026-02-03', to: '2026-02-03' }],
    })
    expect(words(overviewPage(bare))).toContain('Charter without a title')
  })
})

describe('charts', () => {
  it('draw who tells whom; what has one end only is listed', () => {
    const flows = [...overviewOf().flows, { ...saidOf('Somebody hears it.', 30), kind: 'notice' as const, from: '', to: 'Club', how: [] }]
    const page = overviewPage(overviewOf({ flows }))
    expect(page).toContain('somebody → Club')
    expect(page).not.toContain('class="node unknown"')
  })

  it('number what is drawn from 1 on', () => {
    const [report, feedback] = overviewOf().flows
    const page = overviewPage(overviewOf({ flows: [{ ...report, to: '' }, feedback] }))
    expect(words(page)).toMatch(/Neighbours → Club – feedback .*Club → somebody/)
  })

  it('tell days that are all alike in words, for a line would show nothing', () => {
    const day = { ...saidOf('', 2), from: '2026-02-03', to: '2026-02-03' }
    const page = overviewPage(
      overviewOf({
        rhythms: [],
        dates: [
          { ...day, kind: 'signed' },
          { ...day, kind: 'effective' },
        ],
      }),
    )
    expect(page).not.toContain('class="timeline"')
    expect(page).toContain('Signed: 3 Feb 2026')
  })

  it("take names like those of an object's own parts", () => {
    const flows = [{ ...overviewOf().flows[0], from: '__proto__', to: 'constructor' }]
    expect(overviewPage(overviewOf({ flows }))).toContain('constructor')
  })

  it('draw a weekly meeting over years as a band, not as hundreds of points', () => {
    const rhythms = [{ ...saidOf('Team', 3), kind: 'meeting' as const, frequency: 'weekly', days: 7 }]
    expect(overviewPage(overviewOf({ rhythms }))).toContain('dense')
  })

  it('wrap names to lines and shorten what is too long', () => {
    expect(wrapWords('Ủy ban nhân dân xã Mỹ Lộc Đông', 18, 4)).toEqual(['Ủy ban nhân dân', 'xã Mỹ Lộc Đông'])
    expect(wrapWords('x'.repeat(300), 18, 2)).toHaveLength(1)
    expect(clip('one two three four', 11)).toBe('one two…')
    expect(clip('😀'.repeat(20), 8)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  })
})

describe('the page in a file', () => {
  const document = overviewDocument(overviewOf())

  it('allows its own styles and nothing else', () => {
    expect(document).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`)
    expect(document).not.toMatch(/<script|\sstyle=|@import|url\(/i)
  })

  it('takes a charter of any number of lines', () => {
    expect(overviewDocument(overviewOf({ text: '\n'.repeat(70_000) }))).toContain('id="L70001"')
  })

  it('holds the charter, so that a place is there to go to', () => {
    for (const line of ['L1', 'L3', 'L4']) expect(document).toContain(`id="${line}"`)
    expect(document).toContain('We clean the river.')
  })
})
