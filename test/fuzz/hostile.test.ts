import { describe, expect, test } from 'vitest'
import { createLinter, createWords } from '../../rules/index.ts'
import { screenMarkdown } from '../../rules/markdown/screen.ts'
import { ownCharters, TIMES } from './charters.ts'
import { figure } from './figures.ts'

const linter = createLinter()
const words = createWords()
const SIZE = TIMES > 1 ? Math.min(16_000 * TIMES, 480_000) : 8_000
/** Hostile text may cost so many times what ordinary text of its length costs; without screening most of these cost hundreds of times as much. */
const MOST_TIMES = 10
/** Milliseconds that anything may take on a busy machine. */
const FREE_MS = 500

const ordinary = ownCharters.map(({ text }) => text).filter((text) => !text.startsWith('---')).join('\n\n')
const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length))

/** What is known to take a Markdown parser, or our own patterns, more than linear time. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'quotes on one line': (size) => fill('>', size),
  'items on one line': (size) => `${fill('- ', size)}a`,
  'numbers on one line': (size) => `${fill('1. ', size)}a`,
  'quotes and items on one line': (size) => `${fill('> - 1. ', size)}a`,
  'lists ever further in': (size) => {
    let text = ''
    for (let i = 0; text.length < size; i++) text += `${' '.repeat(2 * i)}- a\n`
    return text
  },
  'lines that belong to a quote without saying so': (size) => `> > > a\n${fill('b\n', size)}`,
  'brackets without definition': (size) => fill('[a] ', size),
  'brackets that open': (size) => fill('[', size),
  'brackets that close': (size) => fill(']', size),
  'brackets in brackets': (size) => fill('[', size / 2) + fill(']', size / 2),
  'links that do not end': (size) => fill('[a](', size),
  'titles that do not end': (size) => fill('![a](b (', size),
  'stars that open, then stars that close': (size) => fill('*a ', size / 2) + fill('b* ', size / 2),
  'stars around a letter': (size) => `${fill('*', size / 2)}a${fill('*', size / 2)}`,
  'short emphasis': (size) => fill('*a* ', size),
  'marks that do not fit': (size) => fill('*a_ ', size),
  'comments that do not end': (size) => fill('x<!--', size),
  'instructions that do not end': (size) => fill('x<?', size),
  'character data that does not end': (size) => fill('x<![CDATA[', size),
  'declarations that do not end': (size) => fill('x<!A', size),
  'underlined titles': (size) => fill('a\n=\n', size),
  'what may be underlined titles': (size) => `a\n${fill('=x\n', size)}`,
  'runs of backticks ever longer': (size) => {
    let text = ''
    for (let i = 1; text.length < size; i++) text += `${'`'.repeat(i)} `
    return text
  },
  'links, each a paragraph': (size) => fill('[a](b)\n\n', size),
  'line breaks': (size) => fill('a<br>', size),
  titles: (size) => fill('# a\n', size),
  'a table': (size) => `| a | b |\n|---|---|\n${fill('| a | b |\n', size)}`,
  'one long line': (size) => fill('Các bên họp hằng quý để xem lại ', size),
  'one long word': (size) => fill('a', size),
  spaces: (size) => `a${fill(' ', size)}b`,
  dots: (size) => fill('.', size),
  tildes: (size) => fill('~', size),
  'signs of an address': (size) => fill('+-.', size),
  'a name after a name': (size) => fill('Hội A và ', size),
  bodies: (size) => {
    let text = ''
    for (let i = 0; text.length < size; i++) text += `Ban Điều phối X${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))} họp.\n\n`
    return text
  },
  'keys of front matter': (size) => {
    let text = '---\n'
    for (let i = 0; text.length < size; i++) text += `k${i}: v\n`
    return `${text}---\n`
  },
  'lists in front matter': (size) => `---\na: ${fill('[', size)}\n---\n`,
  'aliases of aliases': (size) => {
    let text = '---\na0: &a0 [x, x]\n'
    for (let i = 1; text.length < size; i++) text += `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]\n`
    return `${text}---\n`
  },
}

describe('hostile texts end', () => {
  test.each(Object.entries(hostile))('%s', (_, make) => {
    const text = make(SIZE)
    expect(cost(text)).toBeLessThan(MOST_TIMES * ordinaryCost() + FREE_MS)
  }, 120_000 * TIMES)

  test.each([
    ['ten million characters', fill(ordinary, 10_000_000)],
    ['one line of five million', fill('Các bên họp hằng quý để xem lại ', 5_000_000)],
    ['a hundred thousand titles', fill('# a\n', 400_000)],
  ])('of %s only so much is read as settings allow', (_, text) => {
    expect(cost(text, SIZE)).toBeLessThan(MOST_TIMES * ordinaryCost() + FREE_MS)
  }, 120_000 * TIMES)
})

/** Milliseconds of work of this thread, whatever else the machine and the other tests do. */
function cost(text: string, mostCharacters?: number): number {
  figure('hostile and ordinary texts timed', 1)
  const before = process.threadCpuUsage().user
  const { charter } = linter.lint(text, { asCharter: true, mostCharacters })
  const spent = (process.threadCpuUsage().user - before) / 1000
  expect(charter?.text).toBe(text)
  return spent
}

