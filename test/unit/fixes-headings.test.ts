import { describe, expect, it } from 'vitest'
import { inserted, linesThat } from './fixes-cases.ts'

/** A charter whose articles have titles of one kind; the first tells what for, the second who does what, the last how it ends. */
interface Shape {
  readonly name: string
  readonly text: string
  readonly purpose: string
  readonly roles: string
  /** Title lines of the result, where `inserted` are the templates of decision-process (behind the roles) and sign-off (at the end). */
  readonly titles: RegExp
  readonly expected: readonly string[]
}

const vietnamese: readonly Shape[] = [
  {
    name: 'ATX, "Điều N."',
    text: `# Thoả thuận hợp tác\n\n## Điều 1. Mục đích\n\nHai bên cùng giữ rừng.\n\n## Điều 2. Phần việc\n\nHội trồng cây.\n\n## Điều 3. Hiệu lực\n\nTừ ngày ký.\n`,
    purpose: 'Hai bên cùng giữ rừng.', roles: 'Hội trồng cây.', titles: /^#/,
    expected: ['# Thoả thuận hợp tác', '## Điều 1. Mục đích', '## Điều 2. Phần việc', '## Điều 2a. Ra quyết định', '## Điều 3. Hiệu lực', '## Điều 4. Ký cam kết'],
  },
  {
    name: 'ATX in chapters, numbered through',
    text: `# Quy chế\n\n## CHƯƠNG I. QUY ĐỊNH CHUNG\n\n### Điều 1. Mục đích\n\nHai bên cùng giữ rừng.\n\n## CHƯƠNG II. NỘI DUNG\n\n### Điều 2. Phần việc\n\nHội trồng cây.\n\n## CHƯƠNG III. THI HÀNH\n\n### Điều 3. Hiệu lực\n\nTừ ngày ký.\n`,
    purpose: 'Hai bên cùng giữ rừng.', roles: 'Hội trồng cây.', titles: /^###/,
    expected: ['### Điều 1. Mục đích', '### Điều 2. Phần việc', '### Điều 2a. Ra quyết định', '### Điều 3. Hiệu lực', '### Điều 4. Ký cam kết'],
  },
  {
    name: 'bold lines under ATX chapters',
    text: `# Quy chế\n\n## CHƯƠNG I\n\n**Điều 1. Mục đích**\n\nHai bên cùng giữ rừng.\n\n**Điều 2. Phần việc**\n\nHội trồng cây.\n\n## CHƯƠNG II\n\n**Điều 3. Hiệu lực**\n\nTừ ngày ký.\n`,
    purpose: 'Hai bên cùng giữ rừng.', roles: 'Hội trồng cây.', titles: /^\*\*/,
    expected: ['**Điều 1. Mục đích**', '**Điều 2. Phần việc**', '**Điều 2a. Ra quyết định**', '**Điều 3. Hiệu lực**', '**Điều 4. Ký cam kết**'],
  },
  {
    name: 'Roman numbers and capitals',
    text: `# BẢN GHI NHỚ\n\n## I. MỤC ĐÍCH\n\nHai bên cùng giữ rừng.\n\n## II. PHẦN VIỆC\n\nHội trồng cây.\n\n## III. HIỆU LỰC\n\nTừ ngày ký.\n`,
    purpose: 'Hai bên cùng giữ rừng.', roles: 'Hội trồng cây.', titles: /^##/,
    expected: ['## I. MỤC ĐÍCH', '## II. PHẦN VIỆC', '## IIa. RA QUYẾT ĐỊNH', '## III. HIỆU LỰC', '## IV. KÝ CAM KẾT'],
  },
  {
    name: 'bold lines without numbers, pasted from Word',
    text: `**THOẢ THUẬN HỢP TÁC**\n\n**Mục đích**\n\nHai bên cùng giữ rừng.\n\n**Phần việc**\n\n• Hội trồng cây.\n\n**Hiệu lực**\n\nTừ ngày ký.\n`,
    purpose: 'Hai bên cùng giữ rừng.', roles: 'Hội trồng cây.', titles: /^\*\*/,
    expected: ['**THOẢ THUẬN HỢP TÁC**', '**Mục đích**', '**Phần việc**', '**Ra quyết định**', '**Hiệu lực**', '**Ký cam kết**'],
  },
  {
    name: 'run-in titles',
    text: `# Thoả thuận hợp tác\n\n**Mục đích.** Hai bên cùng giữ rừng.\n\n**Phần việc.** Hội trồng cây.\n\n**Hiệu lực.** Từ ngày ký.\n`,
    purpose: 'Hai bên cùng giữ rừng.', roles: 'Hội trồng cây.', titles: /^\*\*/,
    expected: [
      '**Mục đích.** Hai bên cùng giữ rừng.', '**Phần việc.** Hội trồng cây.',
      '**Ra quyết định.** Đại diện của [Bên A] và [Bên B] cùng tham gia quyết định những việc chung, mỗi đối tác một phiếu.',
      '**Hiệu lực.** Từ ngày ký.', '**Ký cam kết.** Các bên đã đọc, đồng ý và ký văn bản này ngày [ngày/tháng/năm] tại [nơi ký].',
    ],
  },
  {
    name: 'clauses 1.1 below articles are no articles',
    text: `# Hợp đồng\n\n### ĐIỀU 1: MỤC ĐÍCH\n\n**1.1. Chung:**\n\nHai bên cùng giữ rừng.\n\n### ĐIỀU 2: PHẦN VIỆC\n\n**2.1. Hội:**\n\nHội trồng cây.\n\n### ĐIỀU 3: HIỆU LỰC\n\n**3.1. Từ khi nào:**\n\nTừ ngày ký.\n`,
    purpose: 'Hai bên cùng giữ rừng.', roles: 'Hội trồng cây.', titles: /^###/,
    expected: ['### ĐIỀU 1: MỤC ĐÍCH', '### ĐIỀU 2: PHẦN VIỆC', '### ĐIỀU 2a: RA QUYẾT ĐỊNH', '### ĐIỀU 3: HIỆU LỰC', '### ĐIỀU 4: KÝ CAM KẾT'],
  },
  {
    name: 'no title at all',
    text: `Hai bên cùng giữ rừng.\n\nHội trồng cây, Trạm cho giống.\n`,
    purpose: 'Hai bên cùng giữ rừng.', roles: 'Hội trồng cây', titles: /^#/, expected: ['## Ra quyết định', '## Ký cam kết'],
  },
]

