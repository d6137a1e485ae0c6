import { languages } from '../../languages/index.ts'
import type { Statement } from '../../charter/model.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'deferred-mechanism',
  kind: 'wording',
  severity: 'warning',
  from: ['third-step', 'barriers'],
  check({ charter }) {
    return charter.statements.filter(isPromise).map((statement) => {
      const words = languages[statement.language].rules
      void words
      return report(rule, 'deferred', statement.span)
    })
  },
}

function isPromise(statement: Statement): boolean {
  const { marks } = statement
  return marks.deferred && marks.inert === null && !marks.question
}
