import { describe, expect, it } from 'vitest'
import { charterOf } from '../catalog/catalog.ts'

interface Days { readonly signed?: string; readonly effective?: string; readonly end?: string; readonly length?: number; readonly reviews?: readonly string[] }

/** The days of a charter, with the words that say them where these are no day. */
function days(...lines: readonly string[]): Days {
  const text = `# Thoả thuận hợp tác / Agreement\n\n${lines.join('\n\n')}\n`
  const { signed, effective, end, length, reviews } = charterOf(text).term
  for (const date of [signed, effective, ...reviews]) if (date) expect(text.slice(date.span.start, date.span.end)).toMatch(/\d/)
  return {
    ...(signed && { signed: signed.iso }), ...(effective && { effective: effective.iso }), ...(end && { end: end.iso }), ...(length && { length: length.months }), ...(reviews.length > 0 && { reviews: reviews.map(({ iso }) => iso) }),
  }
}

describe('a charter holds', () => {
  it.each([
    ['from one day to another', ['This Agreement takes effect on 1 March 2025 and remains in force until 28 February 2027.'], { effective: '2025-03-01', end: '2027-02-28' }],
    ['from one day to another', ['Thoả thuận có hiệu lực từ ngày 01/4/2024 đến hết ngày 31/12/2026.'], { effective: '2024-04-01', end: '2026-12-31' }],
    ['from a day for some time, up to the day before', ['This Agreement takes effect on 1 March 2025 for two years.'], { effective: '2025-03-01', end: '2027-02-28', length: 24 }],
    ['for some time counted from a day, up to the same day', ['Thoả thuận có hiệu lực 24 tháng kể từ ngày 01/3/2025.'], { effective: '2025-03-01', end: '2027-03-01', length: 24 }],
    ['from the day of signing to another', ['Thoả thuận có hiệu lực kể từ ngày ký đến hết ngày 31/12/2026.', 'Hôm nay, ngày 5 tháng 3 năm 2025, hai bên ký.'], { signed: '2025-03-05', effective: '2025-03-05', end: '2026-12-31' }],
    ['from the day of signing for some time, whose end nobody reckons', ['Signed at Marsh End on 2 May 2025.', 'This agreement takes effect on signing and lasts three years.'], { signed: '2025-05-02', effective: '2025-05-02', length: 36 }],
    ['as a label says', ['Hiệu lực: từ ngày 01/3/2025'], { effective: '2025-03-01' }],
    ['as long as a title and the line below it say', ['## Term', 'Two years.', '## Next', 'Effective from 1 March 2025.'], { effective: '2025-03-01', end: '2027-02-28', length: 24 }],
    ['as long as a label says', ['**Thời hạn:** 36 tháng'], { length: 36 }],
    ['from its adoption where nothing else is said', ['Adopted on 4 June 2024.'], { effective: '2024-06-04' }],
    ['from no day of another document', ['Căn cứ Quyết định số 12 ban hành ngày 01/3/2020.', 'Hai bên làm việc.'], {}],
    ['until it ends', ['This charter lapses on 31 March 2027 unless all renew it.', 'It was Monday.'], { end: '2027-03-31' }],
    ['until it ends', ['Quy chế này hết hiệu lực ngày 31/5/2027.'], { end: '2027-05-31' }],
    ['until a day that stands alone under its title', ['## Term', 'Until 31 December 2029.'], { end: '2029-12-31' }],
    ['for a period that is all that is said', ['From 1 January 2024 until 31 December 2025.'], { effective: '2024-01-01', end: '2025-12-31' }],
    ['for a period that a label names', ['**Period:** 1 March 2025 – 28 February 2027'], { effective: '2025-03-01', end: '2027-02-28' }],
    ['for a period that a label names', ['**Thời gian:** 15/02/2025 – 14/11/2025.'], { effective: '2025-02-15', end: '2025-11-14' }],
    ['from when it began', ['Began 1 April 2025. Runs on until it does not.'], { effective: '2025-04-01' }],
    ['from a day that is called so', ['THIS AGREEMENT is made on 1 October 2024, hereinafter referred to as the Effective Date.'], { effective: '2024-10-01', signed: '2024-10-01' }],
    ['from a day that is defined', ['"Commencement Date" means 1 April 2018.'], { effective: '2018-04-01' }],
    ['from the day of signing, not that of the text it takes the place of', ['Quy chế này có hiệu lực kể từ ngày ký, thay thế Quy chế số 05/QC ngày 12/9/2016.', 'Hôm nay, ngày 3 tháng 6 năm 2022, hai bên ký.'], { signed: '2022-06-03', effective: '2022-06-03' }],
    ['from no day that a label gives as its last', ['Hiệu lực: từ ngày ký đến 31/12/2025.'], { end: '2025-12-31' }],
    ['longer than the notice of who leaves', ['## 15. Thời hạn, rút lui', 'Từ 15/8/2025 đến 31/7/2027. Muốn rút phải báo trước bốn tháng.'], { effective: '2025-08-15', end: '2027-07-31' }],
    ['longer than the notice of who leaves', ['## Term and leaving', "From 15 August 2025 to 31 July 2027. Four months' notice is needed to leave."], { effective: '2025-08-15', end: '2027-07-31' }],
    ['for no step of the work', ['- From 1 March 2025 to 30 June 2025: survey of the wells', '- 1 March 2025 – 30 June 2025'], {}],
    ['for no project that ends', ['The survey ends on 31 March 2027.'], {}],
    ['for no rhythm', ['## Duration', 'three years once'], {}],
  ] as const)('%s: %j', (_, lines, wanted) => {
    expect(days(...lines)).toEqual(wanted)
    expect(days(...lines.map((line) => line.normalize('NFD')))).toEqual(wanted)
  })
})

