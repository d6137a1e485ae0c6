import { describe, expect, it } from 'vitest'
import { readCharter, type Flow } from '../../rules/index.ts'

const PARTIES = {
  vi: '# Điều lệ hợp tác\n\n## Điều 1. Các bên\n\n1. **Trung tâm Nước Xanh** (gọi là Trung tâm), đại diện: bà Lê Thị Bưởi.\n2. **Hợp tác xã Trái Ngọt** (gọi là Hợp tác xã), đại diện: ông Trần Văn Cam.\n\n',
  en: '# Partnership charter\n\n## 1. Partners\n\n1. **Green Water Trust** ("the Trust"), represented by Ms Lam.\n2. **Sweet Fruit Cooperative** ("the Cooperative"), represented by Mr Orr.\n\n',
}
const flowsIn = (language: 'vi' | 'en', text: string): Flow[] => [...readCharter(PARTIES[language] + text).flows]
const ends = (flows: readonly Flow[]): string[] => flows.map(({ kind, from, to, channel }) => `${kind}: ${from?.name} > ${to?.name} (${channel})`)

describe('a table of who tells whom', () => {
  it('gives a flow for each sender and receiver of a row, in Vietnamese', () => {
    const table = '## Điều 2. Vòng phản hồi\n\n| Ai phản hồi | Cho ai | Bằng cách nào | Xử lý ra sao |\n|---|---|---|---|\n| Hộ trồng lúa | Hợp tác xã | Sổ góp ý tại kho | Trả lời trong 3 ngày |\n| Hợp tác xã | Trung tâm | Phiếu mỗi tháng | Trả lời trong 10 ngày |\n'
    const flows = flowsIn('vi', table)
    expect(ends(flows)).toEqual(['feedback: Hộ trồng lúa > Hợp tác xã Trái Ngọt (Sổ góp ý tại kho)', 'feedback: Hợp tác xã Trái Ngọt > Trung tâm Nước Xanh (Phiếu mỗi tháng)'])
    expect(flows[1]).toMatchObject({ frequency: { days: 30 }, deadline: 'trong 10 ngày' })
  })

  it('does the same in English, with several senders in one cell', () => {
    const table = '## 2. Reports\n\n| From | To | Channel | When |\n|---|---|---|---|\n| The Trust, the Cooperative | Town Council | Letter | quarterly |\n'
    expect(ends(flowsIn('en', table))).toEqual(['report: Green Water Trust > Town Council (Letter)', 'report: Sweet Fruit Cooperative > Town Council (Letter)'])
  })
})

describe('a sentence', () => {
  it('names who sends by its subject, also one that the charter does not introduce', () => {
    expect(ends(flowsIn('vi', '## Điều 2. Góp ý\n\nChủ vườn và xã viên góp ý cho Trung tâm bằng phiếu góp ý.\n'))[0]).toContain('Chủ vườn và xã viên > Trung tâm Nước Xanh')
    expect(ends(flowsIn('en', '## 2. Feedback\n\nNeighbours give feedback to the Trust by text message within five days.\n'))[0]).toMatch(/Neighbours/)
  })

  it('takes a report, a condition or a time for no sender', () => {
    const flows = flowsIn('vi', '## Điều 2. Báo cáo\n\nBiên bản gửi Trung tâm trong 5 ngày. Khi có việc gấp thì báo cáo Hợp tác xã trong 2 ngày.\n')
    expect(flows.map(({ from }) => from)).toEqual(flows.map(() => null))
  })
})
