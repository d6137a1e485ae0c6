import { describe, expect, it } from 'vitest'
import { readCharter, type CharterModel, type Span } from '../../rules/index.ts'
import { charterOf } from '../catalog/catalog.ts'
import { table } from './table-lines.ts'

const tableText = (...lines: Parameters<typeof table>): string => table(...lines).join('\n')
const HEAD = '---\npartners: [Marsh Trust, Reed Farm]\n---\n\n# Charter\n\n'

/** A charter of the Marsh Trust and the Reed Farm, and the words that a range selects. */
function read(said: string): { model: CharterModel; words: (fact: { readonly span: Span }) => string } {
  const text = `${HEAD}${said}\n`
  return { model: readCharter(text), words: ({ span }) => text.slice(span.start, span.end) }
}

describe('a post', () => {
  const roles = (said: string): string[] => {
    const { model, words } = read(said)
    for (const { holder } of model.roles) if (holder && holder.kind === 'other') expect(words(holder)).toBe(holder.name)
    return model.roles.map(({ name, holder }) => `${name}: ${holder?.name ?? '-'}`)
  }

  it.each([
    ['The Secretary is Ann Lee.', ['Secretary: Ann Lee']], ['Coordinator: Ms Ann Lee (Marsh Trust)', ['Coordinator: Ms Ann Lee']], ['Treasurer: Reed Farm', ['Treasurer: Reed Farm']], ['Điều phối viên là chị Lan Mây.', ['Điều phối viên: chị Lan Mây']],
    ['The treasurer keeps the books.', ['treasurer: -']], ['The secretary does it. Marsh Trust pays.', ['secretary: -']], ['The coordinator works for the good of all who live by the river and of the whole Marsh Trust.', ['coordinator: -']],
  ])('%s', (said, wanted) => {
    expect(roles(said)).toEqual(wanted)
  })

  it('has whom its row names in the second cell', () => {
    expect(roles(tableText('Role | Who', 'Secretary | Marsh Trust', 'Treasurer | Ann Lee', 'Facilitator | to be found'))).toEqual(['Secretary: Marsh Trust', 'Treasurer: Ann Lee', 'Facilitator: -'])
  })

  it('is one however often it is named, in capitals where it once is, held by whom the charter says at any of these places', () => {
    expect(roles('The secretary keeps the book. The Secretary is Ann Lee. A  secretary may resign.')).toEqual(['Secretary: Ann Lee'])
  })
})

describe('a term', () => {
  const terms = (said: string): string[] => {
    const { model, words } = read(said)
    return model.terms.map((term) => `${term.name} = ${term.meaning}${words(term).includes(term.name) ? '' : ' ?'}`)
  }

  it.each([
    ['"The Project" means the planting of reed.', ['The Project = the planting of reed.']], ['“Dự án” là việc trồng sậy.', ['Dự án = việc trồng sậy.']], ['a) "Bank" means the land.', ['Bank = the land.']], ['"Reed" is nice. "Bank" means land.', ['Bank = land.']],
    ['We call it "Bank" means land.', []], ['"Bank" in our language usually means land.', []],
    ['## Definitions\n\n- **Reed:** a plant.\n- **Bank**: land', ['Reed = a plant.', 'Bank = land']], [`## Definitions\n\n${tableText('Term | Meaning', 'Reed | a plant', '"Bank" | land')}`, ['Reed = a plant', '"Bank" = land']],
    ['## Notes\n\n- **Reed:** a plant.', []],
  ])('%j', (said, wanted) => {
    expect(terms(said)).toEqual(wanted)
  })
})

describe('what partners bring', () => {
  const gifts = (said: string): string[] => {
    const { model, words } = read(said)
    return model.contributions.map(({ who, amounts }) => `${who.name}: ${amounts.map(words).join(' + ')}`)
  }

  it.each([
    ['Marsh Trust contributes 5,000 euros and a barn.', ['Marsh Trust: 5,000 euros']], ['## Contributions\n\n- Marsh Trust: 200 euros a month\n- Reed Farm: 5 days a month', ['Marsh Trust: 200 euros', 'Reed Farm: 5 days a month']],
    [`## Contributions\n\n${tableText('Partner | Contribution', 'Marsh Trust | 5,000 euros', 'Reed Farm | a barn')}`, ['Marsh Trust: 5,000 euros', 'Reed Farm: ']], ['## Resources\n\nMarsh Trust provides a barn.', ['Marsh Trust: ']],
    ['Marsh Trust provides training.', []], ['The Steering Board contributes 5,000 euros.', []], ['Marsh Trust has 5,000 members.', []],
  ])('%j', (said, wanted) => {
    expect(gifts(said)).toEqual(wanted)
  })
})