describe('a charter is signed', () => {
  it.each([
    [['Hôm nay, ngày 5 tháng 3 năm 2025, tại xã Mây, hai bên ký.'], '2025-03-05'], [['Signed at Marsh End on 2 May 2025.'], '2025-05-02'], [['Sóc Trăng, ngày 26 tháng 01 năm 2024', 'Hai bên cùng làm.'], '2024-01-26'],
    [['Hai bên họp ngày 26/01/2024.'], undefined],
  ] as const)('%j', (lines, signed) => {
    expect(days(...lines).signed).toBe(signed)
  })
})

describe('a charter is looked at again', () => {
  it.each([
    ['The parties review this agreement on 1 May 2026.', ['2026-05-01']], ['The next review is due by 30 June 2026.', ['2026-06-30']], ['Hai bên rà soát thoả thuận vào ngày 30/6/2026.', ['2026-06-30']],
    ['We review it often, and in our village on the day of the great fair of all the reeds we meet, on 1 May 2026.', undefined], ['> The next review is due by 30 June 2026.', undefined],
  ] as const)('%s', (line, reviews) => {
    expect(days(line).reviews).toEqual(reviews)
  })
})

describe('objectives', () => {
  const objectives = (...lines: readonly string[]): string[] => {
    const text = `# Charter\n\n${lines.join('\n')}\n`
    return charterOf(text).objectives.map(({ number, text: said, span }) => {
      expect(text.slice(span.start, span.end).replace(/\W/gu, '')).toContain(said.replace(/\W/gu, '').slice(0, 8))
      return `${number}: ${said}`
    })
  }

  it.each([
    ['a list under a title', ['## Objectives', '', '- clean the quays', '- train divers'], ['1: clean the quays', '2: train divers']],
    ['a list with ids', ['## Objectives', '', '- O1: clean the quays', '- O.2 train divers'], ['O1: clean the quays', 'O.2: O.2 train divers']],
    ['a list behind a sentence that leads to it', ['We want to reach these objectives:', '', '- clean the quays', '- train divers'], ['1: clean the quays', '2: train divers']],
    ['no list of one', ['## Objectives', '', '- clean the quays'], []],
    ['no second list', ['## Objectives', '', '- clean the quays', '- train divers', '', '## Objectives of old', '', '- fish', '- sail'], ['1: clean the quays', '2: train divers']],
    ['no blanks', ['## Objectives', '', '- [first]', '- clean the quays', '- train divers'], ['1: clean the quays', '2: train divers']],
    ['sentences that count', ['## Mục tiêu', '', 'Thứ nhất, giữ sông sạch. Thứ hai, dạy trẻ bơi. Ai cũng vui.'], ['1: Thứ nhất, giữ sông sạch.', '2: Thứ hai, dạy trẻ bơi.']],
    ['rows with numbers', ['## Objectives', '', '| No. | Objective |', '|---|---|', '| 1 | clean quays |', '| 2 | train divers |'], ['1: clean quays', '2: train divers']],
    ['parts of one sentence', ['Our objectives: cleaner quays; more divers; old boats mended.'], ['1: cleaner quays', '2: more divers', '3: old boats mended']],
    ['numbered parts of one sentence', ['## Specific objectives', '', 'The project shall contribute to: (i) cleaner quays; (ii) more divers; (iii) old boats mended.'], ['1: (i) cleaner quays', '2: (ii) more divers', '3: (iii) old boats mended']],
    ['a list behind the purpose', ['The purpose of the Quay Panel is to:', '', '- clean the quays', '- train divers'], ['1: clean the quays', '2: train divers']],
    ['what the parties want', ['## Hai bên muốn gì', '', '- giữ sông sạch', '- dạy trẻ bơi'], ['1: giữ sông sạch', '2: dạy trẻ bơi']],
    ['no items behind the next title of a charter that is one list', ['3. **What we want.**', '   1. clean quays', '   2. trained divers', '', '4. **Principles.** No surprises.'], ['1: clean quays', '2: trained divers']],
    ['no two parts', ['Our objectives: cleaner quays; more divers.'], []],
  ] as const)('are %s', (_, lines, wanted) => {
    expect(objectives(...lines)).toEqual(wanted)
  })

  it.each([
    [['- MT12: clean the quays', '- MT13: train divers'], ['MT12', 'MT13']], [['- O 1. clean the quays', '- O 2. train divers'], ['O 1', 'O 2']], [['- G1.2: clean the quays', '- G1.3: train divers'], ['G1.2', 'G1.3']], [['- ABCD1: clean the quays', '- x O2: train divers'], ['1', '2']],
    [['- **O1:** clean the quays', '- **O2 .** train divers'], ['O1', 'O2']], [['2.1. Clean the quays.', '', '2.12. Train divers.'], ['2.1', '2.12']], [['- 3: clean the quays', '- 14: train divers'], ['3', '14']],
    [['| Objective | By |', '|---|---|', '| O1 clean quays | May |', '| O2 train divers | June |'], ['O1', 'O2']], [['| No. | Objective |', '|---|---|', '| 4 | clean quays |', '| 15 | train divers |'], ['1', '2']], [['- in 12 ways clean the quays', '- 200 divers'], ['1', '2']],
  ])('are numbered as written, else by their place: %j', (lines, wanted) => {
    expect(charterOf(`# Charter\n\n## Objectives\n\n${lines.join('\n')}\n`).objectives.map(({ number }) => number)).toEqual(wanted)
  })

  it('are values of front matter, two at least', () => {
    const values = (list: string): string[] => charterOf(`---\nobjectives: ${list}\n---\n\n# Charter\n\nWe meet.\n`).objectives.map(({ text }) => text)
    expect(values('[clean quays, train divers]')).toEqual(['clean quays', 'train divers'])
    expect(values('[clean quays]')).toEqual([])
  })
})

