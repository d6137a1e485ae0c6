import { describe, expect, it } from 'vitest'
import { requirementEntries } from '../../rules/catalog/requirements.generated.ts'
import { insertMissing } from '../../rules/engine/fixes.ts'
import { blocks, apply, inserted, linesThat, resultOf } from './fixes-cases.ts'

const charter = `# Thoả thuận hợp tác giữa Hội Làm vườn xã Mây và Trạm Giống Sương

## Mục đích

Hai bên cùng giữ giống lúa cũ.

## Họp và quyết định

Hai bên quyết định theo đồng thuận.

## Thời hạn

Thoả thuận có hiệu lực ba năm.
`

describe('where a section goes', () => {
  it('behind the nearest requirement before it in the catalog', () => {
    const result = inserted(charter, ['decision-levels'], {
      'shared-purpose': 'cùng giữ giống',
      'decision-process': 'theo đồng thuận',
      duration: 'ba năm',
    })
    expect(linesThat(result, /^## /)).toEqual(['## Mục đích', '## Họp và quyết định', '## Phân cấp quyết định', '## Thời hạn'])
  })

  it('before the first one after it where none comes before it', () => {
    const result = inserted(charter, ['objectives'], { 'decision-process': 'theo đồng thuận', duration: 'ba năm' })
    expect(linesThat(result, /^## /)).toEqual(['## Mục đích', '## Mục tiêu cụ thể', '## Họp và quyết định', '## Thời hạn'])
  })

  it('before the first article where that shows the requirement after it', () => {
    const result = inserted(charter, ['shared-purpose'], { objectives: 'cùng giữ giống' })
    expect(linesThat(result, /^#/).slice(0, 3)).toEqual([expect.stringMatching(/^# Thoả/), '## Mục đích chung', '## Mục đích'])
    expect(result).toMatch(/Giống Sương\n\n## Mục đích chung\n\n/)
  })

  it('at the end where nothing is known', () => {
    expect(linesThat(inserted(charter, ['objectives']), /^## /).at(-1)).toBe('## Mục tiêu cụ thể')
  })

  it('before general provisions at the end, unless it is about how the charter changes', () => {
    const text = charter.replace('## Thời hạn', '## Điều khoản chung')
    const shown = { communication: 'ba năm', 'response-to-change': 'ba năm' }
    expect(linesThat(inserted(text, ['feedback-loops'], shown), /^## /).slice(-2)).toEqual(['## Góp ý và phản hồi', '## Điều khoản chung'])
    expect(linesThat(inserted(text, ['review-and-amendment'], shown), /^## /).at(-2)).toBe('## Điều khoản chung')
  })

  it.each([
    ['## Giám sát và đánh giá', '\n## Thời hạn'], ['## Giám sát', '\n## Thời hạn'], ['**Điều 3. Giám sát**', '\n## Thời hạn'], ['Giám sát\n--------', '\n## Thời hạn'],
    ['## Giám sát\n\n<!-- ai đo? -->', '\n## Thời hạn'], ['<h2>Giám sát</h2>', '\n<h2>Thời hạn</h2>'], ['## Giám sát', ''],
  ])('into the empty section of its name: %j', (title, next) => {
    const text = `${charter.slice(0, charter.indexOf('## Thời hạn'))}${title}\n${next}${next === '' ? '' : '\n\nThoả thuận có hiệu lực ba năm.\n'}`
    const result = inserted(text, ['monitoring-evaluation', 'shared-values'], { 'decision-process': 'theo đồng thuận' })
    expect(result).toContain(`${title}\n\nCác bên theo dõi và đánh giá công việc chung theo các chỉ số sau:\n\n|`)
    expect(result.match(/giám sát/giu)).toHaveLength(1)
    expect(resultOf(result).charter?.sections.filter((section) => /giám sát/iu.test(section.title.text))).toHaveLength(1)
  })

  it('beside a section of its name that says something, and beside one that is called otherwise', () => {
    const text = charter.replace('## Thời hạn', '## Giám sát\n\nHội đếm giống mỗi vụ.\n\n## Bên\n\n## Thời hạn')
    const result = inserted(text, ['monitoring-evaluation', 'roles-assigned'], {})
    expect(linesThat(result, /^## (?:Giám sát|Vai trò|Bên)/)).toEqual(expect.arrayContaining(['## Giám sát', '## Bên', '## Giám sát và đánh giá', '## Vai trò và trách nhiệm']))
  })

  it('in the order of the catalog where an empty section of one is the place of another', () => {
    const text = charter.replace('## Thời hạn', '## Giám sát\n\n## Thời hạn')
    const result = inserted(text, ['monitoring-evaluation', 'reporting'], { 'decision-process': 'theo đồng thuận', 'partnership-health': 'ba năm' })
    expect(linesThat(result, /^## /).slice(-3)).toEqual(['## Giám sát', '## Báo cáo', '## Thời hạn'])
    expect(result).toMatch(/## Giám sát\n\nCác bên theo dõi/)
  })

  it('not where the evidence stands in the preamble', () => {
    const text = charter.replace('\n## Mục đích', 'Hai bên cùng nhìn về một hướng.\n\n## Mục đích')
    const result = inserted(text, ['objectives'], { 'shared-purpose': 'một hướng', duration: 'ba năm' })
    expect(linesThat(result, /^## /)).toEqual(['## Mục đích', '## Họp và quyết định', '## Mục tiêu cụ thể', '## Thời hạn'])
  })

  it('sections for one place stand in catalog order', () => {
    const result = inserted(charter, ['accountability', 'decision-levels', 'conflict-resolution'], {
      'decision-process': 'theo đồng thuận',
    })
    expect(linesThat(result, /^## /).slice(1, 5)).toEqual([
      '## Họp và quyết định',
      '## Phân cấp quyết định',
      '## Giải quyết bất đồng, xung đột',
      '## Trách nhiệm giải trình',
    ])
  })
})

describe('what closes a charter stays behind inserted sections', () => {
  const closings: readonly [string, string][] = [
    ['a table of signatures', '| ĐẠI DIỆN BÊN A | ĐẠI DIỆN BÊN B |\n|---|---|\n| (đã ký) | (đã ký) |\n| Lê Thị Mận | Trần Văn Sung |\n'],
    ['signature lines', 'TM. HỘI NGHỊ\nTrưởng ban\n(đã ký)\nLê Thị Mận\n'],
    ['a place and date', '*Xã Mây, ngày 3 tháng 4 năm 2025*\n\n| Hội | Trạm |\n|---|---|\n| (ký tên) | (ký tên) |\n'],
    ['a titled signature section', '## Chữ ký\n\nLê Thị Mận, Chủ tịch Hội\n'],
    ['annexes', blocks('## Phụ lục 1. Kế hoạch', '| Việc | Tháng |\n|---|---|\n| Gieo | 5 |', '## Phụ lục 2. Danh sách', 'Lê Thị Mận')],
    ['a bold annex', '**Phụ lục 1. Kế hoạch**\n\nGieo vào tháng 5.\n'],
    ['signatures and annexes', blocks('| ĐẠI DIỆN HỘI | ĐẠI DIỆN TRẠM |\n|---|---|\n| (đã ký) | (đã ký) |', '## Phụ lục', 'Kế hoạch năm.')],
    ['a list of receivers', '*Nơi nhận:* UBND xã; Hội Nông dân; lưu văn thư.\n'],
    ['link definitions', '[hội]: https://hoi.example\n[trạm]: https://tram.example\n'],
    ['a line above the names', '**Làm tại nhà văn hoá xã Mây**\n\nLê Thị Mận (đã ký)\nTrần Văn Sung (đã ký)\n'],
  ]

  it.each(closings)('%s', (_, closing) => {
    const result = inserted(`${charter}\n${closing}`, ['sign-off'])
    expect(result.endsWith(`tại [nơi ký].\n\n${partnerLines}\n\n${closing}`)).toBe(true)
    expect(result).toContain('Thoả thuận có hiệu lực ba năm.\n\n## Ký kết\n')
  })

  const partnerLines =
    '- Đại diện **Hội Làm vườn xã Mây**: [họ tên, chức vụ] [chữ ký]\n- Đại diện **Trạm Giống Sương**: [họ tên, chức vụ] [chữ ký]'

  it('the number of a numbered closing stays free', () => {
    const text = blocks('# Terms', '## 1. Aim', 'A wet marsh.', '## 2. Term', 'Five years.', '## 3. Signatures', 'Ada Reed (signed)')
    expect(linesThat(inserted(text, ['risks', 'sign-off']), /^## /)).toEqual([
      '## 1. Aim',
      '## 2. Term',
      '## 2A. Risks and barriers',
      '## 2B. Sign-off',
      '## 3. Signatures',
    ])
  })
})

describe('blank lines around a section', () => {
  it('one on either side, whatever the gap was', () => {
    const text = '# Terms\n## Aim\nA wet marsh.\n## Term\nFive years.'
    const result = inserted(text, ['objectives', 'sign-off'], { 'shared-purpose': 'A wet marsh.' })
    expect(result).toMatch(/A wet marsh\.\n\n## Objectives\n\n[\s\S]*\S\n\n## Term\nFive years\.\n\n## Sign-off\n\n[\s\S]*\S\n$/)
    expect(result).not.toMatch(/\n\n\n/)
  })

  it('rules between articles are kept up', () => {
    const text = '# Terms\n\n## Aim\n\nA wet marsh.\n\n---\n\n## Term\n\nFive years.\n'
    expect(inserted(text, ['objectives'], { 'shared-purpose': 'A wet marsh.' })).toMatch(
      /A wet marsh\.\n\n---\n\n## Objectives\n\n[\s\S]*\S\n\n---\n\n## Term\n/,
    )
  })

  it('an empty text gets the sections alone', () => {
    expect(inserted('', ['risks'])).toMatch(/^## Risks and barriers\n\n[\s\S]*\S\n$/)
  })

  it('front matter stays on top', () => {
    expect(inserted('---\nlang: en\n---\n', ['risks'])).toMatch(/^---\nlang: en\n---\n\n## Risks and barriers\n/)
  })
})

describe('what a section says', () => {
  it('names the partners, line by line and joined', () => {
    const result = inserted(charter, ['shared-purpose', 'roles-assigned'])
    expect(result).toContain('\nHội Làm vườn xã Mây và Trạm Giống Sương cùng thống nhất mục đích chung')
    expect(linesThat(result, /^- \*\*/)).toEqual([
      '- **Hội Làm vườn xã Mây** có trách nhiệm: [phần việc thứ nhất]; [phần việc thứ hai].',
      '- **Trạm Giống Sương** có trách nhiệm: [phần việc thứ nhất]; [phần việc thứ hai].',
    ])
  })

  it('has blanks for partners that are not known', () => {
    expect(linesThat(inserted('# Terms\n\n## Aim\n\nA wet marsh.\n', ['roles-assigned']), /^- /)).toEqual([
      '- **[Partner A]** is responsible for: [first task]; [second task].',
      '- **[Partner B]** is responsible for: [first task]; [second task].',
    ])
  })

  it('is in the main language of a bilingual charter', () => {
    const text = blocks(
      '---\nlang: [en, vi]\n---',
      '# Memorandum / Bản ghi nhớ',
      '## Purpose / Mục đích',
      'To keep the marsh wet.',
      'Giữ cho đầm luôn có nước quanh năm.',
    )
    expect(inserted(text, ['risks'])).toContain('## Risks and barriers')
  })

  it('uses the bullets of the charter', () => {
    expect(inserted(blocks('# Terms', '## Aim', '* A wet marsh.\n* A clean river.'), ['roles-assigned'])).toContain('* **[Partner A]** is')
  })

  it('is decomposed (NFD) where the charter is', () => {
    const result = inserted(charter.normalize('NFD'), ['risks'])
    expect(result).toBe(result.normalize('NFD'))
    expect(result.normalize('NFC')).toContain('## Rủi ro và rào cản')
  })
})

describe('all missing sections at once', () => {
  const result = resultOf(charter, { 'shared-purpose': 'cùng giữ giống', 'decision-process': 'theo đồng thuận', duration: 'ba năm' })
  const fix = insertMissing(result, 'vi', requirementEntries)

  it('makes one edit for a place, none overlapping another', () => {
    const starts = fix?.edits.map(({ span }) => span.start) ?? []
    expect(new Set(starts).size).toBe(starts.length)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('goes on counting at the end where many would come between two numbers', () => {
    const text = '# Terms\n\n## 1. Aim\n\nA wet marsh.\n\n## 2. Term\n\nFive years.\n\n## 3. Exit\n\nAt any time.\n'
    const rules = ['objectives', 'expected-results', 'strategic-alignment', 'need-for-partnership', 'ownership']
    expect(
      linesThat(inserted(text, rules, { 'shared-purpose': 'A wet marsh.', exit: 'At any time.' }, 'signed'), /^## /).map(
        (line) => line.split(' ')[1],
      ),
    ).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.'])
    expect(
      linesThat(inserted(text, rules.slice(0, 2), { 'shared-purpose': 'A wet marsh.' }, 'signed'), /^## /).map((line) => line.split(' ')[1]),
    ).toEqual(['1.', '1A.', '1B.', '2.', '3.'])
  })

  it('brings every section once', () => {
    const titles = linesThat(apply(charter, fix!), /^## /)
    expect(titles).toHaveLength(3 + 38)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('is nothing where all is there', () => {
    expect(
      insertMissing({ ...result, judgements: result.judgements.map((each) => ({ ...each, state: 'met' })) }, 'vi', requirementEntries),
    ).toBeNull()
  })
})

describe('a charter whose articles are rows of a table in two languages', () => {
  const row = (vi: string, en: string): string => `| ${vi} | ${en} |`
  const table = `# Thoả thuận / Agreement

| Tiếng Việt | English |
|---|---|
${row(
  '**ĐIỀU 1. MỤC ĐÍCH**<br>Hai bên cùng giữ rừng ngập mặn để chắn sóng cho làng và để tôm cá có chỗ sinh sôi.',
  '**ARTICLE 1. PURPOSE**<br>The two parties keep the mangrove so that it breaks the waves and shelters the fish.',
)}
${row(
  '**ĐIỀU 2. PHẦN VIỆC**<br>Hội trồng cây, Trạm cho giống, mỗi năm hai đợt vào tháng Ba và tháng Tám.',
  '**ARTICLE 2. WORK**<br>The Association plants and the Station gives seedlings, twice a year in March and August.',
)}
${row(
  '**ĐIỀU 3. HIỆU LỰC**<br>Thoả thuận có hiệu lực ba năm kể từ ngày hai bên cùng ký.',
  '**ARTICLE 3. TERM**<br>The agreement is valid for three years from the day of signing by both parties.',
)}
| Hội (đã ký)<br>Trạm (đã ký) | Association (signed)<br>Station (signed) |

## Phụ lục

Kế hoạch năm.
`

  it('gets rows, in both languages, numbered and before the signatures', () => {
    const result = inserted(table, ['risks', 'sign-off'], { 'shared-purpose': 'Hai bên cùng giữ rừng', exit: 'có hiệu lực ba năm' })
    const rows = linesThat(result, /^\| \*\*/)
    expect(rows.map((row) => row.replace(/<br>.*?(?= \| |$)/g, ''))).toEqual([
      '| **ĐIỀU 1. MỤC ĐÍCH** | **ARTICLE 1. PURPOSE**',
      '| **ĐIỀU 2. PHẦN VIỆC** | **ARTICLE 2. WORK**',
      '| **ĐIỀU 3. HIỆU LỰC** | **ARTICLE 3. TERM**',
      '| **ĐIỀU 4. RỦI RO VÀ RÀO CẢN** | **ARTICLE 4. RISKS AND BARRIERS**',
      '| **ĐIỀU 5. KÝ KẾT** | **ARTICLE 5. SIGN-OFF**',
    ])
    expect(rows[3]).toContain('<br>Chậm hoặc thiếu kinh phí – [cao, vừa, thấp] – ')
    expect(result).toMatch(/\|\n\| Hội \(đã ký\)/)
  })

  it('gets a row between two articles', () => {
    const result = inserted(table, ['decision-process'], { 'roles-assigned': 'Hội trồng cây' })
    expect(linesThat(result, /^\| \*\*/)[2]).toMatch(
      /^\| \*\*ĐIỀU 2a\. RA QUYẾT ĐỊNH\*\*<br>.* \| \*\*ARTICLE 2A\. HOW WE DECIDE\*\*<br>.* \|$/,
    )
  })

  it('before the place, the day and the names with which a memorandum closes without a word of signing', () => {
    const text = '# Memorandum between Church Mission and Folk High School\n\n1. The partners train young people together.\n\n2. Each covers its own expenses.\n\nHallingby, 18 December 2023\n\nChurch Mission: Per Aas   Folk High School: Siri Lund\n'
    const result = inserted(text, ['learning'], { 'partners-identified': 'Church Mission: Per Aas' })
    expect(result).toMatch(/Hallingby, 18 December 2023\n\nChurch Mission: Per Aas   Folk High School: Siri Lund\n$/)
  })
})
