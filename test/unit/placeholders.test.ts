import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { createLinter } from '../../rules/index.ts'

const linter = createLinter()
const blanksIn = (text: string): string[] => {
  const source = `# Partnership agreement\n\n${text}\n`
  return linter.lint(source, { asCharter: true }).charter?.placeholders.map(({ span }) => source.slice(span.start, span.end)) ?? []
}

describe('a blank', () => {
  it.each([
    'The reply comes within [60] days.', 'It takes [3 of 5] votes.', 'Each pays [800 euros].', 'Mỗi bên góp [20 triệu đồng].', 'Họp [6 tháng một lần].',
    'By [30 November] the report is sent.', '- [Objective 1 - e.g., improve access to the clinic]', '- [another value]: [what it means]',
    '- ☐ [e.g. Train staff]', 'Chúng tôi muốn [thay đổi mong muốn, ví dụ: mọi hộ có nước sạch].', '- [Notice period – 3 months] of written notice',
  ])('is a prompt in brackets, whatever it says: %s', (line) => {
    expect(blanksIn(line)).not.toEqual([])
  })

  it.each([
    'Comments come in writing [e.g. by mail] at any time.', 'Votes are counted as usual [3, p. 12].', '[Attachment 1: Work plan]', '[Phụ lục 2: Kế hoạch]', 'As said in [the rules][1].\n\n[1]: https://example.org', '- [ ] to do',
    'See [charter]\n\n[charter]: ./charter.md',
  ])('is none where brackets refer to something: %s', (line) => {
    expect(blanksIn(line)).toEqual([])
  })

  // Who adds a section leaves nothing unseen that is still to be filled in.
  it.each(['vi', 'en'] as const)('is each bracket of our own templates (%s)', (language) => {
    const missed = requirementEntries.flatMap((entry) => {
      const { template, additions } = entry.wording[language]
      return [template.body, ...Object.values(additions)].flatMap((text) => {
        const found = blanksIn(text).join('\n')
        return [...text.matchAll(/\[[^\]]+\](?!\()/g)].map(([blank]) => blank).filter((blank) => !found.includes(blank))
      })
    })
    expect(missed).toEqual([])
  })
})
