import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import type { Stage } from '../../rules/charter/model.ts'
import { insertMissing } from '../../rules/engine/fixes.ts'
import { snippetOf } from '../../rules/engine/snippet.ts'
import { blocks, inserted, linesThat, resultOf } from './fixes-cases.ts'

const ROLES = 'Bên A cấp đất, bên B cấp giống.'
const SHOWN = { 'shared-purpose': 'Cùng giữ giống.', 'roles-assigned': ROLES }
const vietnamese = (...more: readonly string[]): string =>
  blocks('# Thoả thuận hợp tác', '## Điều 1. Mục đích', 'Cùng giữ giống.', '## Điều 2. Trách nhiệm', ROLES, ...more)
const GENERAL = ['## Điều 3. Điều khoản chung', 'Có hiệu lực từ ngày ký.']

describe('articles behind a section that is put in', () => {
  const titles = (text: string, rules: readonly string[] = ['decision-process'], stage?: Stage): string[] =>
    linesThat(inserted(text, rules, SHOWN, stage), /^#{1,3} |^\d|Điều 3/).slice(3)

  it('count on in a draft, with their clauses', () => {
    expect(titles(vietnamese(...GENERAL))).toEqual(['## Điều 3. Ra quyết định', '## Điều 4. Điều khoản chung'])
    expect(titles(vietnamese('## Điều 3. Thời hạn', '3.1. Ba năm.\n3.2. Từ ngày ký.', '## Điều 4. Rút khỏi', '4.1 Báo trước.'))).toEqual([
      '## Điều 3. Ra quyết định', '## Điều 4. Thời hạn', '4.1. Ba năm.', '4.2. Từ ngày ký.', '## Điều 5. Rút khỏi', '5.1 Báo trước.',
    ])
  })

  it('count on by as many as come before each', () => {
    const text = vietnamese('## Điều 3. Trao đổi', 'Họp mỗi tháng.', '## Điều 4. Hiệu lực', 'Ba năm.')
    const result = inserted(text, ['decision-process', 'conflict-resolution', 'feedback-loops'], { ...SHOWN, communication: 'Họp mỗi tháng.' })
    expect(linesThat(result, /^## /)).toEqual([
      '## Điều 1. Mục đích', '## Điều 2. Trách nhiệm', '## Điều 3. Ra quyết định', '## Điều 4. Giải quyết bất đồng, xung đột', '## Điều 5. Trao đổi',
      '## Điều 6. Góp ý và phản hồi', '## Điều 7. Hiệu lực',
    ])
  })

  it.each([
    ['under review', vietnamese(...GENERAL), 'review'],
    ['signed', vietnamese(...GENERAL), 'signed'],
    ['signed as its last lines say', vietnamese(...GENERAL, '## Ký kết', 'Đại diện bên A: Lê Thị Mận (đã ký)'), undefined],
    ['that refers to one of them', vietnamese('## Điều 3. Thời hạn', 'Ba năm.', '## Điều 4. Rút khỏi', 'Báo trước, theo các điều 2, 3.'), undefined],
    ['that refers to one of their clauses', vietnamese('## Điều 3. Thời hạn', '3.1. Ba năm.', '## Điều 4. Rút khỏi', 'Theo khoản 3.1.'), undefined],
    ['with a table of contents', vietnamese(...GENERAL).replace('## Điều 1.', '- Điều 3. Điều khoản chung\n\n## Điều 1.'), undefined],
    ['with links to its titles', vietnamese(...GENERAL, 'Xem [mục đích](#điều-1-mục-đích).'), undefined],
    ['with a gap in its numbers', vietnamese(...GENERAL, '## Điều 5. Ký kết', 'Hai bản.'), undefined],
  ] as const)('keep their numbers in a charter %s', (_, text, stage) => {
    expect(linesThat(inserted(text, ['decision-process'], SHOWN, stage), /^## Điều (?:2a|3)/)[0]).toBe('## Điều 2a. Ra quyết định')
  })

  it('keep their numbers where another text has such an article: a law is no reference', () => {
    expect(titles(vietnamese(...GENERAL, 'Theo Điều 117 Bộ luật Dân sự.'))).toEqual(['## Điều 3. Ra quyết định', '## Điều 4. Điều khoản chung'])
  })

  it('count on where titles are items of a list below a title page of bold lines', () => {
    const text = blocks(
      '**MEMORANDUM**', '**between**', '**Marsh Trust ("MT")**', '**and**', '**Reed Farm ("RF")**', '1.  **Purpose**', '    Keep the marsh wet.', '2.  **Roles**', '    MT pays.',
      '3.  **General provisions**', '    Five years.',
    )
    const shown = { 'shared-purpose': 'Keep the marsh wet.', 'roles-assigned': 'MT pays.' }
    const result = inserted(text, ['decision-process'], shown)
    expect(linesThat(result, /^\d\. {2}\*\*/)).toEqual(['1.  **Purpose**', '2.  **Roles**', '3.  **How we decide**', '4.  **General provisions**'])
    // Right before a number that changes there is one edit: editors do not agree which of two at one place comes first.
    const dense = text.replace('\n\n3.', '\n3.')
    expect(insertMissing(resultOf(dense, shown), 'en', requirementEntries, ['decision-process'])?.edits).toHaveLength(1)
    expect(linesThat(inserted(dense, ['decision-process'], shown), /^\d\./).at(-1)).toBe('4.  **General provisions**')
  })

  it('leave the cursor where the section ends', () => {
    const fix = insertMissing(resultOf(vietnamese(...GENERAL), SHOWN), 'vi', requirementEntries, ['decision-process'])!
    expect(snippetOf(fix).map(({ snippet }) => snippet.includes('$0'))).toEqual([true, false])
  })
})
