import { describe, expect, test } from 'vitest'
import { createLinter } from '../../rules/index.ts'

const linter = createLinter()

/** What the statement with these words selects in the source. */
function selected(source: string, words: string): string | undefined {
  const text = source.replace(/^\ufeff/, '')
  const found = linter.lint(source, { asCharter: true }).charter?.statements.find((statement) => statement.text.includes(words))
  return found && text.slice(found.span.start, found.span.end)
}

describe('a statement selects its own words', () => {
  const nfd = 'Các bên họp hằng quý.'.normalize('NFD')
  const gap = ' '.repeat(500)
  test.each([
    ['NFD', `# A\n\n${nfd} Sau đó báo cáo.\n`, 'Các bên họp', nfd],
    ['CRLF', '# A\r\n\r\nHai bên\r\nhọp hằng quý. Xong.\r\n', 'Hai bên', 'Hai bên\r\nhọp hằng quý.'],
    ['a lone CR', '# A\r\rHai bên họp hằng quý.\rXong việc.\r', 'Xong', 'Xong việc.'],
    ['a byte order mark', '\ufeff# A\n\nHai bên họp hằng quý.\n', 'Hai bên', 'Hai bên họp hằng quý.'],
    ['a second byte order mark, of a file that was pasted in', '\ufeff\ufeff# A\n\nHai bên họp hằng quý. Hết.\n', 'Hai bên', 'Hai bên họp hằng quý.'],
    ['emoji', '# A 👩‍🌾\n\n👍 Xong 😀. Hai bên họp 🐝 hằng quý. Hết.\n', 'Hai bên', 'Hai bên họp 🐝 hằng quý.'],
    ['a quoted list', '> - Hai bên họp\n>   hằng quý.\n> - Bên A ghi biên bản.\n', 'Hai bên', 'Hai bên họp\n>   hằng quý.'],
    ['entities', '# A\n\nA &amp; B meet&nbsp;quarterly. Then C reports.\n', 'A & B', 'A &amp; B meet&nbsp;quarterly.'],
    ['escapes', '# A\n\nBên A \\*luôn\\* trả 5\\_000 đồng. Hết.\n', 'Bên A', 'Bên A \\*luôn\\* trả 5\\_000 đồng.'],
    ['emphasis', '# A\n\nXong. Hai **bên** họp _hằng_ quý. Hết.\n', 'Hai bên', 'Hai **bên** họp _hằng_ quý.'],
    ['a long row of dots', `# A\n\nBên A: ${'.'.repeat(300)} ký tại đây. Hai bên họp hằng quý.\n`, 'Hai bên', 'Hai bên họp hằng quý.'],
    ['a long gap', `# A\n\nHai bên${gap}họp hằng quý. Hết.\n`, 'Hai bên', `Hai bên${gap}họp hằng quý.`],
    ['raw HTML', '<p>Xong.</p><p>Hai <b>bên</b> họp&nbsp;hằng quý.</p>\n', 'Hai bên', 'Hai <b>bên</b> họp&nbsp;hằng quý.'],
  ])('%s', (_, source, words, expected) => {
    expect(selected(source, words)).toBe(expected)
  })

  test('a cell with an escaped pipe', () => {
    const source = '| Bên | Việc |\n|---|---|\n| A \\| B | ghi biên bản |\n'
    const row = linter.lint(source, { asCharter: true }).charter?.tables[0].rows[0] ?? []
    const cells = row.map(({ rich, from, to }) => rich.prose.span(from, to))
    expect(cells.map(({ start, end }) => source.slice(start, end))).toEqual(['A \\| B', 'ghi biên bản'])
  })

  test('blanks select the blank in composed and in decomposed text', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const source = 'Ngày ký: [ngày ký]. Người ký: ……….\n'.normalize(form)
      const { charter } = linter.lint(source, { asCharter: true })
      expect(charter?.placeholders.map(({ span }) => source.slice(span.start, span.end).normalize('NFC'))).toEqual(['[ngày ký]', '………'])
    }
  })
})
