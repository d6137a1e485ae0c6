import { describe, expect, it } from 'vitest'
import { readCharter, type Span } from '../../rules/index.ts'
import { charterOf } from '../catalog/catalog.ts'
import { table } from './table-lines.ts'

/** Names as read, each with the words that its range selects where these are others. */
function partners(...lines: readonly string[]): string[] {
  const text = `${lines.join('\n')}\n`
  return charterOf(text).partners.map(({ name, span }: { name: string; span: Span }) => {
    const selected = text.slice(span.start, span.end)
    return selected === name ? name : `${name} (${selected})`
  })
}

const VI = '# Thoả thuận hợp tác\n'
const EN = '# Partnership agreement\n'

describe('partners in a table', () => {
  it('are those of the column that is called so, under a title that lists partners', () => {
    expect(partners(VI, '## Điều 1. Các bên tham gia', '', ...table('STT | Tên tổ chức | Đại diện', '1 | Hội Làm vườn xã Mây | bà Lan', '2 | Trạm Giống Sương | ông Tư'))).toEqual(['Hội Làm vườn xã Mây', 'Trạm Giống Sương'])
    expect(partners(EN, '## 1. Partners', '', ...table('No. | Organisation | Represented by', '1 | Marsh Trust | Ms Lam', '2 | Reed Farm Cooperative | Mr Orr'))).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
  })

  it('are those of the column that holds organisations, where none is called so', () => {
    expect(partners(EN, '## 1. Partners', '', ...table('Code | Who they are', 'a | Marsh Trust', 'b | Reed Farm Cooperative'))).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
  })

  it('are found anywhere by a column that says what each is', () => {
    expect(partners(EN, 'Two organisations wrote this.', '', ...table('Organisation | Address', 'Marsh Trust | 2 Quay', 'Reed Farm Cooperative | 4 Lane'))).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
  })

  it('are none in a table about something else', () => {
    expect(partners(EN, '## 4. Work plan', '', ...table('Activity | When', 'Cutting reed | May', 'Selling reed | June'))).toEqual([])
    expect(partners(EN, '## 4. Visitors', '', ...table('Day | Guest', '1 May | Hill School', '2 May | Town Council'))).toEqual([])
  })

  it('are at least two', () => {
    expect(partners(EN, '## 1. Partners', '', ...table('Organisation | Address', 'Marsh Trust | 2 Quay'))).toEqual([])
    expect(partners(EN, '## 1. Partners', '', ...table('Organisation | Address', 'Marsh Trust | 2 Quay', '[name] | [address]'))).toEqual([])
  })

  it('have the short names of their own column, and what stands behind a name in its cell', () => {
    const text = [EN, '## 1. Partners', '', ...table('Organisation | Abbreviation', 'Marsh Trust (a charity) | MT', 'Reed Farm Cooperative | RFC')].join('\n')
    expect(charterOf(text).partners).toMatchObject([{ name: 'Marsh Trust', aliases: ['MT'] }, { name: 'Reed Farm Cooperative', aliases: ['RFC'] }])
  })

  it('keep the comma of a cell of their own', () => {
    expect(partners(VI, '## Điều 1. Các bên', '', ...table('Tên tổ chức | Địa chỉ', 'Khoa Môi trường, Đại học Thiên Trường | Nam Định', 'Trạm Giống Sương | Lào Cai'))[0]).toBe('Khoa Môi trường, Đại học Thiên Trường')
  })

  it('go by the table that the title announces, not by a longer one elsewhere', () => {
    const elsewhere = table('Organisation | Address', 'Hill School | 1 Hill', 'Town Council | 2 Hall', 'River Clinic | 3 Ford')
    expect(partners(EN, '## 1. Partners', '', ...table('Organisation | Address', 'Marsh Trust | 2 Quay', 'Reed Farm Cooperative | 4 Lane'), '## 2. Neighbours', '', ...elsewhere)).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
  })
})

