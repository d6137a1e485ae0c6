import { describe, expect, it } from 'vitest'
import { readCharter } from '../../rules/index.ts'
import { charterOf } from '../catalog/catalog.ts'

/** Bodies of a charter: the name, and whether the charter sets it up. */
const bodies = (...lines: readonly string[]): string[] => charterOf(`# Charter\n\n${lines.join('\n\n')}\n`).bodies.map(({ name, defined }) => `${name}${defined ? '' : ' (named)'}`)

describe('a body', () => {
  it.each([
    ['is set up by a title that is its name', ['## Ban điều phối', 'Họp mỗi quý.'], ['Ban điều phối']],
    ['has a title in capitals in small letters', ['## STEERING COMMITTEE', 'Meets in May.'], ['Steering committee']],
    ['in small letters in a sentence', ['A joint working group is set up.'], ['joint working group']],
    ['is not there where only a title names it and the text says so', ['## Ban điều phối', 'Cho đến nay chưa thành lập ban điều phối.'], ['Ban điều phối (named)']],
    ['is not there, in English', ['## Steering Committee', 'There is no steering committee yet.'], ['Steering Committee (named)']],
    ['is there where a sentence sets it up, whatever was before', ['## Ban điều phối', 'Ban điều phối được thành lập gồm ba người. Trước đây chưa thành lập ban điều phối.'], ['Ban điều phối']],
    ['is there where only a quote says that it is not', ['> Chưa thành lập ban điều phối.', '## Ban điều phối', 'Ban điều phối họp mỗi quý.'], ['Ban điều phối']],
    ['of one word is set up by a title', ['## Board', 'Meets in May.'], ['Board']],
    ['of one word is set up where the text says who sits in it', ['The Council consists of nine people.'], ['Council']],
    ['of one word is not there where it only does something', ['The Council may lend chairs.'], []],
    ['of one word is the longer one that ends so', ['The Steering Board looks on.', 'The Board has five members.'], ['Steering Board']],
    ['has a title that goes on in small letters', ['## Organs', '### 6.2 Delivery team', 'It publishes a dashboard.'], ['Delivery team']],
    ['says what it is about', ['## Organs', '### Committee of Heads of Node', 'It meets by video.'], ['Committee of Heads of Node']],
    ['is told by a label where bodies are told', ['## Organs', '*Academic Affairs Committee.* Program directors.'], ['Academic Affairs Committee']],
    ['has "and" in its title', ['## Article 10. Science and Ethics Advisory Board', 'Reads the plans.'], ['Science and Ethics Advisory Board']],
    ['is told by who sits there in brackets', ['The Market Advisory Group (five traders, two attendants) is heard.'], ['Market Advisory Group']],
    ['is only named where brackets give a time', ['The Market Advisory Group (two years old) is heard.'], ['Market Advisory Group (named)']],
    ['opens a title that goes on about it', ['## Steering Group: standing rules', 'By video.'], ['Steering Group']],
    ['is told by a label in a list of those who help', ['## Delivery', 'The panel is helped by:\n\n- **Executive Group** – runs the business'], ['Executive Group']],
    ['is no title that tells of it', ['## Organs', '### How the board meets', 'By video.'], []],
    ['is no member of it', ['## Members', '### Hill farmers group', 'Sends two people.'], []],
    ['is one in the singular and in the plural', ['## Working groups', 'The working group meets in May.'], ['Working groups']],
    ['has the whole of a word of two syllables', ['Lập Nhóm Kế hoạch chung để xem dự báo.'], ['Nhóm Kế hoạch chung']],
    ['of one word is set up by a title, in Vietnamese', ['## 3. Hội đồng', 'Bảy ghế.'], ['Hội đồng']],
    ['has a title of its own words', ['## Điều 6. Tổ liên hệ', 'Mỗi bên một người.'], ['Tổ liên hệ']],
    ['is no group of people whom it serves', ['## Nhóm hưởng lợi', 'Trẻ em.'], []],
  ] as const)('%s', (_, lines, wanted) => {
    expect(bodies(...lines)).toEqual(wanted)
  })

  it('is set up by front matter, by its row of a table, and by a label', () => {
    expect(charterOf('---\nbodies: [River Board, Reed Panel]\n---\n\n# Charter\n\nWe meet.\n').bodies.map(({ name, defined }) => [name, defined])).toEqual([['River Board', true], ['Reed Panel', true]])
    expect(bodies('| Body | What it does |\n|---|---|\n| River Board | decides |\n| Reed Panel | advises |')).toEqual(['River Board', 'Reed Panel'])
    expect(bodies('**River Board**: three members from each side.')).toEqual(['River Board'])
  })
})

