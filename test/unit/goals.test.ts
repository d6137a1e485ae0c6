import { describe, expect, it } from 'vitest'
import { readCharter, type CharterModel } from '../../rules/index.ts'
import { table } from './table-lines.ts'

const read = (...lines: readonly string[]): CharterModel => readCharter(`# Partnership agreement\n\nPARTY A: Marsh Trust\n\nPARTY B: Reed Farm Cooperative\n\n${lines.join('\n')}\n`)
const OTTERS = ['## Objectives', '', '- O1: plant willows along the northern bank', '- O2: count otters every winter', '']
const WELLS = ['## Mục tiêu', '', '1. Hộ nghèo có nước sạch', '2. Giếng làng được sửa lại', '']

/** Of each objective, what measures it and what is done for it. */
const tied = ({ objectives }: CharterModel): string[] => objectives.map(({ number, indicators, activities }) => `${number}: ${[...indicators, ...activities].map(({ text }) => text).join(' + ')}`)

describe('an indicator', () => {
  it('is an item below a title that says so, tied by the id or most words of an objective', () => {
    const model = read(...OTTERS, '## Indicators', '', '- O1: number of willows', '- otters counted every winter in the river', '- something else')
    expect(model.indicators.map(({ text }) => text)).toEqual(['number of willows', 'otters counted every winter in the river', 'something else'])
    expect(tied(model)).toEqual(['O1: number of willows', 'O2: otters counted every winter in the river'])
  })

  it('is a row of a table with such a column, with what its other cells say', () => {
    const model = read(...OTTERS, ...table('Objective | Indicator | Target', 'O1 | willows | 400', 'O2 | otters | '))
    expect(model.indicators.map(({ text, details }) => [text, details.map(({ label, text: said }) => `${label}: ${said}`)])).toEqual([['willows', ['Objective: O1', 'Target: 400']], ['otters', ['Objective: O2']]])
    expect(tied(model)).toEqual(['O1: willows', 'O2: otters'])
  })

  it('is tied by a number in the column of objectives, or behind the word for them', () => {
    expect(tied(read('## Objectives', '', '1. plant willows', '2. count otters', '', ...table('Objective | Indicator', '1. | trees', '2) | animals', '12 | fish')))).toEqual(['1: trees', '2: animals'])
    expect(tied(read('## Objectives', '', '1. plant willows', '2. count otters', '', ...table('No. | Indicator', '1 | trees', '2 | animals')))).toEqual(['1: ', '2: '])
    const said = read(...WELLS, '## Chỉ số', '', '- Mục tiêu 1: số hộ', '- theo mục tiêu số 2 là số giếng', '- mục tiêu 12: khác', '- mục tiêu 1.5: khác nữa', '- tỉ lệ hộ nghèo có nước sạch')
    expect(tied(said)).toEqual(['1: số hộ + tỉ lệ hộ nghèo có nước sạch', '2: theo mục tiêu số 2 là số giếng'])
  })

  it('is tied by no words that two objectives share as often, by one word, or by part of an id', () => {
    const objectives = ['## Objectives', '', '- O1: plant willows along the northern bank', '- O2: mow grass along the northern bank', '']
    expect(tied(read(...objectives, '## Indicators', '', '- metres along the northern slope', '- willows', '- O12: reeds', '- FO1: reeds'))).toEqual(['O1: ', 'O2: '])
  })
})

describe('an activity', () => {
  const plan = (...rows: readonly string[]): CharterModel => read(...OTTERS, '## Work plan', '', ...table('Task | Who | When', ...rows))

  it('is a row of a plan: what, by whom, when', () => {
    const model = plan('Plant (O1) | Party A | May', 'Count otters every winter | Trust; Reed Farm | January')
    expect(model.activities.map(({ text, who, when }) => [text, who.map(({ name }) => name), when])).toEqual([
      ['Plant (O1)', ['Marsh Trust'], 'May'], ['Count otters every winter', ['Marsh Trust', 'Reed Farm Cooperative'], 'January'],
    ])
    expect(tied(model)).toEqual(['O1: Plant (O1)', 'O2: Count otters every winter'])
  })

  it('is an item below a title that says so, by whom it names', () => {
    const model = read(...OTTERS, '## Activities', '', '- Party A plants willows along the bank', '- Objective O2: Party B counts')
    expect(model.activities.map(({ text, who, when }) => [text, who.map(({ name }) => name), when])).toEqual([['Party A plants willows along the bank', ['Marsh Trust'], ''], ['Party B counts', ['Reed Farm Cooperative'], '']])
    expect(tied(model)).toEqual(['O1: Party A plants willows along the bank', 'O2: Party B counts'])
  })

  it('is in Vietnamese tied by pairs of syllables and by ids', () => {
    const model = read('## Mục tiêu', '', '- MT1: 200 hộ có nước sạch', '- MT2: 10 giếng được sửa', '', '## Hoạt động', '', '- Khảo sát 200 hộ có nước sạch', '- Sửa 10 giếng (MT2)', '- MT12: khác')
    expect(tied(model)).toEqual(['MT1: Khảo sát 200 hộ có nước sạch', 'MT2: Sửa 10 giếng (MT2)'])
  })

  it('is none in a table without days where no title says so, nor in a sentence', () => {
    expect(read(...OTTERS, '## Notes', '', ...table('Task | Who', 'Plant | Party A')).activities).toEqual([])
    expect(read(...OTTERS, '## Activities', '', ...table('Task | Who', 'Plant | Party A')).activities).toHaveLength(1)
    expect(read(...OTTERS, '## Notes', '', ...table('Task | When', 'Plant | May')).activities).toHaveLength(1)
    expect(read(...OTTERS, '## Activities', '', 'Party A plants willows.').activities).toEqual([])
    expect(read(...OTTERS, '## Notes', '', '- Party A plants willows').activities).toEqual([])
  })
})

describe('an objective', () => {
  it('in a row has the words of its first cell that is no number', () => {
    const model = read('## Objectives', '', ...table('No. | Objective | By', '1 | plant willows | May', '2 | count otters | June'))
    expect(model.objectives.map(({ text }) => text)).toEqual(['plant willows', 'count otters'])
  })

  it('is no activity or indicator of its own, unless it is a row that has one', () => {
    expect(read('## Objectives and activities', '', '- plant willows', '- count otters').activities).toEqual([])
    expect(tied(read('## Objectives', '', ...table('Objective | Indicator', 'plant willows | 400 trees', 'count otters | a book')))).toEqual(['1: 400 trees', '2: a book'])
  })
})
