import { describe, expect, it } from 'vitest'
import { knownAs, mentionIn } from '../../rules/charter/known-as.ts'
import { readCharter, type CharterModel } from '../../rules/index.ts'
import { charterOf } from '../catalog/catalog.ts'
import { table } from './table-lines.ts'

/** A charter of two partners that says something more. */
const read = (...lines: readonly string[]): CharterModel => readCharter(`# Partnership agreement\n\nPARTY A: Marsh Trust\n\nPARTY B: Reed Farm Cooperative\n\n${lines.join('\n')}\n`)
const doc = (...lines: readonly string[]): CharterModel => readCharter(`# Thoả thuận hợp tác\n\nBÊN A: Hội Làm vườn xã Mây\n\nBÊN B: Trạm Giống Sương\n\n${lines.join('\n')}\n`)

describe('a responsibility matrix', () => {
  const matrix = (...lines: readonly string[]): string[] =>
    read(...lines).matrices.flatMap(({ columns, rows }) => rows.map(({ task, cells }) => `${task}: ${cells.map(({ letters }, i) => `${columns[i].name} ${letters.join('')}`).join(', ')}`))

  it('has tasks, those who act in its columns, and letters of both languages', () => {
    expect(matrix(...table('Task | Party A | Party B', 'Cut reed | A/R | C', 'Sell reed | I | **R**'))).toEqual(['Cut reed: Marsh Trust AR, Reed Farm Cooperative C', 'Sell reed: Marsh Trust I, Reed Farm Cooperative R'])
    expect(doc(...table('Việc | Bên A | Bên B', 'Cắt sậy | CT | PH', 'Bán sậy | PH | CT')).matrices[0].rows.map(({ task }) => task)).toEqual(['Cắt sậy', 'Bán sậy'])
  })

  it('may have gaps, dashes for nobody, and a column of something else', () => {
    expect(matrix(...table('Task | Party A | Party B | When', 'Cut reed | R | – | May', 'Sell reed |  | R | June', 'Burn reed | -- | A | July'))).toEqual([
      'Cut reed: Marsh Trust R, Reed Farm Cooperative ', 'Sell reed: Marsh Trust , Reed Farm Cooperative R', 'Burn reed: Marsh Trust , Reed Farm Cooperative A',
    ])
  })

  it('keeps a column that three in five of its cells make one of codes, and none below that', () => {
    const rows = (fourth: string, fifth: string): string[] => ['a task | R | R', 'b task | R | A', 'c task | C | R', `d task | R | ${fourth}`, `e task | I | ${fifth}`]
    expect(matrix(...table('Task | Party A | Party B', ...rows('see below', 'see above')))).toHaveLength(5)
    expect(matrix(...table('Task | Party A | Party B', 'a task | R | R', 'b task | R | see above', 'c task | C | see below'))).toEqual([])
  })

  it('is no table of one column or one row, without names above its letters, or with letters for tasks', () => {
    expect(matrix(...table('Task | Party A', 'Cut reed | R', 'Sell reed | R'))).toEqual([])
    expect(matrix(...table('Task | Party A | Party B', 'Cut reed | R | C'))).toEqual([])
    expect(matrix(...table('Task |  | ', 'Cut reed | R | C', 'Sell reed | R | C'))).toEqual([])
    expect(matrix(...table('R | A | C', 'R | A | C', 'A | R | I'))).toEqual([])
  })

  it('names a column by its own words where the charter introduces nobody of that name', () => {
    expect(read(...table('Task | Party A | Neighbours', 'Cut reed | R | C', 'Sell reed | R | I')).matrices[0].columns.map(({ kind, name }) => [kind, name])).toEqual([['partner', 'Marsh Trust'], ['other', 'Neighbours']])
  })
})