describe('a title about how long the charter holds', () => {
  it.each([
    ['Term', 24], ['The term', 24], ['4. Term.', 24], ['Duration', 24], ['Term and notice', 24], ['Duration of this agreement', 24], ['Thời hạn', 24], ['Thời hạn thoả thuận', 24], ['Thời hạn: (chung)', 24],
    ['Term of office', undefined], ['Terms', undefined], ['Long duration', undefined], ['Về thời hạn', undefined], ['Term and x', undefined],
  ])('%s', (title, months) => {
    expect(days(`## ${title}`, 'Two years.').length).toBe(months)
  })
})

describe('a charter takes effect by no', () => {
  it.each([
    ['quote', '> This Agreement takes effect on 1 March 2025.'], ['code', '```\nThis Agreement takes effect on 1 March 2025.\n```'], ['adoption of something else', 'The budget plan was adopted on 4 June 2024.'], ['decision of the state', 'Quyết định số 4 ban hành ngày 04/6/2024.'],
    ['day before it is said', 'On 4 June 2024 we adopted it.'], ['day long after it is said', 'Adopted after a long talk of all of us in the old barn by the river and by the mill and the sea on 4 June 2024.'],
  ])('%s', (_, line) => {
    expect(days(line).effective).toBeUndefined()
  })

  it.each(['Adopted on 4 June 2024.', 'Terms of Reference, 4 June 2024', 'In use since 4 June 2024', 'Ban hành ngày 04/6/2024.', '**Date of this agreement:** 4 June 2024'])('but by: %s', (line) => {
    expect(days(line).effective).toBe('2024-06-04')
  })
})