const english: readonly Shape[] = [
  {
    name: 'ATX, "Article N."',
    text: `# Memorandum\n\n## Article 1. Purpose\n\nTo keep the marsh wet.\n\n## Article 2. Work\n\nThe Trust opens the sluice.\n\n## Article 3. Term\n\nFrom May.\n`,
    purpose: 'To keep the marsh wet.', roles: 'The Trust opens the sluice.', titles: /^##/,
    expected: ['## Article 1. Purpose', '## Article 2. Work', '## Article 2A. How we decide', '## Article 3. Term', '## Article 4. Sign-off'],
  },
  {
    name: 'ATX, "N." with parts N.N',
    text: `# Terms\n\n## 1. Purpose\n\nTo keep the marsh wet.\n\n## 2. Work\n\n### 2.1 The Trust\n\nThe Trust opens the sluice.\n\n### 2.2 The Farm\n\nIt mows.\n\n## 3. Term\n\nFrom May.\n`,
    purpose: 'To keep the marsh wet.', roles: 'The Trust opens the sluice.', titles: /^## /,
    expected: ['## 1. Purpose', '## 2. Work', '## 2A. How we decide', '## 3. Term', '## 4. Sign-off'],
  },
  {
    name: 'setext, escaped numbers, capitals',
    text: `AGREEMENT\n=========\n\n1\\. PURPOSE\n----------\n\nTo keep the marsh wet.\n\n2\\. WORK\n-------\n\nThe Trust opens the sluice.\n\n3\\. TERM\n-------\n\nFrom May.\n`,
    purpose: 'To keep the marsh wet.', roles: 'The Trust opens the sluice.', titles: /^\d|^-{3}/,
    expected: [
      '1\\. PURPOSE', '----------', '2\\. WORK', '-------', '2A\\. HOW WE DECIDE', '------------------', '3\\. TERM', '-------', '4\\. SIGN-OFF', '------------',
    ],
  },
  {
    name: 'HTML headings',
    text: `<h1>Memorandum</h1>\n\n<h3>Purpose</h3>\n<p>To keep the marsh wet.</p>\n\n<h3>Work</h3>\n<p>The Trust opens the sluice.</p>\n\n<h3>Term</h3>\n<p>From May.</p>\n`,
    purpose: 'To keep the marsh wet.', roles: 'The Trust opens the sluice.', titles: /^<h3/,
    expected: ['<h3>Purpose</h3>', '<h3>Work</h3>', '<h3>How we decide</h3>', '<h3>Term</h3>', '<h3>Sign-off</h3>'],
  },
  {
    name: 'titles with a colon, closed ATX',
    text: `# Memorandum\n\n## Purpose: ##\n\nTo keep the marsh wet.\n\n## Work: ##\n\nThe Trust opens the sluice.\n\n## Term: ##\n\nFrom May.\n`,
    purpose: 'To keep the marsh wet.', roles: 'The Trust opens the sluice.', titles: /^## /,
    expected: ['## Purpose: ##', '## Work: ##', '## How we decide: ##', '## Term: ##', '## Sign-off: ##'],
  },
  {
    name: 'a number is free between two articles',
    text: `# Memorandum\n\n## 1) Purpose\n\nTo keep the marsh wet.\n\n## 2) Work\n\nThe Trust opens the sluice.\n\n## 4) Term\n\nFrom May.\n`,
    purpose: 'To keep the marsh wet.', roles: 'The Trust opens the sluice.', titles: /^## /,
    expected: ['## 1) Purpose', '## 2) Work', '## 3) How we decide', '## 4) Term', '## 5) Sign-off'],
  },
  {
    name: 'letters',
    text: `# Memorandum\n\n## Part A – Purpose\n\nTo keep the marsh wet.\n\n## Part B – Work\n\nThe Trust opens the sluice.\n\n## Part C – Term\n\nFrom May.\n`,
    purpose: 'To keep the marsh wet.', roles: 'The Trust opens the sluice.', titles: /^## /,
    expected: ['## Part A – Purpose', '## Part B – Work', '## Part B1 – How we decide', '## Part C – Term', '## Part D – Sign-off'],
  },
  {
    name: 'only a title',
    text: `### Charter of the Marsh Alliance\n`, purpose: '', roles: '', titles: /^#/,
    expected: ['### Charter of the Marsh Alliance', '#### How we decide', '#### Sign-off'],
  },
]

function shownBy(purpose: string, roles: string): Record<string, string> {
  return purpose === '' ? {} : { 'shared-purpose': purpose, 'roles-assigned': roles }
}

describe.each([['Vietnamese', vietnamese], ['English', english]] as const)('titles of inserted sections, %s', (_, shapes) => {
  it.each(shapes)('$name', ({ text, purpose, roles, titles, expected }) => {
    expect(linesThat(inserted(text, ['decision-process', 'sign-off'], shownBy(purpose, roles)), titles)).toEqual(expected)
  })

  it.each(shapes)('$name, with CRLF line ends', ({ text, purpose, roles, titles, expected }) => {
    const result = inserted(text.replaceAll('\n', '\r\n'), ['decision-process', 'sign-off'], shownBy(purpose, roles))
    expect(linesThat(result, titles)).toEqual(expected)
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
