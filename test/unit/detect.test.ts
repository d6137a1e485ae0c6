import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { CharterDetector } from '../../rules/charter/detect.ts'
import { languages } from '../../rules/languages/index.ts'

const detector = new CharterDetector(Object.values(languages))
const corpus = new URL('../../../shared/corpus/', import.meta.url).pathname

interface Sample { readonly name: string; readonly text: string; readonly charter?: boolean }

function samples(file: string): Sample[] {
  return parse(readFileSync(new URL(`detection/${file}`, import.meta.url), 'utf8')) as Sample[]
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
}

function wrongIn(folder: string, charter: boolean, pick: (name: string) => boolean = () => true, part = (text: string): string => text): { wrong: string[]; count: number } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md' && pick(name))
  return { wrong: names.filter((name) => detector.decide(part(readFileSync(`${folder}/${name}`, 'utf8')), name, false).charter !== charter), count: names.length }
}

/** The series that are written as organisations write (handbooks, programmes, contracts, letters; pages, mails, questions and answers), and how many of them may be missed. */
const UNTIDY: readonly (readonly [string, RegExp, number])[] = [['w', /^(?:vi|en|bi)-w[a-z]-/, 1 / 20], ['x', /^(?:vi|en|bi)-x[a-z]-/, 1 / 7]]

describe('knowing a charter', () => {
  it.each(samples('charters.yaml').map((sample): [string, Sample] => [sample.name, sample]))('%s', (_, sample) => {
    expect(detector.decide(sample.text, '', false).charter).toBe(sample.charter ?? true)
  })

  it.each(samples('others.yaml').map((sample): [string, Sample] => [sample.name, sample]))('no charter: %s', (_, sample) => {
    expect(detector.decide(sample.text, '', false).charter).toBe(false)
  })

  it('knows the sample charters of the project', () => {
    const { wrong, count } = wrongIn(new URL('../charters', import.meta.url).pathname, true, (name) => !UNTIDY.some(([, series]) => series.test(name)))
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(count * 0.03)
  })

  it.each(UNTIDY)('knows most of series %s, whose titles and parts give little away, without what their front matter says', (_, series, most) => {
    const { wrong, count } = wrongIn(new URL('../charters', import.meta.url).pathname, true, (name) => series.test(name), withoutFrontMatter)
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(count * most)
  })

  it('is the caller who decides first, then the text itself', () => {
    expect(detector.decide('# Shopping list', '', true)).toEqual({ charter: true, reason: 'asked' })
    expect(detector.decide('---\ncharterlint: { charter: true }\n---\n# Shopping list', '', false)).toEqual({ charter: true, reason: 'front-matter' })
    expect(detector.decide('---\ncharterlint:\n  severity: low\n  charter: false\n---\n# Partnership Charter', '', false)).toEqual({ charter: false, reason: 'front-matter' })
    expect(detector.decide('---\r\ntype: "partnership-charter"\r\n---\r\n', '', false).charter).toBe(true)
    expect(detector.decide('---\nloại: Thoả thuận hợp tác\n---\n', '', false).charter).toBe(true)
    expect(detector.decide('---\ntype: resource\n---\n# Shopping list', '', false)).toEqual({ charter: false, reason: 'not-alike' })
    expect(detector.decide('  \n', '', false)).toEqual({ charter: false, reason: 'empty' })
  })

  it('gives the same verdict for decomposed letters, Windows line ends and a byte order mark', () => {
    for (const { text } of samples('charters.yaml').filter((sample) => sample.charter !== false)) {
      expect(detector.decide(`\ufeff${text.normalize('NFD').replace(/\n/g, '\r\n')}`, '', false).charter).toBe(true)
    }
  })

  it('takes a time that does not grow with the file', () => {
    for (const text of ['the parties shall meet. '.repeat(400_000), '<!--'.repeat(50_000), '**'.repeat(100_000), `---\n${'charterlint:\n'.repeat(5000)}`, '|**a'.repeat(50_000), 'a the A'.repeat(50_000), `a the ${'Ab'.repeat(100_000)}`]) {
      const before = performance.now()
      detector.decide(text, '', false)
      expect(performance.now() - before).toBeLessThan(1500)
    }
  })

  it.runIf(existsSync(corpus))('is right for 95 in 100 of the corpus on both sides', () => {
    const others = wrongIn(`${corpus}not-charters`, false)
    expect(others.wrong.length, others.wrong.join(', ')).toBeLessThanOrEqual(others.count * 0.05)
    for (const folder of ['made', 'real']) {
      const charters = wrongIn(corpus + folder, true)
      expect(charters.wrong.length, charters.wrong.join(', ')).toBeLessThanOrEqual(charters.count * 0.05)
    }
    const more = wrongIn(`${corpus}unlabelled`, true, (name) => !/-(?:de|es|it|pt)\.md$/.test(name))
    expect(more.wrong.length, more.wrong.join(', ')).toBeLessThanOrEqual(more.count * 0.05)
  })
})