describe('partners by column', () => {
  it('stand in the row of names, whatever the columns are called', () => {
    expect(partners(VI, ...table(' | Đơn vị đứng đầu | Đơn vị thành viên 1', 'Tên | Trung tâm Nông nghiệp Mây | Hợp tác xã Lúa Sương', 'Người ký | Đoàn Mỹ Kỳ | Lê Văn Tám'))).toEqual(['Trung tâm Nông nghiệp Mây', 'Hợp tác xã Lúa Sương'])
  })
})

describe('partners said twice', () => {
  it('are one, where the line below says the name in the other language or by its short name', () => {
    const text = [
      '# Bản ghi nhớ', '', '**giữa / between**', '', '**THƯ VIỆN TỈNH SÔNG** (sau đây gọi là "Thư viện"), địa chỉ: 18 phố Cầu, TP. Sông; đại diện: Bà Đinh Thị Ngọc Lam, Giám đốc\\', 'SONG PROVINCIAL LIBRARY (hereinafter "the Library"), represented by Ms Lam', '', '**và / and**', '',
      '**TỔ CHỨC SÁCH MỞ ĐƯỜNG (PATHBOOKS)**, đại diện: ông Vân', 'PATHBOOKS, an international NGO, represented by Mr Van', '', 'Hai bên cùng làm thư viện.', 'The two sides agree to run the library of the province together for the children of all its villages and schools.', '',
    ].join('\n')
    expect(charterOf(text).partners).toMatchObject([{ name: 'THƯ VIỆN TỈNH SÔNG', aliases: ['SONG PROVINCIAL LIBRARY', 'Thư viện', 'Library'] }, { name: 'TỔ CHỨC SÁCH MỞ ĐƯỜNG' }])
  })

  it('have the short name behind "sau đây"', () => {
    expect(charterOf('# Thoả thuận\n\nBên A: Trung tâm Sức khoẻ Lá Phong (sau đây: LP)\n\nBên B: Hội Y học huyện Bát Sơn (sau đây: Hội)\n').partners).toMatchObject([{ aliases: ['Bên A', 'LP'] }, { aliases: ['Bên B', 'Hội'] }])
  })
})

describe('partners in blocks', () => {
  it('have a label before their name, on its line or the line above, and once in each language', () => {
    expect(partners(VI, 'BÊN A: HỘI LÀM VƯỜN XÃ MÂY', '', 'BÊN B: TRẠM GIỐNG SƯƠNG')).toEqual(['HỘI LÀM VƯỜN XÃ MÂY', 'TRẠM GIỐNG SƯƠNG'])
    expect(partners(EN, '**Party A (the charity):**', 'Marsh Trust', '', '**Party B:**', 'Reed Farm Cooperative')).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
    const bilingual = table('Tiếng Việt | English', 'BÊN A: Hội Làm vườn xã Mây | PARTY A: Mist Gardeners', 'BÊN B: Trạm Giống Sương | PARTY B: Dew Seed Station')
    expect(partners(VI, ...bilingual)).toEqual(['Hội Làm vườn xã Mây', 'Trạm Giống Sương'])
  })

  it('are no duties of somebody with a label', () => {
    expect(partners(VI, 'Bên A: có trách nhiệm mua giống.', '', 'Bên B: cam kết trồng đúng vụ.')).toEqual([])
  })

  it('have who stands for them on the lines below, up to the next title', () => {
    const text = [VI, 'BÊN A: Hội Làm vườn xã Mây', 'Đại diện: bà Lê Thị Bưởi – Chủ tịch', '', 'BÊN B: Trạm Giống Sương', '', '## Điều 1', '', 'Đại diện: ông Không Phải'].join('\n')
    expect(charterOf(text).partners.map(({ representative }) => representative)).toEqual(['bà Lê Thị Bưởi', null])
  })
})