describe('what is told to whom', () => {
  const flows = (said: string): string[] => read(said).model.flows.map(({ kind, from, to, channel, frequency, deadline }) => [kind, from?.name ?? '-', to?.name ?? '-', channel, frequency?.days ?? '', deadline].join(' | '))

  it.each([
    ['Marsh Trust reports to Reed Farm by email every month.', 'report | Marsh Trust | Reed Farm | email | 30 | '], ['Reed Farm notifies Marsh Trust within 5 days.', 'notice | Reed Farm | Marsh Trust |  |  | within 5 days'],
    ['Reed Farm gives feedback to Marsh Trust.', 'feedback | Reed Farm | Marsh Trust |  |  | '], ['A report is sent to Marsh Trust quarterly.', 'report | - | Marsh Trust |  | 91 | '],
    ['Every month Marsh Trust sends a report to the members.', 'report | Marsh Trust | the members |  | 30 | '],
  ])('%s', (said, wanted) => {
    expect(flows(said)).toEqual([wanted])
  })

  it('is told as often as its own clause says', () => {
    expect(flows('Hội Vườn gửi báo cáo quý cho Ban Điều phối trước ngày 10; Chi cục gửi báo cáo cho Sở sáu tháng một lần.')).toEqual(['report | Hội Vườn | Ban Điều phối |  | 91 | trước ngày 10'])
    expect(flows('The partners meet each month; the Marsh Trust sends a report to the Reed Farm every six months.')).toEqual([expect.stringMatching(/^report \| Marsh Trust \| Reed Farm \|  \| 182 /)])
  })

  it('is told by a row with a column for each side, by its own words where nobody is known', () => {
    expect(flows(tableText('From | To | How | When', 'Marsh Trust | Reed Farm | phone | weekly', 'Reed Farm | households | letter | monthly'))).toEqual(['notice | Marsh Trust | Reed Farm | phone | 7 | ', 'notice | Reed Farm | households | letter | 30 | '])
    expect(flows(tableText('From | When', 'Marsh Trust | weekly', 'Reed Farm | monthly'))).toEqual([])
  })
})

describe('where partners sign', () => {
  /** The whole block, and what stands in its places. */
  const block = (...lines: readonly string[]): unknown => {
    const text = `# Charter\n\n${'We meet.\n\n'.repeat(4)}${lines.join('\n')}\n`
    const found = charterOf(text).signatures
    for (const { span, text: said } of found?.entries ?? []) expect(text.slice(span.start, span.end)).toBe(said)
    return found && [text.slice(found.span.start, found.span.end).split('\n')[0], found.entries.map(({ text: said }) => said)]
  }

  it('is a section with such a title', () => {
    expect(block('## Signatures', '', 'Ann Lee, Marsh Trust', '', 'Bo Chen, Reed Farm', '', '## Annex A: Map', '', 'A map.')).toEqual(['## Signatures', ['Ann Lee, Marsh Trust', 'Bo Chen, Reed Farm']])
    expect(block('## Signatures', '', `It was ${'long '.repeat(70)}`, '', 'Bo Chen')).toEqual(['## Signatures', ['Bo Chen']])
  })

  it('are lines, or cells of one table, that say who signs', () => {
    expect(block('Signed for Marsh Trust: ____', '', 'Signed for Reed Farm: ____')).toEqual(['Signed for Marsh Trust: ____', ['Signed for Marsh Trust: ____', 'Signed for Reed Farm: ____']])
    expect(block('ĐẠI DIỆN BÊN A', '', 'ĐẠI DIỆN BÊN B')).toEqual(['ĐẠI DIỆN BÊN A', ['ĐẠI DIỆN BÊN A', 'ĐẠI DIỆN BÊN B']])
    expect(block(tableText('For Marsh Trust | For Reed Farm', '(signed) | (signed)', 'Ann Lee | Bo Chen'))).toEqual(['| For Marsh Trust | For Reed Farm |', ['For Marsh Trust', 'For Reed Farm', '(signed)', '(signed)', 'Ann Lee', 'Bo Chen']])
  })

  it('begins with a line that is short and has its caption at its head, or in the first row of a table', () => {
    expect(block(`Signed for Marsh Trust ${'long '.repeat(30)}`)).toBeNull()
    expect(block(`Ann Lee of the old house by the river, of the Marsh and so on, (signed)`)).toBeNull()
    expect(block(`Ann Lee (signed) ${'x'.repeat(143)}`)).not.toBeNull()
  })

  it('is none in a rule about signing, in a quote, in a table with one caption, or at the beginning', () => {
    expect(block('Changes are signed by both.')).toBeNull()
    expect(block('> Signed for Marsh Trust')).toBeNull()
    expect(block(tableText('Task | State', 'map | (signed)'))).toBeNull()
    expect(charterOf('# Charter\n\nSigned for Marsh Trust: ____\n\n' + 'We meet.\n\n'.repeat(8)).signatures).toBeNull()
  })
})
