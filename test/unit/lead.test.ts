import { describe, expect, it } from 'vitest'
import { charterOf } from '../catalog/catalog.ts'

/** The name of whoever leads, with the words that its range selects where these are others. */
function lead(...lines: readonly string[]): string | null {
  const text = `# Charter\n\n${lines.join('\n\n')}\n`
  const { lead: found } = charterOf(text)
  if (!found) return null
  const selected = text.slice(found.span.start, found.span.end)
  return selected === found.name ? found.name : `${found.name} (${selected})`
}

describe('where nobody is called the lead, it is', () => {
  it.each([
    ['the chair of the body at whose meetings it presides', 'The Chair shall preside at all meetings of the River Assembly, and at others.', 'Chair of the River Assembly (Chair)'],
    ['the chair of a body named without an article', 'The Chair presides at meetings of Assembly members.', 'Chair of the Assembly (Chair)'],
    ['the chair of one meeting', 'The Chairperson presides at the meeting of the Reed Board.', 'Chairperson of the Reed Board (Chairperson)'],
    ['the chair of no body', 'A Chair presides at all meetings.', 'Chair'],
    ['the chair that a body elects', 'Each June the Quay Council picks a chair from its own number.', 'Chair of the Quay Council (chair)'],
    ['the chair of another body than elects it', 'The members elect a chair of the Quay Council, who calls it.', 'Chair of the Quay Council (chair)'],
    ['the chair, with the words in capitals before it', 'The Forum shall elect The Forum Chair.', 'Forum Chair'],
    ['a post that is the title of a section', '## Chair\n\nKeeps the minutes.', 'Chair'],
    ['the leader of a group in Vietnamese', 'Trưởng ban do các bên chọn, triệu tập họp và ký công văn.', 'Trưởng ban'],
    ['whoever runs it', "It is run by Lakeside Records Ltd's staff.", 'Lakeside Records Ltd'],
    ['whoever chairs, with what it is in between', 'The Harbour Trust, a charity of the town, will chair this committee.', 'Harbour Trust'],
    ['whoever chairs, with its name in one piece', 'Harbour Trust of the North will chair this committee.', 'Harbour Trust of the North'],
    ['a line with the post before a name', 'Chair: Harbour Trust.', 'Harbour Trust'],
    ['a line with a dash between them', 'Coordinator – Harbour Trust', 'Harbour Trust'],
    ['two people', 'Bà Duyên và ông An đồng chủ trì.', 'Duyên và An (Bà Duyên và ông An)'],
  ] as const)('%s', (_, said, wanted) => {
    expect(lead(said)).toBe(wanted)
  })

  it('the chair of the body that the titles above or the sentence itself name', () => {
    expect(lead('## The Quay Council', 'Meets monthly.', 'A chair is elected each June.')).toBe('Chair of the Quay Council (chair)')
    expect(lead('## Quay Council', '### Its work', 'A chair is elected each June.')).toBe('Chair of the Quay Council (chair)')
    expect(lead('## Meetings', 'The Steering Panel consists of three members. The Panel elects a chair.')).toBe('Chair of the Steering Panel (chair)')
  })

  it.each(['Each partner will chair this committee in turn.', 'They will chair this committee.', 'If the Chair is away, the Chair presides at no meetings.', 'Who will chair this committee?', '> Harbour Trust will chair this committee.'])('nobody by: %s', (said) => {
    expect(lead(said)).toBeNull()
  })
})
