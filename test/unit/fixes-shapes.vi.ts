import { blocks } from './fixes-cases.ts'

/** A charter whose articles have titles of one kind; the first tells what for, the second who does what, the last how it ends. */
export interface Shape {
  readonly name: string
  readonly text: string
  readonly purpose: string
  readonly roles: string
  /** Title lines of the result, where `inserted` are the templates of decision-process (behind the roles) and sign-off (at the end). */
  readonly titles: RegExp
  readonly expected: readonly string[]
}

export const vietnamese: readonly Shape[] = [
  {
    name: 'ATX, "Điều N."',
    text: blocks(
      '# Thoả thuận hợp tác',
      '## Điều 1. Mục đích',
      'Hai bên cùng giữ rừng.',
      '## Điều 2. Phần việc',
      'Hội trồng cây.',
      '## Điều 3. Hiệu lực',
      'Từ ngày ký.',
    ),
    purpose: 'Hai bên cùng giữ rừng.',
    roles: 'Hội trồng cây.',
    titles: /^#/,
    expected: [
      '# Thoả thuận hợp tác',
      '## Điều 1. Mục đích',
      '## Điều 2. Phần việc',
      '## Điều 2a. Ra quyết định',
      '## Điều 3. Hiệu lực',
      '## Điều 4. Ký kết',
    ],
  },
  {
    name: 'ATX in chapters, numbered through',
    text: blocks(
      '# Quy chế',
      '## CHƯƠNG I. QUY ĐỊNH CHUNG',
      '### Điều 1. Mục đích',
      'Hai bên cùng giữ rừng.',
      '## CHƯƠNG II. NỘI DUNG',
      '### Điều 2. Phần việc',
      'Hội trồng cây.',
      '## CHƯƠNG III. THI HÀNH',
      '### Điều 3. Hiệu lực',
      'Từ ngày ký.',
    ),
    purpose: 'Hai bên cùng giữ rừng.',
    roles: 'Hội trồng cây.',
    titles: /^###/,
    expected: [
      '### Điều 1. Mục đích',
      '### Điều 2. Phần việc',
      '### Điều 2a. Ra quyết định',
      '### Điều 3. Hiệu lực',
      '### Điều 4. Ký kết',
    ],
  },
  {
    name: 'bold lines under ATX chapters',
    text: blocks(
      '# Quy chế',
      '## CHƯƠNG I',
      '**Điều 1. Mục đích**',
      'Hai bên cùng giữ rừng.',
      '**Điều 2. Phần việc**',
      'Hội trồng cây.',
      '## CHƯƠNG II',
      '**Điều 3. Hiệu lực**',
      'Từ ngày ký.',
    ),
    purpose: 'Hai bên cùng giữ rừng.',
    roles: 'Hội trồng cây.',
    titles: /^\*\*/,
    expected: [
      '**Điều 1. Mục đích**',
      '**Điều 2. Phần việc**',
      '**Điều 2a. Ra quyết định**',
      '**Điều 3. Hiệu lực**',
      '**Điều 4. Ký kết**',
    ],
  },
  {
    name: 'Roman numbers and capitals',
    text: blocks(
      '# BẢN GHI NHỚ',
      '## I. MỤC ĐÍCH',
      'Hai bên cùng giữ rừng.',
      '## II. PHẦN VIỆC',
      'Hội trồng cây.',
      '## III. HIỆU LỰC',
      'Từ ngày ký.',
    ),
    purpose: 'Hai bên cùng giữ rừng.',
    roles: 'Hội trồng cây.',
    titles: /^##/,
    expected: ['## I. MỤC ĐÍCH', '## II. PHẦN VIỆC', '## IIa. RA QUYẾT ĐỊNH', '## III. HIỆU LỰC', '## IV. KÝ KẾT'],
  },
  {
    name: 'bold lines without numbers, pasted from Word',
    text: blocks(
      '**THOẢ THUẬN HỢP TÁC**',
      '**Mục đích**',
      'Hai bên cùng giữ rừng.',
      '**Phần việc**',
      '• Hội trồng cây.',
      '**Hiệu lực**',
      'Từ ngày ký.',
    ),
    purpose: 'Hai bên cùng giữ rừng.',
    roles: 'Hội trồng cây.',
    titles: /^\*\*/,
    expected: ['**THOẢ THUẬN HỢP TÁC**', '**Mục đích**', '**Phần việc**', '**Ra quyết định**', '**Hiệu lực**', '**Ký kết**'],
  },
  {
    name: 'run-in titles',
    text: blocks(
      '# Thoả thuận hợp tác',
      '**Mục đích.** Hai bên cùng giữ rừng.',
      '**Phần việc.** Hội trồng cây.',
      '**Hiệu lực.** Từ ngày ký.',
    ),
    purpose: 'Hai bên cùng giữ rừng.',
    roles: 'Hội trồng cây.',
    titles: /^\*\*/,
    expected: [
      '**Mục đích.** Hai bên cùng giữ rừng.',
      '**Phần việc.** Hội trồng cây.',
      '**Ra quyết định.** Đại diện của [Bên A] và [Bên B] cùng tham gia quyết định những việc chung, mỗi bên một phiếu.',
      '**Hiệu lực.** Từ ngày ký.',
      '**Ký kết.** Các bên đã đọc, đồng ý và ký văn bản này ngày [ngày/tháng/năm] tại [nơi ký].',
    ],
  },
  {
    name: 'clauses 1.1 below articles are no articles',
    text: blocks(
      '# Hợp đồng',
      '### ĐIỀU 1: MỤC ĐÍCH',
      '**1.1. Chung:**',
      'Hai bên cùng giữ rừng.',
      '### ĐIỀU 2: PHẦN VIỆC',
      '**2.1. Hội:**',
      'Hội trồng cây.',
      '### ĐIỀU 3: HIỆU LỰC',
      '**3.1. Từ khi nào:**',
      'Từ ngày ký.',
    ),
    purpose: 'Hai bên cùng giữ rừng.',
    roles: 'Hội trồng cây.',
    titles: /^###/,
    expected: [
      '### ĐIỀU 1: MỤC ĐÍCH',
      '### ĐIỀU 2: PHẦN VIỆC',
      '### ĐIỀU 2a: RA QUYẾT ĐỊNH',
      '### ĐIỀU 3: HIỆU LỰC',
      '### ĐIỀU 4: KÝ KẾT',
    ],
  },
  {
    name: 'no title at all',
    text: `Hai bên cùng giữ rừng.\n\nHội trồng cây, Trạm cho giống.\n`,
    purpose: 'Hai bên cùng giữ rừng.',
    roles: 'Hội trồng cây',
    titles: /^#/,
    expected: ['## Ra quyết định', '## Ký kết'],
  },
]