describe('the chair of a body', () => {
  const chair = (said: string): unknown => {
    const found = readCharter(`# Partnership agreement\n\nPARTY A: Marsh Trust\n\nPARTY B: Reed Farm Cooperative\n\n## Steering\n\n${said}\n`).bodies[0]?.chair
    return found && `${found.kind}: ${found.name}`
  }

  it.each([
    ['The Joint Committee consists of six members. It is chaired by Party A (by turns) and Party B.', 'partner: Marsh Trust'],
    ['The Joint Committee consists of six members. Party B (the farm) chairs it.', 'partner: Reed Farm Cooperative'],
    ['The Joint Committee consists of six members and is chaired by a representative of Party B.', 'partner: Reed Farm Cooperative'],
    ['The Joint Committee consists of six members and is chaired by the director of Party A.', 'partner: Marsh Trust'],
    ['The Joint Committee has six members. Both parties chair the Joint Committee.', 'other: chair'],
    ['The Joint Committee has six members and is chaired by Ms. Ann Lee.', null],
    ['The Joint Committee has six members and is chaired by the Joint Committee.', null],
    ['The Joint Committee has six members and is chaired by the Secretary.', null],
    ['The Joint Committee has six members. Party A pays the rent, and the post of chair is open.', 'other: chair'],
    ['Ban Điều phối gồm sáu người, do Giám đốc Marsh Trust làm trưởng ban.', 'partner: Marsh Trust'],
    ['Ban Điều phối gồm sáu người. Bà Lê Thị Mây làm trưởng ban.', 'other: Bà Lê Thị Mây'],
  ])('%s', (said, wanted) => {
    expect(chair(said)).toBe(wanted)
  })
})

describe('decisions', () => {
  const decisions = (...lines: readonly string[]): string[] =>
    readCharter(`---\npartners: [Marsh Trust, Reed Farm]\n---\n\n# Charter\n\n${lines.join('\n')}\n`).decisions.map(({ matter, method, threshold, who }) => [matter, method, threshold?.text ?? '', who?.name ?? ''].join(' | '))
  const inFrontMatter = (line: string): string[] => readCharter(`---\npartners: [Marsh Trust, Reed Farm]\n${line}\n---\n\n# Charter\n\nWe meet.\n`).decisions.map(({ method }) => method)

  it('in front matter are those whose key says that something is decided', () => {
    expect(inFrontMatter('decisions: by consensus of both')).toEqual(['consensus'])
    expect(inFrontMatter('notes: decided by consensus of both')).toEqual([])
  })

  it.each([
    ['The Steering Committee decides on the budget by consensus.', 'the budget | consensus |  | Steering Committee'],
    ['The Steering Committee decides about new members by a two-thirds majority.', 'new members | majority | two-thirds | Steering Committee'],
    ['Marsh Trust decides alone on repairs below 500 euros.', 'repairs below 500 euros | single |  | Marsh Trust'],
    ['All decisions are taken unanimously.', ' | unanimity |  | '],
  ])('%s', (line, wanted) => {
    expect(decisions(line)).toEqual([wanted])
  })

  it.each(['The weather decides on the harvest.', 'We vote for the mayor in May.', 'Consensus was reached in June.'])('are none in: %s', (line) => {
    expect(decisions(line)).toEqual([])
  })

  it('have the matter of their row or label', () => {
    expect(decisions('| Matter | How we decide |', '|---|---|', '| Budget | by consensus |', '| New members | by a simple majority |')).toEqual(['Budget | consensus |  | ', 'New members | majority | simple majority | '])
    expect(decisions('## Decisions', '', '- **Budget:** by consensus', '- **Members:** two-thirds of the votes')).toEqual(['Budget | consensus |  | ', 'Members | vote | two-thirds | '])
  })
})

