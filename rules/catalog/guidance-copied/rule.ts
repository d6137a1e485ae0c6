import { locateTokens } from '../../charter/locate.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'
import { guidanceHashes } from './hashes.ts'
import { SAMPLES, SHINGLE, shingles, shinglesOf } from './hash.ts'

const SAMPLE_HASHES: ReadonlySet<number> = new Set(SAMPLES.flatMap((sample) => shingles(sample).map((one) => one.hash)))

export const rule: TextRule = {
  id: 'guidance-copied',
  kind: 'wording',
  severity: 'info',
  from: ['third-step', 'barriers'],
  // So many runs of words of the guidance in one sentence; a stock phrase has fewer.
  options: { runs: 3 },
  check({ charter, options }) {
    return charter.statements.flatMap((statement) => {
      if (statement.kind === 'row' || statement.kind === 'meta' || statement.marks.inert === 'quoted') return []
      const found = shinglesOf(statement.tokens.words).filter((one) => guidanceHashes.has(one.hash) || SAMPLE_HASHES.has(one.hash))
      if (found.length < Number(options.runs)) return []
      const from = found[0].at
      const to = found[found.length - 1].at + SHINGLE
      return [report(rule, 'copied', locateTokens(charter, statement, from, Math.min(to, statement.tokens.ends.length)))]
    })
  },
}