describe('a duty', () => {
  const duties = (...lines: readonly string[]): string[] => read(...lines).responsibilities.map(({ who, text, strength }) => `${who.name}: ${text} (${strength})`)

  it('is an item below whoever the lead-in or title names alone', () => {
    expect(duties('## 3. Work', '', 'Party A:', '', '- cuts the reed', '- hopes to plant willows')).toEqual(['Marsh Trust: cuts the reed (listed)', 'Marsh Trust: hopes to plant willows (hoped)'])
    expect(duties('## 3. Duties of Party B', '', 'Sells the reed.')).toEqual(['Reed Farm Cooperative: Sells the reed. (listed)'])
  })

  it('is none below a title that names both, or one among other things', () => {
    expect(duties('## 3. Party A and Party B', '', '- cut the reed')).toEqual([])
    expect(duties('## 3. How Party A began', '', '- a barn was bought')).toEqual([])
  })

  it('is none in a sentence below a bare name', () => {
    expect(duties('## 3. Party A', '', 'Founded in the barn.')).toEqual([])
  })
})

describe('seats', () => {
  const seats = (...lines: readonly string[]): number | undefined => doc('## Điều 3. Ban Điều phối', '', ...lines).bodies.find(({ name }) => name === 'Ban Điều phối')?.seats?.count
  it('are counted in a sentence or by a label, and not where each partner has so many', () => {
    expect(seats('Ban Điều phối gồm 5 thành viên, họp hằng quý.')).toBe(5)
    expect(seats('Ban Điều phối họp mỗi quý một lần, gồm bảy thành viên.')).toBe(7)
    expect(seats('Ban Điều phối gồm mỗi bên hai thành viên.')).toBeUndefined()
  })
})

describe('who leads', () => {
  it('is a partner, or a person at the head of the sentence', () => {
    expect(charterOf('# Agreement\n\nPARTY A: Marsh Trust\n\nPARTY B: Reed Farm\n\n## Lead\n\nThe Marsh Trust is the coordinator of the partnership.\n').lead).toMatchObject({ name: 'Marsh Trust' })
    expect(charterOf('# Agreement\n\nPARTY A: Marsh Trust\n\nPARTY B: Reed Farm\n\n## Lead\n\nCoordinator: Reed Farm\n').lead).toMatchObject({ name: 'Reed Farm' })
  })
})

describe('a contribution', () => {
  const given = (...lines: readonly string[]): string[] => read(...lines).contributions.map(({ who, text, amounts }) => `${who.name}: ${text} [${amounts.map((amount) => amount.text).join(', ')}]`)
  it('is what a partner gives, with its amount, or under a title about that', () => {
    expect(given('## 5. Money', '', 'Party A contributes 500 euros.')).toEqual(['Marsh Trust: Party A contributes 500 euros. [500 euros]'])
    expect(given('## 5. Money', '', 'Party A gives its consent.')).toEqual([])
    expect(given('## 5. Contributions', '', 'Party A provides the barn.')).toEqual(['Marsh Trust: Party A provides the barn. []'])
    expect(given('## 5. Contributions', '', 'The town contributes 500 euros.')).toEqual([])
  })

  it('is a cell under a header about that', () => {
    expect(given('## 5. Money', '', ...table('Partner | Contribution | When', 'Party A | 500 euros | May', 'The town | 90 euros | June'))).toEqual(['Marsh Trust: 500 euros [500 euros]'])
  })
})

describe('names by which partners are known', () => {
  const partner = (name: string, ...aliases: readonly string[]) => ({ name, aliases, span: { start: 0, end: 0 }, details: [] }) as unknown as Parameters<typeof knownAs>[0][number]
  const names = (...partners: readonly ReturnType<typeof partner>[]): (readonly string[])[] => [...knownAs(partners).values()]

  it('are full, short as defined, without the place, by the last words or the first, the longest first', () => {
    expect(names(partner('Hội Làm vườn xã Mây', 'Bên A'), partner('Trạm Giống Sương'))).toEqual([expect.arrayContaining(['hội làm vườn xã mây', 'hội làm vườn', 'bên a']), expect.arrayContaining(['trạm giống sương', 'trạm'])])
    const [first] = names(partner('Hội Làm vườn xã Mây', 'Bên A'))
    expect(first.map(({ length }) => length)).toEqual(first.map(({ length }) => length).sort((a, b) => b - a))
    expect(names(partner('Reed Farm Limited'))[0]).toEqual(expect.arrayContaining(['reed farm limited', 'reed farm']))
  })

  it('are none that another partner could have', () => {
    const [one, two] = names(partner('Hội Làm vườn xã Mây'), partner('Hội Nông dân xã Mây'))
    expect([one, two].map((list) => list.includes('hội'))).toEqual([false, false])
    expect(one).toContain('hội làm vườn')
  })

  it('are found as whole words', () => {
    expect(mentionIn('the reed farmers of reed farm', ['reed farm'])).toEqual({ from: 20, to: 29 })
    expect(mentionIn('the reed farmers', ['reed farm'])).toBeNull()
  })
})

