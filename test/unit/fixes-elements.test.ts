import { describe, expect, it } from 'vitest'
import { blocks, withElement } from './fixes-cases.ts'

const RECORD = 'Every decision is recorded in the [minutes / shared decision log] and sent to all partners within [5] working days.'
const GHI = 'Mọi quyết định được ghi vào [biên bản họp / sổ quyết định chung] và gửi cho tất cả các bên trong vòng [05] ngày làm việc.'

const add = (text: string, words: string): string => withElement(text, 'decision-process', 'record', words)

describe('a lacking element', () => {
  it('is a paragraph at the end of the section that has the evidence', () => {
    const text = '# Terms\n\n## Decisions\n\nWe decide by consensus.\n\nSome other matter.\n\n## Term\n\nFive years.\n'
    expect(add(text, 'We decide')).toBe(text.replace('matter.\n', `matter.\n\n${RECORD}\n`))
  })

  it('comes before the parts of the section', () => {
    const text = '# Terms\n\n## Decisions\n\nWe decide by consensus.\n\n### Votes\n\nOne each.\n'
    expect(add(text, 'We decide')).toBe(text.replace('consensus.\n', `consensus.\n\n${RECORD}\n`))
  })

  it('is the next numbered paragraph', () => {
    const text = blocks(
      '# Thoả thuận',
      '## Điều 7. Điều hành',
      '7.1. Hai bên lập Ban điều phối.',
      '7.2. Ban quyết định theo đồng thuận.',
      '## Điều 8. Thời hạn',
      'Ba năm.',
    )
    expect(add(text, 'Ban quyết định')).toBe(text.replace('đồng thuận.\n', `đồng thuận.\n\n7.3. ${GHI}\n`))
  })

  it.each([
    ['between lines', '\n7.3. Mỗi bên một phiếu.\n\n## Điều 8. Thời hạn\n\nBa năm.\n', `\n7.3. Mỗi bên một phiếu.\n7.4. ${GHI}\n\n## Điều 8. Thời hạn\n\nBa năm.\n`],
    ['at the end of the text', '', `\n7.3. ${GHI}`],
  ])('is the next line where numbered paragraphs stand line by line, %s', (_, rest, wanted) => {
    const text = '# Thoả thuận\n\n## Điều 7. Điều hành\n\n7.1. Hai bên lập Ban điều phối.\n7.2. Ban quyết định theo đồng thuận.'
    expect(add(text + rest, 'Ban quyết định')).toBe(text + wanted)
  })

  it.each([
    ['- A\n- We decide by consensus.\n- C\n', `- ${RECORD}`],
    ['* A\n* We decide by consensus.\n', `* ${RECORD}`],
    ['1. A\n2. We decide by consensus.\n3. C\n', `4. ${RECORD}`],
    ['1. A\n1. We decide by consensus.\n', `1. ${RECORD}`],
    ['1) A\n2) We decide by consensus.\n', `3) ${RECORD}`],
    ['a) A;\nb) We decide by consensus;\n', `c) ${RECORD}`],
    ['• A\n• We decide by consensus.\n', `• ${RECORD}`],
    ['  - A\n  - We decide by consensus.\n', `  - ${RECORD}`],
  ])('is one more item of the list %j', (list, item) => {
    const text = `# Terms\n\n## Decisions\n\nThe partners agree:\n\n${list}\n## Term\n\nFive years.\n`
    expect(add(text, 'We decide')).toBe(text.replace(list, `${list}${item}\n`))
  })

  it('is one more item behind everything that the last one holds', () => {
    const text = blocks(
      '# Terms',
      '## Decisions',
      '- We decide by consensus.\n- Votes:\n  - one each\n  - none by post',
      '## Term',
      'Five years.',
    )
    expect(add(text, 'We decide')).toBe(text.replace('by post\n', `by post\n- ${RECORD}\n`))
  })

  it('keeps the blank lines of a loose list', () => {
    const text = blocks('# Terms', '## Decisions', '1. We decide by consensus.', '2. Votes are equal.', '## Term', 'Five years.')
    expect(add(text, 'We decide')).toBe(text.replace('equal.\n', `equal.\n\n3. ${RECORD}\n`))
  })

  it('counts letters as Vietnamese law does, or as a word processor did', () => {
    const list = (last: string): string =>
      `# Quy chế\n\n## Điều 3. Quyết định\n\nCác bên thống nhất:\n\na) Một;\nb) Hai;\nc) Ba;\nd) Ban quyết định theo đồng thuận;\n${last}`
    expect(add(list(''), 'Ban quyết định')).toContain(`\nđ) ${GHI}\n`)
    expect(add(list('e) Năm;\n'), 'Ban quyết định')).toContain(`\nf) ${GHI}\n`)
  })

  it('follows a table', () => {
    const text = blocks(
      '# Terms',
      '## Decisions',
      '| Matter | How |\n|---|---|\n| Budget | We decide by consensus |',
      '## Term',
      'Five years.',
    )
    expect(add(text, 'We decide')).toBe(text.replace('consensus |\n', `consensus |\n\n${RECORD}\n`))
  })

  it('goes into the cell of a table whose cells are text', () => {
    const text = blocks(
      '# Bản ghi nhớ / Memorandum',
      '| Tiếng Việt | English |\n|---|---|\n' +
        '| **Điều 1. Quyết định**<br>Hai bên quyết định theo đồng thuận. | **Article 1. Decisions**<br>By consensus. |',
    )
    expect(add(text, 'Hai bên quyết định')).toBe(text.replace('theo đồng thuận.', `theo đồng thuận.<br>${GHI}`))
  })

  it('follows its paragraph in the preamble', () => {
    const text = '# Terms\n\nWe decide by consensus\nin all things.\n\nMade in May.\n\n## Term\n\nFive years.\n'
    expect(add(text, 'We decide')).toBe(text.replace('things.\n', `things.\n\n${RECORD}\n`))
  })

  it('stays before signatures and rules', () => {
    const text = blocks(
      '# Terms',
      '## Decisions',
      'We decide by consensus.',
      '---',
      'Signed at Marsh End on 2 May 2025',
      '| For the Trust | For the Farm |\n|---|---|\n| (signed) | (signed) |',
    )
    expect(add(text, 'We decide')).toBe(text.replace('consensus.\n', `consensus.\n\n${RECORD}\n`))
  })

  it('stays before lines to sign on that end in dots', () => {
    const text = blocks('# Memorandum', '## Decisions', 'We decide by consensus.', '*For the Coast Guard: Commodore P. Illi*\n*For the Federation: (name) ..............................*')
    expect(add(text, 'We decide')).toBe(text.replace('consensus.\n', `consensus.\n\n${RECORD}\n`))
  })

  it('becomes a section of its own where front matter has the evidence', () => {
    const text = '---\nlang: en\ndecisions: by consensus of both\n---\n\n# Terms\n\n## Term\n\nFive years.\n'
    expect(add(text, 'by consensus')).toBe(`${text}\n## How we decide\n\n${RECORD}\n`)
  })

  it('has the line ends of the text', () => {
    const text = '# Terms\r\n\r\n## Decisions\r\n\r\n- We decide by consensus.\r\n- Votes are equal.\r\n\r\n## Term\r\n\r\nFive years.\r\n'
    expect(add(text, 'We decide')).toBe(text.replace('equal.\r\n', `equal.\r\n- ${RECORD}\r\n`))
  })

  it('works at the very end of a text', () => {
    expect(add('# Terms\n\n## Decisions\n\n- We decide by consensus.', 'We decide')).toBe(
      `# Terms\n\n## Decisions\n\n- We decide by consensus.\n- ${RECORD}`,
    )
    expect(add('# Terms\n\n## Decisions\n\nWe decide by consensus.', 'We decide')).toBe(
      `# Terms\n\n## Decisions\n\nWe decide by consensus.\n\n${RECORD}\n`,
    )
  })
})