describe('meetings', () => {
  const meetings = (said: string): string[] => readCharter(`# Agreement\n\nPARTY A: Marsh Trust\n\nPARTY B: Reed Farm\n\nThe Joint Committee consists of six members.\n\n${said}\n`).meetings.map(({ who, frequency }) => `${who.name} ${frequency.days}`)

  it.each([
    ['The Joint Committee meets every month.', ['Joint Committee 30']], ['The coordinator and the Joint Committee meet every month.', ['Joint Committee 30']], ['## General Meeting\n\nAll members, once a year in October.', ['General Meeting 365']],
    ['If needed, the Joint Committee meets every month.', []], ['The Joint Committee meets.', []], ['Marsh Trust reports monthly.', []], ['## Steering Group\n\nAll members, once a year in October.', []],
    ['The Joint Committee meets when there is something to be said that cannot wait for long, about the reed and all of us, monthly.', []],
  ])('%s', (said, wanted) => {
    expect(meetings(said)).toEqual(wanted)
  })
})

describe('the matter of a decision', () => {
  const matters = (head: string, ...lines: readonly string[]): string[] => readCharter(`${head}\n\n${lines.join('\n')}\n`).decisions.map(({ matter }) => matter)
  const EN = '---\npartners: [Marsh Trust, Reed Farm]\n---\n\n# Charter'
  const VI = '# Thoả thuận\n\nBÊN A: Hội Làm vườn xã Mây\n\nBÊN B: Trạm Giống Sương'

  it.each([
    ['The Board decides on the budget, by consensus.', 'the budget'], ['The Board decides on new members when asked, by consensus.', 'new members'], ['The Board decides on new members if asked; by consensus.', 'new members'], ['The Board decides by consensus.', ''],
    ['The Board decides on the budget by a simple majority.', 'the budget'], ['The Board decides on the budget by majority.', 'the budget'], ['- **Budget :** the Board decides by consensus', 'Budget'], ['- **Budget:** the Board decides on  repairs by consensus', 'repairs'],
    ['Decisions on the budget are taken by consensus.', 'the budget'], ['Decisions about new members shall be unanimous, by consensus.', 'new members'],
  ])('%s', (line, matter) => {
    expect(matters(EN, line)).toEqual([matter])
  })

  it.each([
    ['Ban Điều phối quyết định về ngân sách theo nguyên tắc đồng thuận.', 'ngân sách'], ['Ban Điều phối quyết định các khoản chi lớn bằng đồng thuận.', 'khoản chi lớn'], ['Ban Điều phối quyết định việc kết nạp khi có đồng thuận.', 'kết nạp'], ['Quyết định về ngân sách cần đồng thuận.', 'ngân sách'],
    ['Quyết định về ngân sách phải theo đồng thuận.', 'ngân sách'], ['Ban Điều phối quyết định theo đa số.', ''], ['Ban Điều phối quyết định: ngân sách; theo đồng thuận.', 'ngân sách'],
  ])('%s', (line, matter) => {
    expect(matters(VI, line)).toEqual([matter])
  })

  it('of a row is its label, unless that is who decides', () => {
    expect(matters(EN, '| Who | What |', '|---|---|', '| Marsh Trust | decides on the budget by consensus |', '| Rent | decided on in May by consensus |')).toEqual(['the budget', 'Rent'])
  })
})