describe('front matter', () => {
  it('names keys that come twice, at any depth, and keeps values as they are written', () => {
    const charter = charterOf('---\ntitle: A\npartners:\n  - name: Marsh Trust\n    phone: 0901\n    name: Reed Farm\nbudget: {year: 2026, year: 2027}\ntitle: B\n---\n\n# Agreement\n')
    expect(charter.frontMatter!.problems.map(({ message, span }) => [message, charter.text.slice(span.start, span.end)])).toEqual([
      ['Map keys must be unique', 'name'], ['Map keys must be unique', 'year'], ['Map keys must be unique', 'title'],
    ])
    const fields = charterOf('---\npartners:\n  - {name: Marsh Trust, phone: 0901, none: , more: [a, b]}\n---\n\n# Agreement\n').statements.filter(({ kind }) => kind === 'meta')
    expect(fields.map(({ text }) => text)).toEqual(['name: Marsh Trust | phone: 0901 | more: a | more: b'])
  })
})

describe('a row', () => {
  const flows = (title: string, ...rows: readonly string[]): string[] => read(`## 4. ${title}`, '', ...table('What | How', ...rows)).flows.map(({ kind, channel }) => `${kind} by ${channel}`)
  it('tells something where its title or headers are about that, else only with a verb and a channel', () => {
    expect(flows('Reports', 'Report of Party A to Party B every quarter | by email')).toEqual(['report by email'])
    expect(flows('The barn', 'Report of Party A about Party B every quarter | by hand')).toEqual([])
  })
})

describe('a body', () => {
  it('is known by the first word of its name where no other has it', () => {
    const [body] = doc('## Điều 3. Hội đồng Đối tác', '', 'Hội đồng Đối tác họp hằng quý.', '', 'Hội đồng quyết định theo nguyên tắc đồng thuận.').decisions
    expect(body.who).toMatchObject({ kind: 'body', name: 'Hội đồng Đối tác' })
  })

  it('is known by the last word of its name in English', () => {
    const [decision] = read('## 3. Steering Board', '', 'The Steering Board consists of four people and meets every quarter.', '', 'The Board decides by consensus.').decisions
    expect(decision.who).toMatchObject({ kind: 'body', name: 'Steering Board' })
  })
})

describe('words read again', () => {
  it('know the partners of their own charter only', () => {
    const said = 'Marsh Trust meets every quarter.'
    const hits = (name: string): number => charterOf(`# Agreement\n\nPARTY A: ${name}\n\nPARTY B: Reed Farm\n\n## Meetings\n\n${said}\n`).statements.find(({ text }) => text === said)!.hits.length
    const [own, others, again] = [hits('Marsh Trust'), hits('Hill School'), hits('Marsh Trust')]
    expect(own).toBeGreaterThan(others)
    expect(again).toBe(own)
  })
})

describe('a label', () => {
  const first = (line: string) => charterOf(`# Agreement\n\n## Field\n\n${line}\n`).statements.at(-1)!
  it.each([
    ['Address: 2 Quay', 'field', 'Address', '2 Quay'],
    ['- Risk: permits come late.', 'item', 'Risk', 'permits come late.'],
    ['The day on which it is given to all of us here: Monday', 'sentence', undefined, 'The day on which it is given to all of us here: Monday'],
    ['The board consists of: Ana and Ben', 'sentence', undefined, 'The board consists of: Ana and Ben'],
    ['One two three four five six seven eight nine: ten', 'field', 'One two three four five six seven eight nine', 'ten'],
    ['One two three four five six seven eight nine ten: eleven', 'sentence', undefined, 'One two three four five six seven eight nine ten: eleven'],
  ])('%s', (line, kind, label, text) => {
    expect(first(line)).toMatchObject({ kind, text, ...(label === undefined ? { label: null } : { label: { text: label } }) })
  })
})