let known = 0
/** Measured once all of the engine is warm. */
function ordinaryCost(): number {
  const text = fill(ordinary, SIZE)
  if (known === 0) for (let i = 0; i < 3; i++) known = cost(text)
  return known
}

describe('a text that a parser takes more than linear time for', () => {
  /** So long that it would be felt. */
  const LONG = 60_000
  const cut = (name: string): number => screenMarkdown(hostile[name](LONG)).cuts.reduce((sum, { start, end }) => sum + end - start, 0)

  test.each([
    ...['quotes on one line', 'items on one line', 'numbers on one line', 'quotes and items on one line', 'lists ever further in', 'brackets without definition', 'brackets that open', 'brackets that close'],
    ...['brackets in brackets', 'links that do not end', 'titles that do not end', 'stars that open, then stars that close', 'stars around a letter', 'short emphasis', 'marks that do not fit'],
    ...['comments that do not end', 'instructions that do not end', 'character data that does not end', 'declarations that do not end', 'runs of backticks ever longer'],
  ])('is passed over, nearly all of it: %s', (name) => {
    expect(cut(name)).toBeGreaterThan(LONG / 2)
  })

  test.each(['links, each a paragraph', 'titles', 'a table', 'one long line', 'one long word', 'bodies'])('is not one of %s', (name) => {
    expect(cut(name)).toBe(0)
  })
})

describe('what is not read', () => {
  const before = '# Thoả thuận hợp tác\n\nBên A: Hội Làm vườn.\n\n'
  const after = '\n\nHai bên họp vào ngày 5 hằng tháng.\n'
  test('is said once, by lines, and everything else stays where it is', () => {
    const text = `${before}${fill('>', 500)}${after}\n${fill(']', 5000)}\nx\n\n${fill('- ', 400)}a\n`
    const { findings, charter } = linter.lint(text, { asCharter: true })
    const said = findings.filter(({ ruleId }) => ruleId === 'not-read')
    expect(said.map((finding) => [words.message(finding, 'en'), words.message(finding, 'vi')])).toEqual([
      [
        'Lines 5, 9–10 and 12 were not read: they have far more signs in them than a text has. Write them anew or take them out.',
        'Các dòng 5, 9–10 và 12 không được đọc vì có quá nhiều ký hiệu so với một văn bản bình thường. Hãy viết lại hoặc xoá các dòng này.',
      ],
    ])
    const meeting = charter?.statements.find((statement) => statement.text.startsWith('Hai bên họp'))
    expect(text.slice(meeting?.span.start, meeting?.span.end)).toBe('Hai bên họp vào ngày 5 hằng tháng.')
  })

  test('is nothing where signs are many but spread over paragraphs', () => {
    const item = '- **Bên A** cung cấp [giống lúa](#giong) trước ngày 5; xem `giong.csv` và _phụ lục_.\n'
    const row = '| [a] | **b** | `c` | x_y_z |\n'
    for (const text of [fill(item, 60_000), `| a | b | c | d |\n|---|---|---|---|\n${fill(row, 60_000)}`, fill(`${item}\n`, 60_000), `\`\`\`\n${fill('x[*] = a_b* `\n', 60_000)}\`\`\`\n`]) {
      expect(screenMarkdown(text).cuts).toEqual([])
    }
  })

  test('is what lies beyond the longest text that is read, which is an error', () => {
    const text = `${before}${after}`.repeat(60)
    const { findings, charter } = linter.lint(text, { asCharter: true, mostCharacters: 2000 })
    const said = findings.filter(({ ruleId }) => ruleId === 'not-read')
    expect(said.map((finding) => [finding.severity, words.message(finding, 'en'), words.message(finding, 'vi')])).toEqual([
      [
        'error',
        'From line 175 on nothing was read: only the first 1990 of its 4860 characters were. Split the file, or raise maxFileSize.',
        'Từ dòng 175 trở đi không được đọc: chỉ 1990 ký tự đầu trong số 4860 ký tự được đọc. Hãy tách tệp, hoặc tăng maxFileSize.',
      ],
    ])
    expect(charter?.text).toBe(text)
    expect(charter?.statements.every(({ span }) => span.end <= 2000)).toBe(true)
  })

  test('is the rest of one line that is too long, and no character is cut in two', () => {
    const { charter } = linter.lint('😀'.repeat(2000), { asCharter: true, mostCharacters: 1001 })
    expect(charter?.rest).toEqual({ start: 1000, end: 4000 })
  })
})
