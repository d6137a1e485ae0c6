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
    ['whoever is called so in brackets', 'Our members: Ann Lee (chair), Bo Ek (treasurer).', 'Ann Lee'],
    ['whoever is called so in brackets, in Vietnamese', 'Có chị Phí Thị Hòa (chủ nhiệm), anh Cấn Văn Lực.', 'Phí Thị Hòa'],
    ['whoever holds the post at present', 'The Chair, presently Robin Oyelaran, is elected for two years.', 'Robin Oyelaran'],
    ['whoever holds the post at present, in Vietnamese', 'Một điều phối viên (hiện nay: chị Giàng Thị Súa) được trả lương.', 'Giàng Thị Súa'],
    ['no number that stands behind a post', 'Complaints go to the coordinator (5-day answer).', null],
    ['a line with a person who has a title', 'Chủ nhiệm: ông Kiều Văn Tâm, 60 tuổi.', 'Kiều Văn Tâm'],
    ['two who share a post', 'Co-Chairs: Ines Amund (Survey Office), Colm Vas (Halden)', 'Ines Amund and Colm Vas (Ines Amund)'],
    ['the one in the table below the post', '## Chair\n\n| Name | Of |\n|---|---|\n| Aurora Tamm | Sea Centre |', 'Aurora Tamm'],
    ['the one in the row of the post', '| Role | Who |\n|---|---|\n| Chair | Aurora Tamm |', 'Aurora Tamm'],
    ['a president who presides', 'The President presides at meetings.', 'President'],
    ['no post below which people sign', '| Hội | Trạm |\n|---|---|\n| Chủ tịch | Chủ tịch |', null],
    ['who convenes it', 'It is convened by the Two Rivers Foundation, which keeps the minutes.', 'Two Rivers Foundation'],
    ['an office, with its name in one piece', 'Phòng Y tế là cơ quan thường trực.', 'Phòng Y tế'],
    ['nobody who is led', 'The Quay Office, led by the warden, keeps the minutes.', null],
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

describe('a partner leads', () => {
  const among = (head: string) => (...lines: readonly string[]): string | null => {
    const text = `${head}\n\n${lines.join('\n')}\n`
    const { lead: found } = charterOf(text)
    return found && [found.name, ...(text.slice(found.span.start, found.span.end) === found.name ? [] : [text.slice(found.span.start, found.span.end)])].join(' < ')
  }
  const en = among('# Agreement\n\nPARTY A: Marsh Trust\nContact: Ann Lee, coordinator\n\nPARTY B: Reed Farm Cooperative')
  const vi = among('# Thoả thuận\n\nBÊN A: Hội Làm vườn xã Mây\nĐại diện: bà Lê Bưởi, trưởng nhóm\n\nBÊN B: Trạm Giống Sương')

  it.each([
    ['by a sentence, before the verb', ['The Marsh Trust is the coordinator of the network.'], 'Marsh Trust'], ['behind the post', ['The coordinator is Reed Farm.'], 'Reed Farm Cooperative < Reed Farm'],
    ['behind the verb', ['Coordinated by Reed Farm Cooperative, the group meets.'], 'Reed Farm Cooperative'], ['the one nearest before the verb', ['Marsh Trust and Reed Farm talk, and Reed Farm leads the partnership.'], 'Reed Farm Cooperative < Reed Farm'],
    ['by the title above', ['## Duties of Party B', '', '- coordinates the partnership'], 'Reed Farm Cooperative < Duties of Party B'], ['by a label', ['Coordinator: Reed Farm'], 'Reed Farm Cooperative < Reed Farm'],
    ['by a row of a table of posts', ['| Post | Who |', '|---|---|', '| **Coordinator:** | Ms Lam, Reed Farm, not Marsh Trust |', '| Secretary | Marsh Trust |'], 'Reed Farm Cooperative < Reed Farm'],
    ['not by somebody of it', ['The coordinator of the Reed Farm calls.'], null], ['not by a signature', ['Signed: the coordinator, Reed Farm'], null], ['not by nothing', ['It coordinates the partnership.'], null], ['not by what its own lines say', ['We meet.'], null],
    ['by a person where no partner is named', ['Ms Ann Lee coordinates the partnership.'], 'Ms Ann Lee'],
  ] as const)('%s', (_, lines, wanted) => {
    expect(en(...lines)).toBe(wanted)
  })

  it.each([
    [['Hội Làm vườn là đầu mối điều phối.'], 'Hội Làm vườn xã Mây < Hội Làm vườn'], [['## Trách nhiệm của Bên B', '', 'a) Là đầu mối điều phối'], 'Trạm Giống Sương < Trách nhiệm của Bên B'], [['Chị Thảo Vy làm trưởng nhóm.'], 'Thảo Vy'],
    [['Đơn vị điều phối: Trạm Giống Sương'], 'Trạm Giống Sương'], [['Bên B giữ việc điều phối: gửi giấy mời.'], 'Trạm Giống Sương < Bên B'], [['Đầu mối của Trạm Giống Sương gọi điện.'], null], [['Đã ký: trưởng nhóm'], null], [['Mỗi bên làm trưởng nhóm một năm.'], null],
    [['Hai bên cùng làm.'], null],
  ] as const)('%j', (lines, wanted) => {
    expect(vi(...lines)).toBe(wanted)
  })
})