describe('a charter in two languages', () => {
  const duties = (...lines: readonly string[]): string[] => {
    const head = '---\nlang: [vi, en]\npartners: [Marsh Trust, Reed Farm]\n---\n\n# Thoả thuận hợp tác / Partnership agreement\n'
    return readCharter(`${head}\n${lines.join('\n')}\n`).responsibilities.map(({ text }) => text)
  }
  const vi = ['Marsh Trust có trách nhiệm khảo sát giếng nước của các hộ.', 'Reed Farm có trách nhiệm chở ống nước về bản.', 'Marsh Trust có trách nhiệm ghi sổ nước mỗi ngày.', 'Reed Farm có trách nhiệm gửi biên bản họp.']
  const en = ['Marsh Trust shall survey the wells of all households.', 'Reed Farm shall bring the pipes to the village.', 'Marsh Trust shall keep the book of the wells.', 'Reed Farm shall send the minutes to all members.']

  it('that says everything twice has its duties once', () => {
    expect(duties(vi.join('\n\n'), '', en.join('\n\n'))).toEqual(vi)
    expect(duties(...table('Tiếng Việt | English', `${vi[0]} | ${en[0]}`))).toEqual([vi[0]])
  })

  it('that says most in one of them has all its duties', () => {
    const thrice = (lines: readonly string[]): string => ['tuần', 'tháng', 'năm'].flatMap((when) => lines.map((line) => line.replace('.', ` trong ${when}.`))).join('\n\n')
    expect(duties(thrice(vi), '', en[0])).toContain(en[0])
    expect(duties(thrice(vi), '', en.join('\n\n'))).not.toContain(en[0])
  })
})

describe('bodies and posts', () => {
  const said = (text: string): string[] => read(text).responsibilities.map(({ who, text: duty }) => `${who.name}: ${duty}`)
  const steering = 'The Joint Steering Committee consists of six members.'

  it('are told by the last word of a name in capitals, where only one body is called so', () => {
    expect(said(`${steering}\n\nThe Committee shall approve the budget.`)).toContain('Joint Steering Committee: The Committee shall approve the budget.')
    expect(said(`${steering}\n\nThe committee shall approve the budget.`)).not.toContain('Joint Steering Committee: The committee shall approve the budget.')
    expect(said(`${steering} The Youth Advisory Committee consists of ten members.\n\nThe Committee shall approve the budget.`).filter((duty) => duty.includes('approve'))).toEqual([])
  })

  it('are not found in a longer word that begins like them', () => {
    expect(said(`${steering}\n\nCommittee members shall approve the budget.`).filter((duty) => duty.includes('approve'))).toEqual([])
  })
})

describe('a body by its first word', () => {
  const whoMust = (...lines: readonly string[]): string[] => doc(...lines).responsibilities.filter(({ text }) => text.includes('duyệt')).map(({ who }) => who.name)
  const seats = (name: string): string => `${name} gồm sáu người.`

  it.each([
    ['Ban Điều phối', 'Ban phải duyệt ngân sách.'], ['Hội đồng Đối tác', 'Hội đồng phải duyệt ngân sách.'], ['Tổ Kỹ thuật', 'Tổ phải duyệt ngân sách.'], ['Tiểu ban Giám sát', 'Tiểu ban phải duyệt ngân sách.'],
  ])('%s: %s', (name, line) => {
    expect(whoMust(`${seats(name)}`, '', line)).toEqual([name])
  })

  it('is none in small letters, in a longer word, and where two that are set up begin alike', () => {
    expect(whoMust(seats('Tổ Kỹ thuật'), '', 'Tổ chức phải duyệt ngân sách.')).toEqual([])
    expect(whoMust(seats('Ban Điều phối'), '', 'Tuần này ban phải duyệt ngân sách.')).toEqual([])
    expect(whoMust(seats('Ban Điều phối'), '', seats('Ban Giám sát'), '', 'Ban phải duyệt ngân sách.')).toEqual([])
    expect(whoMust(seats('Ban Điều phối'), '', 'Thư gửi Ban Quản lý rừng.', '', 'Ban phải duyệt ngân sách.')).toEqual(['Ban Điều phối'])
  })
})
