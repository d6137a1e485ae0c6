import { describe, expect, test } from 'vitest'
import { createLinter, createWords } from '../../rules/index.ts'
import { screenMarkdown } from '../../rules/markdown/screen.ts'
import { TIMES } from './charters.ts'

const linter = createLinter()
const words = createWords()
const SIZE = 32_000 * TIMES
/** What ordinary text takes on a slow and busy machine, several times over; without screening each of these takes minutes. */
const MOST_MS = 15_000 * TIMES

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
    const before = process.cpuUsage().user
    const { charter } = linter.lint(text, { asCharter: true })
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(MOST_MS)
    expect(charter?.text).toBe(text)
  }, 120_000 * TIMES)
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

  test('is a text that is too long', () => {
    const { verdict, charter } = linter.lint(before.repeat(10), { asCharter: true, mostCharacters: 100 })
    expect([verdict, charter]).toEqual([{ charter: false, reason: 'too-large' }, null])
    expect(linter.lint('a'.repeat(10 * 1024 * 1024 + 1), { asCharter: true }).verdict.reason).toBe('too-large')
  })
})