describe('partners that are given a short name', () => {
  const first = '**Marsh Trust** (hereinafter "the Trust"), a charity.'
  const second = '**Reed Farm Cooperative** (hereinafter "the Farm"), a grower.'
  it('are named where that happens, two or more near each other', () => {
    expect(partners(EN, 'This agreement is made today.', '', first, '', second)).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
    expect(partners(EN, first, ...Array.from({ length: 6 }, (_, i) => `\nNote ${i} of the meeting.`), '', second)).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
    expect(partners(EN, first, ...Array.from({ length: 9 }, (_, i) => `\nNote ${i} of the meeting.`), '', second)).toEqual([])
  })

  it('are no sentences in bold', () => {
    const long = '**The people who came to the meeting in the barn last May and again in June and who stayed on for cake** ("the Group"), all of them.'
    expect(partners(EN, first, '', second, '', long)).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
  })
})

describe('partners in the head of a document', () => {
  it('stand left of the national motto', () => {
    const head = table('HỘI LÀM VƯỜN XÃ MÂY – TRẠM GIỐNG SƯƠNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ' | Độc lập – Tự do – Hạnh phúc')
    expect(partners(...head, VI)).toEqual(['HỘI LÀM VƯỜN XÃ MÂY', 'TRẠM GIỐNG SƯƠNG'])
  })

  it('stand on a line with dashes, or in bold with "and" between them', () => {
    expect(partners(EN, 'Marsh Trust – Reed Farm Cooperative')).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
    expect(partners(EN, '**Marsh Trust** and **Reed Farm Cooperative**')).toEqual(['Marsh Trust', 'Reed Farm Cooperative'])
  })
})

describe('partners in sentences', () => {
  it('are listed in one of them, with "and" inside a name', () => {
    expect(partners(EN, 'Welcome. This agreement is made between Marsh Trust, St. Ann Museum and Reed Farm Cooperative. It is short.')).toEqual(['Marsh Trust', 'St. Ann Museum', 'Reed Farm Cooperative'])
    expect(partners(VI, 'Thoả thuận này giữa Hội Làm vườn xã Mây, Sở Khoa học và Công nghệ và Trường Tiểu học Suối Nguồn. Các bên cùng ký.')).toEqual(['Hội Làm vườn xã Mây', 'Sở Khoa học và Công nghệ', 'Trường Tiểu học Suối Nguồn'])
  })

  it('begin each its own, under a title that lists partners; a title of a person ends none', () => {
    expect(partners(VI, '## Các bên', '', 'Quỹ Cây Xanh là quỹ tư nhân của TS. Lê Mây. Trung tâm Nước Sạch là tổ chức khoa học! Hội Nông dân xã có 40 hội viên.')).toEqual(['Quỹ Cây Xanh', 'Trung tâm Nước Sạch', 'Hội Nông dân xã'])
  })
})

describe('partners in front matter', () => {
  const listed = (...lines: readonly string[]): unknown[] =>
    charterOf(`---\n${lines.join('\n')}\n---\n\n# Charter\n\nWe work together.\n`).partners.map(({ name, aliases, representative }) => [name, ...aliases, ...(representative ? [representative] : [])].join(' | '))

  it.each([
    [['partners: [Marsh Trust, Reed Farm]'], ['Marsh Trust', 'Reed Farm']],
    [['Partners:', '  - {org: Marsh Trust, abbr: MT, rep: Ann Lee}', '  - {org: "Reed Farm, growers"}'], ['Marsh Trust | MT | Ann Lee', 'Reed Farm']],
    [['cac_ben:', '  - ten: Hội Mây', '    viet_tat: HM', '    dai_dien: bà Bưởi', '  - ten: Trạm Sương'], ['Hội Mây | HM | bà Bưởi', 'Trạm Sương']],
    [['parties:', '  - {seat: Marsh Trust}', '  - {seat: Reed Farm}'], ['Marsh Trust', 'Reed Farm']],
    [['Signed_by:', '  - {name: Ann Lee, for: Marsh Trust}', '  - {name: Bo Chen, for: Reed Farm}'], ['Marsh Trust', 'Reed Farm']],
    [['members: [Marsh Trust, Reed Farm]', 'signed:', '  - {name: Ann Lee, for: Hill School}'], ['Marsh Trust', 'Reed Farm']],
    [['signed:', '  - {name: Ann Lee}', '  - {name: Bo Chen}'], []],
    [['reviewers:', '  - {name: Ann Lee, for: Marsh Trust}', '  - {name: Bo Chen, for: Reed Farm}'], []],
  ])('%j', (lines, wanted) => {
    expect(listed(...lines)).toEqual(wanted)
  })
})

describe('short names of partners', () => {
  const called = (block: string): readonly string[] => charterOf(`# Agreement\n\nPARTY A: ${block}\n\nPARTY B: Reed Farm Cooperative\n`).partners[0].aliases

  it.each([
    ['Marsh Trust (the "Trust")', ['PARTY A', 'Trust']], ['Marsh Trust ("MT")', ['PARTY A', 'MT']], ['Marsh Trust (MT)', ['PARTY A', 'MT']], ['Marsh Trust (the  "Marsh people")', ['PARTY A', 'Marsh people']],
    ['Marsh Trust, hereinafter referred to as the "Keeper"', ['PARTY A', 'Keeper']], ['Marsh Trust (M2.0-A&B)', ['PARTY A', 'M2.0-A&B']],
    ['Marsh Trust ("the parties")', ['PARTY A']], ['Marsh Trust (a charity)', ['PARTY A']], ['Marsh Trust ("M")', ['PARTY A']], ['Marsh Trust (Marsh Trust)', ['PARTY A']],
  ])('%s', (block, aliases) => {
    expect(called(block)).toEqual(aliases)
  })
})

describe('partners in a list within a sentence', () => {
  it.each([
    ['This agreement is made between Marsh Trust, Kestrel Maps, Inc. and Reed Farm Cooperative.', ['Marsh Trust', 'Kestrel Maps, Inc', 'Reed Farm Cooperative']],
    ['This agreement is made between Marsh Trust (a charity, of the town), Reed Farm Cooperative and others.', ['Marsh Trust', 'Reed Farm Cooperative']],
    ['This agreement is made between Marsh Trust, represented by Ann Lee, and Reed Farm Cooperative, a grower.', ['Marsh Trust', 'Reed Farm Cooperative']],
    ['This agreement is made between the Marsh Trust and the Reed Farm Cooperative to keep the river.', ['Marsh Trust', 'Reed Farm Cooperative']],
    ['The partners are Marsh Trust – Reed Farm Cooperative – Hill School.', ['Marsh Trust', 'Reed Farm Cooperative', 'Hill School']], ['Members: Marsh Trust; Reed Farm Cooperative; Hill School', ['Marsh Trust', 'Reed Farm Cooperative', 'Hill School']],
    ['Marsh Trust, Reed Farm Cooperative and Hill School agree to meet.', ['Marsh Trust', 'Reed Farm Cooperative', 'Hill School']], ['This agreement is made by Marsh Trust Ltd Norway and Reed Farm Inc. Bergen.', ['Marsh Trust Ltd', 'Reed Farm Inc']],
    ['Thoả thuận giữa Hội Làm vườn xã Mây, cùng với Trạm Giống Sương cùng cam kết giữ giống.', ['Hội Làm vườn xã Mây', 'Trạm Giống Sương']], ['Chúng tôi gồm Hội Làm vườn xã Mây, Trạm Giống Sương và các hộ dân.', ['Hội Làm vườn xã Mây', 'Trạm Giống Sương']],
    ['Mạng lưới (gồm: Hội Mây, Trạm Sương, Quỹ Gió) họp mỗi quý.', ['Hội Mây', 'Trạm Sương', 'Quỹ Gió']],
    ['This agreement is made between (1) Marsh Trust; (2) Reed Farm Cooperative; and (3) Hill School.', ['Marsh Trust', 'Reed Farm Cooperative', 'Hill School']],
    ['This agreement is made between: (i) Marsh Trust and (ii) Reed Farm Cooperative, who agree to meet.', ['Marsh Trust', 'Reed Farm Cooperative']],
    ['Thoả thuận được ký giữa (1) Hội Làm vườn xã Mây; (2) Trạm Giống Sương; và (3) Trường Ven Hồ.', ['Hội Làm vườn xã Mây', 'Trạm Giống Sương', 'Trường Ven Hồ']],
    ['Thoả thuận giữa (a) Hội Làm vườn xã Mây và (b) Trạm Giống Sương.', ['Hội Làm vườn xã Mây', 'Trạm Giống Sương']],
    ['Costs are shared between (1) travel and (2) rent.', []],
    ['We met between March and May.', []], ['This is between Ann Lee and Bo Chen.', []], ['This agreement is between Marsh Trust and Hill School’s.', []],
  ])('%s', (line, wanted) => {
    expect(partners(EN, line)).toEqual(wanted)
  })

  const open = (line: string): string[][] => {
    const { partners: named, unnamed } = charterOf(`${EN}\n${line}\n`)
    return [named.map(({ name }) => name), unnamed.map(({ name }) => name)]
  }

  it.each([
    ['A partnership between {organisation} and the Foundation for Clean Rivers is proposed.', [['Foundation for Clean Rivers'], ['{organisation}']]], ['A partnership between [Name of NGO] and [Name of company] is proposed.', [[], ['[Name of NGO]', '[Name of company]']]],
    ['Thoả thuận giữa [tên tổ chức] và Hội Làm vườn xã Mây cùng giữ giống.', [['Hội Làm vườn xã Mây'], ['[tên tổ chức]']]], ['A partnership between [date] and Marsh Trust.', [[], []]], ['The days between [partner] and May.', [[], []]],
  ])('may have blanks for names: %s', (line, wanted) => {
    expect(open(line)).toEqual(wanted)
  })
})

describe('rows of partners', () => {
  const rows = (header: string, ...lines: readonly string[]): unknown[] => {
    const text = [EN, '## 1. Partners', '', ...table(header, ...lines)].join('\n')
    return charterOf(text).partners.map(({ name, aliases, details }) => [name, ...aliases, ...details.map(({ start, end }) => text.slice(start, end))].join(' < '))
  }

  it('say who a partner is where another cell is filled, or its own says more', () => {
    expect(rows('Organisation | Address', 'Marsh Trust | 2 Quay', 'Reed Farm | ', 'Hill School (the old one) | ')).toEqual(['Marsh Trust < | Marsh Trust | 2 Quay |', 'Reed Farm', 'Hill School < | Hill School (the old one) |  |'])
  })

  it('have a short name where its cell is filled, in any column', () => {
    expect(rows('Short name | Organisation', 'MT | Marsh Trust', ' | Reed Farm')).toEqual(['Marsh Trust < MT < | MT | Marsh Trust |', 'Reed Farm'])
    expect(rows('Organisation | Abbreviation ', 'Marsh Trust | MT', 'Reed Farm | ')).toEqual(['Marsh Trust < MT < | Marsh Trust | MT |', 'Reed Farm'])
  })

  it('with a blank or a letter for a name are left out, and a name keeps the comma before another one', () => {
    expect(rows('Organisation | Address', '[name] | 1', 'Marsh Trust | 2', 'Reed Farm | 3', 'A | 4').map((row) => String(row).split(' < ')[0])).toEqual(['Marsh Trust', 'Reed Farm'])
    expect(rows('Organisation', 'Marsh Trust, Harbour Office', 'Reed Farm, growers of reed')).toEqual(['Marsh Trust, Harbour Office', 'Reed Farm < | Reed Farm, growers of reed |'])
  })
})

describe('names that partners are given', () => {
  const names = (name: string, short: string): unknown[] => {
    const [{ shortNames, aliases }] = readCharter(`---\npartners:\n  - {name: ${name}, short: ${short}}\n  - {name: Reed Farm}\n---\n\n# Charter\n\nWe work.\n`).partners
    return [shortNames, aliases]
  }

  it.each([['Marsh Trust', 'MT', true], ['Marsh Trust', 'Marsh', true], ['Marsh Trust', 'Marsh Trust of X', false], ['Marsh Trust', 'Party A', false], ['Marsh Trust', 'Marshlands Trusty', false], ['Marsh', 'Mar', false], ['A Trust', 'Trusties', false], ['Hội Mây', 'Bên thứ nhất', false]])('%s is called %s for short: %s', (name, alias, isShort) => {
    expect(names(name, alias)).toEqual(isShort ? [[alias], []] : [[], [alias]])
  })
})

describe('the column of a table that has the partners', () => {
  const far = Array.from({ length: 61 }, (_, i) => `Note ${i} of the meeting.\n`)
  const [two, five] = [['Marsh Trust | x', 'Reed Farm Cooperative | y'], ['Marsh Trust | x', 'Reed Farm Cooperative | y', 'Hill School | z', 'Bluebird | a', 'Kestrel | b']]
  const TWO = ['Marsh Trust', 'Reed Farm Cooperative']

  it.each([
    ['is the first one near the beginning', ['Two wrote this.', '', ...table('Organisation | Notes', ...two)], TWO], ['is none further on', [...far, ...table('Organisation | Notes', ...two)], []],
    ['is found further on beside what describes them', [...far, ...table('Organisation | Address', ...two)], TWO], ['is not the second one beside notes', ['Two wrote this.', '', ...table('Notes | Organisation', 'x | Marsh Trust', 'y | Reed Farm Cooperative')], []],
    ['is the second one beside what describes them', ['Two wrote this.', '', ...table('Address | Organisation', 'x | Marsh Trust', 'y | Reed Farm Cooperative')], TWO],
    ['has three organisations in five cells', ['Five wrote this.', '', ...table('Organisation | Notes', ...five)], [...TWO, 'Hill School', 'Bluebird', 'Kestrel']], ['has not two in four', ['Four wrote this.', '', ...table('Organisation | Notes', ...five.filter((row) => !row.startsWith('Hill')))], []],
    ['has two in four beside what describes them', ['Four wrote this.', '', ...table('Organisation | Address', ...five.filter((row) => !row.startsWith('Hill')))], [...TWO, 'Bluebird', 'Kestrel']], ['has not one in three', ['Three wrote this.', '', ...table('Organisation | Address', 'Marsh Trust | x', ...five.slice(3))], []],
    ['is the one called so below a title that lists partners, whatever it holds', ['## Partners', '', ...table('Organisation | Address', ...five.slice(3))], ['Bluebird', 'Kestrel']], ['is no running number', ['## Partners', '', ...table('Partner | Who', '1 | Marsh Trust', '12 | Reed Farm Cooperative')], TWO],
    ['is there the one with three organisations in five cells', ['## Partners', '', ...table('Code | Who', 'a | Marsh Trust', 'b | Reed Farm Cooperative', 'c | Hill School', 'd | Bluebird', 'e | Kestrel')], [...TWO, 'Hill School', 'Bluebird', 'Kestrel']],
    ['says where members are from', ['## People', '', ...table('Person | Home', 'Ann Lee | Marsh Trust', 'Bo Chen | Reed Farm Cooperative')], TWO], ['has seven organisations in ten cells there', ['## People', '', ...table('Person | Home', 'Ann Lee | Marsh Trust', 'Bo Chen | Reed Farm Cooperative', 'Cy Dean | Bluebird')], []],
    ['may have an empty cell', ['## Partners', '', ...table('Organisation | Address', 'Marsh Trust | 2', ' | 3', 'Reed Farm Cooperative | 4')], TWO],
  ] as const)('%s', (_, lines, wanted) => {
    expect(partners(EN, ...lines)).toEqual(wanted)
  })
})

describe('partners below "between"', () => {
  const told = (...lines: readonly string[]): string[] => charterOf(`# Agreement\n\nbetween\n\n${lines.join('\n\n')}\n`).partners.map(({ name, details }) => `${name}${details.length > 0 ? ' +' : ''}`)

  it.each([
    [['Marsh Trust, a charity', 'and', 'Reed Farm Cooperative, growers'], ['Marsh Trust +', 'Reed Farm Cooperative +']], [['Marsh Trust', 'and', 'Reed Farm Cooperative'], ['Marsh Trust', 'Reed Farm Cooperative']], [['- Marsh Trust, a charity', '- Reed Farm Cooperative'], ['Marsh Trust +', 'Reed Farm Cooperative']],
    [['1. Marsh Trust, a charity\n2. Reed Farm Cooperative, growers'], ['Marsh Trust +', 'Reed Farm Cooperative +']], [['Bluebird, a charity', 'and', 'Kestrel'], []], [['Ann Lee, a person', 'and', 'Bo Chen, a person'], []],
    [['marsh people, a group', 'and', 'Reed Farm Cooperative, growers', 'Hill School, a school'], ['Reed Farm Cooperative +', 'Hill School +']],
  ])('%j', (lines, wanted) => {
    expect(told(...lines)).toEqual(wanted)
  })
})

describe('partners in a list', () => {
  const listed = (title: string, ...items: readonly string[]): string[] => {
    const text = `# Charter\n\n## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`
    return charterOf(text).partners.map(({ name, span, representative, details }) => {
      expect(text.slice(span.start, span.end)).toBe(name)
      return [name, ...(representative ? [representative] : []), ...(details.length > 0 ? ['+'] : [])].join(' | ')
    })
  }

  it.each([
    ['in bold', 'Partners', ['**Marsh Trust:** keeps the marsh', '**Reed Farm Cooperative** grows reed'], ['Marsh Trust | +', 'Reed Farm Cooperative | +']], ['in bold, called like nothing', 'Partners', ['**Bluebird** – a shop', '**Kestrel** – a mill'], ['Bluebird | +', 'Kestrel | +']],
    ['without blanks', 'Partners', ['[name]', 'Marsh Trust', 'Reed Farm'], ['Marsh Trust', 'Reed Farm']], ['without people', 'Partners', ['Marsh Trust', 'Ms Ann Lee', 'Reed Farm'], ['Marsh Trust', 'Reed Farm']], ['with what is said of them', 'Partners', ['Marsh Trust (MT), a charity', 'Reed Farm.', 'Hill School – x'], ['Marsh Trust | +', 'Reed Farm', 'Hill School']],
    ['as seats', 'Members', ['Lake Forum Representative - Ann Lee', 'Harbour Trust Representative - Bo Chen', 'Youth representative - TBA'], ['Lake Forum | +', 'Harbour Trust | +']], ['as where people are from', 'Members', ['Ann Lee, Marsh Trust', 'Bo Chen, Reed Farm Cooperative'], ['Marsh Trust | Ann Lee', 'Reed Farm Cooperative | Bo Chen']],
    ['not as rules', 'Partners', ['**Roles:** to be shared', '**Rules:** to be kept'], []], ['not as names of nothing', 'Partners', ['Bluebird', 'Kestrel', 'and others'], []], ['in Vietnamese', 'Các bên', ['Hội Mây: giữ giống', 'Trạm Sương, xã Bến'], ['Hội Mây | +', 'Trạm Sương, xã Bến']],
  ] as const)('%s', (_, title, items, wanted) => {
    expect(listed(title, ...items)).toEqual(wanted)
  })
})
