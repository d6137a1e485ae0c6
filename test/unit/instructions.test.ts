import { describe, expect, it } from 'vitest'
import { createLinter } from '../../rules/index.ts'

const linter = createLinter()
const stateOf = (rule: string, text: string): string | undefined => linter.lint(text, { asCharter: true }).judgements.find((judgement) => judgement.rule === rule)?.state

describe('what a template tells its authors to write meets nothing', () => {
  it.each([
    ['shared-purpose', '# Mẫu thỏa thuận hợp tác\n\n## 1. Mục đích\n\nHướng dẫn: Nêu mục đích chung mà các bên cùng hướng tới.\n'],
    ['feedback-loops', '# Mẫu thỏa thuận hợp tác\n\n## 1. Phản hồi\n\n(Nêu rõ ai gửi phản hồi cho ai, qua kênh nào, trả lời trong bao lâu)\n'],
    ['monitoring-evaluation', '# Partnership agreement\n\n## 1. Monitoring\n\n*Describe which indicators are measured each quarter, and who is responsible.*\n'],
    ['decision-process', '# Partnership agreement\n\n## 1. Decisions\n\n**Guidance:** State that all partners decide by consensus, and how minutes are sent to them.\n'],
  ])('%s', (rule, text) => {
    expect(stateOf(rule, text)).not.toBe('met')
    expect(stateOf(rule, text.normalize('NFD').replace(/\n/g, '\r\n'))).not.toBe('met')
  })

  it('but what stands beside it is judged as if it were not there', () => {
    const said = 'Mỗi quý, đối tác gửi góp ý cho Ban Điều phối qua thư điện tử; Ban trả lời trong 7 ngày.'
    const charter = (before: string): string => `# Mẫu thỏa thuận hợp tác\n\n## 1. Phản hồi\n\n${before}${said}\n`
    expect(stateOf('feedback-loops', charter('*Nêu rõ ai gửi phản hồi cho ai.*\n\n'))).toBe(stateOf('feedback-loops', charter('')))
  })
})
